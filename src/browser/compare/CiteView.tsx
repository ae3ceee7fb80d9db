import { accessDay } from '#core/citation/access-day.ts';
import type { Citable } from '#core/citation/citable.ts';
import { citableData, type DataFacts } from '#core/citation/citable-data.ts';
import { citationForms, citationsOf } from '#core/citation/citations.ts';
import { citation } from '../../i18n/zh/citation.ts';
import { useUi } from '../../views/ui.ts';
import type { View } from './table-files.ts';

/** Indicators that name a comparison among others in a list of sources. */
const namedAtMost = 3;

interface Props {
  readonly view: View;
  readonly data: DataFacts;
  readonly onCopy: (text: string) => void;
}

/** The table itself as a source, in every form of citation. */
export function CiteView({ view, data, onCopy }: Props) {
  const { take } = useUi().messages.compare;
  const citations = citationsOf(citableView(view, data));
  return (
    <div class="taken">
      <p>{take.citeLead}</p>
      {citationForms.map((form) => (
        <div key={form}>
          <h3>{citation.forms[form]}</h3>
          <pre>{citations[form]}</pre>
          <button type="button" class="plain-button" onClick={() => onCopy(citations[form])}>
            {take.copy}
          </button>
        </div>
      ))}
    </div>
  );
}

/** A comparison as a part of the published data: of the date of its newest plan, with a name of its own. */
function citableView({ title, address, comparison }: View, data: DataFacts): Citable {
  const { selection, documents } = comparison;
  const newest =
    [...documents.values()]
      .map(({ issued }) => issued)
      .toSorted()
      .at(-1) ?? data.newest;
  const about = selection.indicators.slice(0, namedAtMost).map(({ id }) => id);
  return {
    ...citableData({ ...data, newest }, address),
    title,
    id: ['plan-atlas', ...about].join('-'),
    accessed: accessDay(new Date()),
  };
}
