import { accessDay } from '#core/citation/access-day.ts';
import type { DataFacts } from '#core/citation/citable-data.ts';
import { citableView } from '#core/citation/citable-view.ts';
import { citationForms, citationsOf } from '#core/citation/citations.ts';
import { citation } from '../../i18n/zh/citation.ts';
import { useUi } from '../../views/ui.ts';
import type { View } from './table-files.ts';

interface Props {
  readonly view: View;
  readonly data: DataFacts;
  readonly onCopy: (text: string) => void;
}

/** The table itself as a source, of the date of its newest plan, in every form of citation. */
export function CiteView({ view, data, onCopy }: Props) {
  const { take } = useUi().messages.compare;
  const { title, address, comparison } = view;
  const newest = [...comparison.documents.values()]
    .map(({ issued }) => issued)
    .toSorted()
    .at(-1);
  const citable = citableView(
    {
      title,
      indicators: comparison.selection.indicators.map(({ id }) => id),
      query: new URL(address).search,
      url: address,
      accessed: accessDay(new Date()),
    },
    { ...data, newest: newest ?? data.newest },
  );
  const citations = citationsOf(citable);
  return (
    <div class="taken">
      <p>{take.citeLead}</p>
      {citationForms.map((form) => (
        <div key={form}>
          <h2>{citation.forms[form]}</h2>
          <pre>{citations[form]}</pre>
          <button type="button" class="plain-button" onClick={() => onCopy(citations[form])}>
            {take.copy}
          </button>
        </div>
      ))}
    </div>
  );
}
