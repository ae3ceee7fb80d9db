import type { Observation } from '../model/observation.ts';
import { formatPeriod } from '../quantity/period.ts';
import type { ExportCell, ExportRow, ExportWords } from './export-words.ts';
import type { ComparisonTable, TableCell } from './table.ts';
import { nameOf, notesOfCell, writtenCell } from './written-table.ts';

/** Titles and addresses of sources, which only the caller knows. */
export interface SourceNames {
  readonly document: (observation: Observation) => string;
  readonly url: (observation: Observation) => string;
}

/** Every cell of figures as a row of its own with its sentence and address: what a reader checks against. */
export function figureRows(table: ComparisonTable, words: ExportWords, sources: SourceNames): ExportRow[] {
  const { heads } = words;
  const head = [
    heads.district,
    heads.indicator,
    heads.unit,
    heads.column,
    heads.value,
    heads.upper,
    heads.written,
    heads.text,
    heads.reason,
    heads.notes,
    heads.period,
    heads.role,
    heads.nature,
    heads.label,
    heads.quote,
    heads.document,
    heads.url,
  ];
  const body = table.rows.flatMap((row) =>
    row.groups.flatMap((cells, group) =>
      cells.flatMap((cell, column) => {
        const other = table.groups[group];
        const kind = table.columns[column];
        if (!other || !kind || cell.kind === 'nature' || cell.kind === 'wording') return [];
        const [district, indicator] = row.head.kind === 'district' ? [row.head, other] : [other, row.head];
        const unit = indicator.kind === 'indicator' ? indicator.indicator.unit : '';
        return [
          [
            nameOf(district, words),
            nameOf(indicator, words),
            unitOf(cell, unit),
            words.columns[kind](table.years),
            ...valueCells(cell, words),
            ...sourceCells(cell, words, sources),
          ],
        ];
      }),
    ),
  );
  return [head, ...body];
}

function unitOf(cell: TableCell, unit: string): string | undefined {
  if (cell.kind === 'derived') return cell.value.kind === 'value' ? cell.value.unit : undefined;
  if (cell.kind !== 'figure' || cell.cell.kind !== 'value') return undefined;
  return cell.cell.observation.canonical?.unit ?? unit;
}

/** Value, upper end, as written, words of the document, reason, notes. */
function valueCells(cell: TableCell, words: ExportWords): ExportCell[] {
  const written = writtenCell(cell, words);
  const notes = notesOfCell(cell, words);
  if (cell.kind === 'derived') {
    const { value } = cell;
    if (value.kind === 'missing') return [undefined, undefined, undefined, undefined, written, undefined];
    return [
      value.value,
      undefined,
      written,
      undefined,
      undefined,
      [`${words.heads.derived}：${value.arithmetic}`, ...notes].join(' | '),
    ];
  }
  if (cell.kind !== 'figure') return [];
  const { cell: comparison } = cell;
  const noted = notes.join(' | ') || undefined;
  if (comparison.kind === 'missing') {
    return [undefined, undefined, undefined, undefined, written, noted];
  }
  const { observation } = comparison;
  const { canonical } = observation;
  return [canonical?.value, canonical?.upper, written, observation.words, undefined, noted];
}

/** Period, role, nature, label, quote, document, address. */
function sourceCells(cell: TableCell, words: ExportWords, sources: SourceNames): ExportCell[] {
  if (cell.kind !== 'figure' || cell.cell.kind === 'missing') {
    const seen = cell.kind === 'figure' && cell.cell.kind === 'missing' ? cell.cell.observation : undefined;
    return [
      undefined,
      undefined,
      undefined,
      undefined,
      seen?.quote,
      seen && sources.document(seen),
      seen && sources.url(seen),
    ];
  }
  const { observation } = cell.cell;
  return [
    words.period(formatPeriod(observation.period)),
    words.roles[observation.role],
    observation.role === 'target' ? natureOf(observation, words) : undefined,
    observation.label,
    observation.quote,
    sources.document(observation),
    sources.url(observation),
  ];
}

function natureOf({ nature }: Observation, words: ExportWords): string {
  return nature ? words.natures[nature] : words.noNature;
}
