import { accessDay } from '#core/citation/access-day.ts';
import { citableData, type DataFacts } from '#core/citation/citable-data.ts';
import { citationForms, citationsOf } from '#core/citation/citations.ts';
import { citation } from '../../i18n/zh/citation.ts';
import { useUi } from '../../views/ui.ts';

interface Props {
  readonly title: string;
  readonly address: string;
  readonly data: DataFacts;
  readonly onCopy: (text: string) => void;
}

/** The table itself as a source, in every form of citation. */
export function CiteView({ title, address, data, onCopy }: Props) {
  const { take } = useUi().messages.compare;
  const citations = citationsOf({ ...citableData(data, address), title, accessed: accessDay(new Date()) });
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
