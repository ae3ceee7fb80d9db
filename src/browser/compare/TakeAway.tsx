import { accessDay } from '#core/citation/access-day.ts';
import { useState } from 'preact/hooks';
import {
  figureRows,
  markdownFromRows,
  sheetRows,
  tsvFromRows,
  writtenRows,
  type ExportRow,
} from '#core/compare/exports.ts';
import type { DataFacts } from '#core/citation/citable-data.ts';
import type { ComparisonTable } from '#core/compare/table.ts';
import type { Chart } from '#core/charts/chart.ts';
import { sourceOf } from '#core/dataset/cell-view.ts';
import { csvFromRows } from '#core/exports/csv.ts';
import type { Observation } from '#core/model/observation.ts';
import { useUi } from '../../views/ui.ts';
import { pngFromSvg } from '../png.ts';
import { svgOfChart } from './chart-file.tsx';
import { CiteView } from './CiteView.tsx';
import { copyText } from './CopyButton.tsx';
import { saveFile } from '../save-file.ts';
import { EmbedCode } from './EmbedCode.tsx';
import { exportWords } from './export-words.ts';
import type { Comparison } from './use-comparison.ts';

interface Props {
  readonly table: ComparisonTable;
  readonly comparison: Comparison;
  readonly charts: readonly Chart[];
  /** The address of the view, whole. */
  readonly address: string;
  /** Of the page to embed. */
  readonly embedAddress: string;
  /** For citing the view. */
  readonly data: DataFacts;
  /** What the view is about, for names of files and for citations. */
  readonly title: string;
}

/** Everything a reader takes away: address, table, chart, embed, citation. */
export function TakeAway({ table, comparison, charts, address, embedAddress, data, title }: Props) {
  const ui = useUi();
  const { take, files } = ui.messages.compare;
  const { chartFrame } = ui.messages;
  const [answer, setAnswer] = useState('');
  const [opened, setOpened] = useState<'embed' | 'cite'>();
  const words = exportWords(ui.locale, ui.messages);
  const absolute = (observation: Observation) => new URL(ui.href(sourceOf(observation)), location.href).href;
  const sources = {
    document: (observation: Observation) => comparison.documents.get(observation.document)?.title ?? '',
    url: absolute,
  };
  const copy = (text: string) =>
    void copyText(text).then((done) => setAnswer(done ? take.copied : take.copyFailed));
  const save = (name: string, make: () => Blob | Promise<Blob>) =>
    void Promise.resolve()
      .then(make)
      .then(
        (blob) => {
          saveFile(name, blob);
          setAnswer(take.saved(name));
        },
        () => setAnswer(take.saveFailed),
      );
  const foot = { source: chartFrame.source, address: `${chartFrame.address} ${address}` };
  const svg = (chart: Chart) => svgOfChart(chart, foot, ui);
  const about = (): ExportRow[] => [
    [files.title, title],
    [files.address, address],
    ...[...comparison.documents.values()].map((document) => [
      files.sources,
      document.title,
      document.issuer,
      document.issued,
    ]),
    [files.licence, files.licenceText],
  ];
  const csv = (rows: readonly ExportRow[]) =>
    new Blob([csvFromRows(rows)], { type: 'text/csv;charset=utf-8' });
  const toggle = (view: 'embed' | 'cite') => setOpened(opened === view ? undefined : view);
  return (
    <section class="take-away-bar" aria-label={take.title}>
      <h2>{take.title}</h2>
      <div class="take-away">
        <button type="button" onClick={() => copy(address)}>
          {take.link}
        </button>
        <button
          type="button"
          onClick={() => save(`${fileName(title)}.csv`, () => csv(figureRows(table, words, sources)))}
        >
          {take.csv}
        </button>
        <button
          type="button"
          onClick={() =>
            save(`${fileName(title)}.xlsx`, async () => {
              const { workbookFrom } = await import('./workbook.ts');
              return workbookFrom([
                { name: files.sheetTable, rows: sheetRows(table, words) },
                { name: files.sheetFigures, rows: figureRows(table, words, sources) },
                { name: files.sheetNotes, rows: about() },
              ]);
            })
          }
        >
          {take.xlsx}
        </button>
        <button type="button" onClick={() => copy(tsvFromRows(writtenRows(table, words)))}>
          {take.tsv}
        </button>
        <button type="button" onClick={() => copy(markdownFromRows(writtenRows(table, words)))}>
          {take.markdown}
        </button>
        {charts.map((chart, index) => {
          const suffix = charts.length > 1 ? ` ${index + 1}` : '';
          return [
            <button
              key={`${chart.id} svg`}
              type="button"
              onClick={() => save(`${chart.id}.svg`, () => new Blob([svg(chart)], { type: 'image/svg+xml' }))}
            >
              {take.svg + suffix}
            </button>,
            <button
              key={`${chart.id} png`}
              type="button"
              onClick={() => save(`${chart.id}.png`, () => pngFromSvg(svg(chart)))}
            >
              {take.png + suffix}
            </button>,
            <button
              key={`${chart.id} csv`}
              type="button"
              onClick={() => save(`${chart.id}.csv`, () => csv([chart.table.columns, ...chart.table.rows]))}
            >
              {take.chartCsv + suffix}
            </button>,
          ];
        })}
        {charts.length > 0 && (
          <button type="button" aria-expanded={opened === 'embed'} onClick={() => toggle('embed')}>
            {take.embed}
          </button>
        )}
        <button type="button" aria-expanded={opened === 'cite'} onClick={() => toggle('cite')}>
          {take.cite}
        </button>
      </div>
      <p class="small" role="status">
        {answer}
      </p>
      {opened === 'embed' && charts[0] && (
        <EmbedCode address={embedAddress} chart={charts[0]} onCopy={copy} />
      )}
      {opened === 'cite' && <CiteView title={title} address={address} data={data} onCopy={copy} />}
    </section>
  );
}

/** A title as the name of a file, with the day on which it was made. */
function fileName(title: string): string {
  return `${title.replace(/[\\/:*?"<>|\s]+/g, '-').slice(0, 60)}-${accessDay(new Date())}`;
}
