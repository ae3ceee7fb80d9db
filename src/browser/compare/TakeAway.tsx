import { useState } from 'preact/hooks';
import type { DataFacts } from '#core/citation/citable-data.ts';
import { useUi } from '../../views/ui.ts';
import { Lazy } from './Lazy.tsx';
import type { View } from './table-files.ts';
import { useTaking } from './use-taking.ts';

interface Props {
  readonly view: View;
  /** For citing the view. */
  readonly data: DataFacts;
}

/** The address, the table in the forms that other programs take, and its citation. */
export function TakeAway({ view, data }: Props) {
  const ui = useUi();
  const { take } = ui.messages.compare;
  const [citing, setCiting] = useState(false);
  const { answer, copy, save } = useTaking();
  const files = () => import('./table-files.ts');
  return (
    <section class="take-away-bar" aria-label={take.title}>
      <div class="take-away">
        <button type="button" onClick={() => copy(view.address)}>
          {take.link}
        </button>
        <button type="button" onClick={() => save(files().then((made) => made.csvFile(view, ui)))}>
          {take.csv}
        </button>
        <button type="button" onClick={() => save(files().then((made) => made.workbookFile(view, ui)))}>
          {take.xlsx}
        </button>
        <button type="button" onClick={() => copy(files().then((made) => made.tsvText(view, ui)))}>
          {take.tsv}
        </button>
        <button type="button" onClick={() => copy(files().then((made) => made.markdownText(view, ui)))}>
          {take.markdown}
        </button>
        <button type="button" aria-expanded={citing} onClick={() => setCiting(!citing)}>
          {take.cite}
        </button>
      </div>
      <p class="small" role="status">
        {answer}
      </p>
      {citing && <Lazy load={citeView} props={{ view, data, onCopy: copy }} />}
    </section>
  );
}

const citeView = () => import('./CiteView.tsx').then(({ CiteView }) => CiteView);
