import { carriedNotesOf, coverageOf, type CarriedNote } from '../dataset/carried-notes.ts';
import { cellView, fractionDigits, type CellView } from '../dataset/cell-view.ts';
import {
  isSilent,
  unstatedCells,
  type ComparisonCell,
  type ComparisonRow,
  type PlanYears,
  type Slot,
} from '../dataset/comparison-row.ts';
import { derived, multipliedTarget, type Derivation, type DerivedValue } from '../dataset/derived.ts';
import type { DistrictLabel } from '../districts/label.ts';
import type { DistrictId, IndicatorId } from '../model/ids.ts';
import type { Nature } from '../model/observation.ts';
import type { NumberQualifier } from '../model/quantity.ts';
import type { IndicatorHead } from '../model/vocabulary.ts';
import { isDerivation, isSlot, type ColumnKind } from './columns.ts';

/** One cell of a comparison table. */
export type TableCell =
  | {
      readonly kind: 'figure';
      readonly slot: Slot;
      readonly cell: ComparisonCell;
      readonly view: CellView;
      /** What words make of the base (翻番): no figure of the document, but its place in an order. */
      readonly multiplied: number | undefined;
    }
  | {
      readonly kind: 'derived';
      readonly derivation: Derivation;
      readonly value: DerivedValue;
      /** What limits the figures from which it follows, shown by signs. */
      readonly notes: readonly CarriedNote[];
      /** In what their wordings may differ from the indicator. */
      readonly coverage: readonly string[];
    }
  | { readonly kind: 'nature'; readonly nature: Nature | undefined }
  | { readonly kind: 'wording'; readonly label: string | undefined };

/** What heads a row or a group of columns. */
export type TableHead =
  | { readonly kind: 'district'; readonly id: DistrictId; readonly label: DistrictLabel }
  | { readonly kind: 'indicator'; readonly id: IndicatorId; readonly indicator: IndicatorHead };

export interface TableRow {
  readonly head: TableHead;
  /** One list a group of columns, one cell a column. */
  readonly groups: readonly (readonly TableCell[])[];
}

/** A comparison as a table; the page, the interactive view and every export are written from it. */
export interface ComparisonTable {
  /** What the rows are; the groups of columns are the other. */
  readonly by: 'district' | 'indicator';
  readonly years: PlanYears;
  readonly columns: readonly ColumnKind[];
  readonly groups: readonly TableHead[];
  readonly rows: readonly TableRow[];
  /** Digits after the decimal point for which numbers leave room, 0–3. */
  readonly fraction: number;
}

/**
 * Indicators over districts as a table, districts or indicators as rows.
 * @param rows one an indicator; districts that are not among `districts` are left out
 */
export function comparisonTable(
  rows: readonly ComparisonRow[],
  districts: readonly DistrictLabel[],
  columns: readonly ColumnKind[],
  by: ComparisonTable['by'],
  years: PlanYears,
): ComparisonTable {
  const cellsFor = (row: ComparisonRow, { id }: DistrictLabel) =>
    columns.map((column) => tableCell(column, row, id, years));
  const indicatorHeads = rows.map(({ indicator }): TableHead => ({
    kind: 'indicator',
    id: indicator.id,
    indicator,
  }));
  const districtHeads = districts.map((label): TableHead => ({ kind: 'district', id: label.id, label }));
  const body =
    by === 'indicator'
      ? rows.map((row, index) => ({
          head: indicatorHeads[index] as TableHead,
          groups: districts.map((district) => cellsFor(row, district)),
        }))
      : districts.map((district, index) => ({
          head: districtHeads[index] as TableHead,
          groups: rows.map((row) => cellsFor(row, district)),
        }));
  return {
    by,
    years,
    columns,
    groups: by === 'indicator' ? districtHeads : indicatorHeads,
    rows: body,
    fraction: fractionDigits(viewsIn(body)),
  };
}

