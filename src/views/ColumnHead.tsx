import { Fragment } from 'preact';
import type { PlanYears } from '#core/dataset/comparison-row.ts';
import type { ColumnKind } from '#core/compare/columns.ts';
import { useUi } from './ui.ts';

interface Props {
  readonly kind: ColumnKind;
  readonly years: PlanYears;
}

/** The head of a column; a narrow one breaks after its year and nowhere else. */
export function ColumnHead({ kind, years }: Props) {
  const { compare } = useUi().messages;
  const parts = compare.columns[kind](years).split(/(?<=\d年)/);
  const joined = (part: string) => part.replace(' %', '\u00a0%');
  return (
    <>
      {parts.map((part, index) => (
        <Fragment key={part}>
          {index > 0 && <wbr />}
          {joined(part)}
        </Fragment>
      ))}
    </>
  );
}
