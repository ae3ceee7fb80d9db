import { accessDay } from '#core/citation/access-day.ts';
import { citableDocument } from '#core/citation/citable.ts';
import { citationForms, citationsOf } from '#core/citation/citations.ts';
import type { DocumentEntry } from '#core/compare/pack.ts';
import { sourceOf } from '#core/dataset/cell-view.ts';
import type { Observation } from '#core/model/observation.ts';
import { citation } from '../../i18n/zh/citation.ts';
import { useUi } from '../../views/ui.ts';
import { CopyButton } from './CopyButton.tsx';

interface Props {
  readonly observation: Observation;
  readonly document: DocumentEntry;
}

/** A figure, cited in every form by its paragraph. */
export function SourceCitations({ observation, document }: Props) {
  const { href } = useUi();
  const url = new URL(href(sourceOf(observation)), location.href).href;
  const citable = citableDocument({ id: document.id, meta: document }, url, {
    part: `${observation.chapter}-${observation.figure}`,
    locator: document.chapters[observation.chapter],
    accessed: accessDay(new Date()),
  });
  const citations = citationsOf(citable);
  return (
    <>
      {citationForms.map((form) => (
        <div key={form}>
          <h3>
            {citation.forms[form]} <CopyButton text={citations[form]} />
          </h3>
          <pre>{citations[form]}</pre>
        </div>
      ))}
    </>
  );
}
