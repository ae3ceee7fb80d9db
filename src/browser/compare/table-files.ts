import { withBasis } from '#core/citation/brackets.ts';
import type { ExportRow } from '#core/compare/export-words.ts';
import { figureRows } from '#core/compare/figure-rows.ts';
import { markdownFromRows, tsvFromRows } from '#core/compare/row-text.ts';
import type { ComparisonTable } from '#core/compare/table.ts';
import { pastedRows, sheetRows, writtenRows } from '#core/compare/written-table.ts';
import { sourceOf } from '#core/dataset/cell-view.ts';
import { csvFromRows } from '#core/exports/csv.ts';
import type { Observation } from '#core/model/observation.ts';
import { datedFileName } from '../file-name.ts';
import { compareFiles as files } from '../../i18n/zh/compare-files.ts';
import type { Ui } from '../../views/ui.ts';
import { exportWords } from './export-words.ts';
import type { Comparison } from './use-comparison.ts';
import type { NamedFile } from './use-taking.ts';

/** What a reader takes away from. */
export interface View {
  readonly table: ComparisonTable;
  readonly comparison: Comparison;
  /** The address of the view, whole. */
  readonly address: string;
  /** What it is about. */
  readonly title: string;
  /** Of all indicators: cells may point to others than the chosen ones. */
  readonly names: ReadonlyMap<string, string>;
}

/** The figures with their sentences as CSV. */
export function csvFile(view: View, ui: Ui): NamedFile {
  return { name: `${datedFileName(view.title)}.csv`, content: csv(figures(view, ui)) };
}

/** The table, the figures with their sentences, and what they are, as a workbook. */
export async function workbookFile(view: View, ui: Ui): Promise<NamedFile> {
  const { workbookFrom } = await import('./workbook.ts');
  const content = await workbookFrom([
    { name: files.sheetTable, rows: sheetRows(view.table, words(view, ui)) },
    { name: files.sheetFigures, rows: figures(view, ui) },
    { name: files.sheetNotes, rows: about(view) },
  ]);
  return { name: `${datedFileName(view.title)}.xlsx`, content };
}

/** The table for the clipboard of a spreadsheet, with where it comes from below. */
export function tsvText(view: View, ui: Ui): string {
  return tsvFromRows([...pastedRows(view.table, words(view, ui)), [], ...origin(view)]);
}

/** The table as it is seen, in Markdown, with where it comes from below. */
export function markdownText(view: View, ui: Ui): string {
  const lines = origin(view).map(([name, ...rest]) => `${name}：${rest.join('，')}`);
  return [markdownFromRows(writtenRows(view.table, words(view, ui))), ...lines].join('\n\n');
}

function words({ names }: View, { locale, messages }: Ui) {
  return exportWords(locale, messages, names);
}

function figures(view: View, ui: Ui): ExportRow[] {
  const { table, comparison } = view;
  return figureRows(table, words(view, ui), {
    document: ({ document }: Observation) => comparison.documents.get(document)?.title ?? '',
    url: (observation: Observation) => new URL(ui.href(sourceOf(observation)), location.href).href,
  });
}

function about(view: View): ExportRow[] {
  return [[files.title, view.title], ...origin(view), [files.licence, files.licenceText]];
}

/** The address of a view and the documents its figures are from. */
function origin({ comparison, address }: View): ExportRow[] {
  return [
    [files.address, address],
    ...[...comparison.documents.values()].map(({ title, issuer, issuer_basis, issued, issued_basis }) => [
      files.sources,
      title,
      withBasis(issuer, issuer_basis),
      withBasis(issued, issued_basis),
    ]),
  ];
}

function csv(rows: readonly ExportRow[]): Blob {
  return new Blob([csvFromRows(rows)], { type: 'text/csv;charset=utf-8' });
}