function tableCell(
  column: ColumnKind,
  row: ComparisonRow,
  district: DistrictId,
  years: PlanYears,
): TableCell {
  const cells = row.cells.get(district) ?? unstatedCells;
  if (isSlot(column)) {
    const cell = cells[column];
    return {
      kind: 'figure',
      slot: column,
      cell,
      view: cellView(cell, column, years, row.indicator.coverage),
      multiplied: column === 'target' ? multipliedTarget(cells) : undefined,
    };
  }
  if (isDerivation(column)) {
    const value = derived(column, cells);
    const operands = value.kind === 'value' ? value.operands : [];
    return {
      kind: 'derived',
      derivation: column,
      value,
      notes: carriedNotesOf(operands, cells),
      coverage: coverageOf(operands, cells, row.indicator.coverage),
    };
  }
  const stated = [cells.target, cells.base, cells.growth].find((cell) => cell.kind !== 'missing');
  if (column === 'wording') {
    return { kind: 'wording', label: stated?.observation.label };
  }
  const targets = [cells.target, cells.growth].flatMap((cell) =>
    cell.kind === 'missing' ? [] : [cell.observation],
  );
  return { kind: 'nature', nature: targets.find(({ nature }) => nature !== undefined)?.nature };
}

function viewsIn(rows: readonly TableRow[]): CellView[] {
  return rows.flatMap(({ groups }) =>
    groups.flat().flatMap((cell) => (cell.kind === 'figure' ? [cell.view] : [])),
  );
}

/** Whether a district says nothing of an indicator in any column of figures. */
export function isUnstated(cells: readonly TableCell[]): boolean {
  const figures = cells.filter((cell) => cell.kind === 'figure');
  return figures.length > 0 && figures.every(({ cell }) => isSilent(cell));
}

/** The number of a cell, in its canonical unit; undefined where it has none. */
export function numberIn(cell: TableCell): number | undefined {
  if (cell.kind === 'derived') return cell.value.kind === 'value' ? cell.value.value : undefined;
  if (cell.kind !== 'figure' || cell.cell.kind !== 'value') return undefined;
  return cell.cell.observation.canonical?.value;
}

/** By what a cell is sorted and ranked among others of its measure. */
export interface Ranked {
  readonly value: number;
  /** To which side words leave it open. */
  readonly qualifier: NumberQualifier;
  /** Of the figure, or of those from which a value follows with its derivation. */
  readonly measure: string;
}

/** The place of a cell in an order; undefined where it has none. */
export function rankedIn(cell: TableCell): Ranked | undefined {
  const value = numberIn(cell);
  if (cell.kind === 'derived') {
    const { value: found, derivation } = cell;
    if (found.kind === 'missing') return undefined;
    const { value: derivedValue, qualifier, measure } = found;
    return { value: derivedValue, qualifier, measure: `${derivation} of ${measure}` };
  }
  if (cell.kind !== 'figure' || cell.cell.kind === 'missing') return undefined;
  const ranked = value ?? cell.multiplied;
  // What grows from a level by a multiple is a level, whatever the words are tagged as.
  const measure = value === undefined ? 'level' : cell.cell.observation.measure;
  const { quantity } = cell.cell.observation;
  const qualifier = quantity.kind === 'number' ? quantity.qualifier : 'exact';
  return ranked === undefined ? undefined : { value: ranked, qualifier, measure };
}

/** A cell of a derived value. */
export type DerivedCell = Extract<TableCell, { kind: 'derived' }>;

/** All derived values that a table shows, those that cannot be worked out included. */
export function derivedCellsIn({ rows }: Pick<ComparisonTable, 'rows'>): DerivedCell[] {
  return rows.flatMap(({ groups }) => groups.flat().filter((cell) => cell.kind === 'derived'));
}

/** All comparison cells that a table shows. */
export function comparisonCellsIn({ rows }: Pick<ComparisonTable, 'rows'>): ComparisonCell[] {
  return rows.flatMap(({ groups }) =>
    groups.flat().flatMap((cell) => (cell.kind === 'figure' ? [cell.cell] : [])),
  );
}
