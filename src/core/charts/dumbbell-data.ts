import { pairOf, type Pair } from '../dataset/comparability.ts';
import { figureText, plainFigure, type Bound, type BoundWords } from '../dataset/cell-text.ts';
import type { ComparisonCell, ComparisonRow } from '../dataset/comparison-row.ts';
import { multipliedTarget } from '../dataset/derived.ts';
import type { DistrictId } from '../model/ids.ts';
import type { Panel } from './panels.ts';
import { formatNumber } from '../quantity/format.ts';
import type { Period } from '../quantity/period.ts';
import { roundTo } from '../quantity/precision.ts';

/** One end of a dumbbell: a value in the indicator’s unit of measure. */
export interface DumbbellEnd {
  readonly value: number;
  /** Upper end of a range. */
  readonly upper: number | undefined;
  readonly bound: Bound | undefined;
  readonly estimate: boolean;
  /** True where the document names a multiple of the base (翻番) and the value is ours. */
  readonly implied: boolean;
  /** The number as it is written beside the mark. */
  readonly label: string;
}

/** A district in a dumbbell chart, with one end or both. */
export interface DumbbellDatum {
  readonly id: DistrictId;
  readonly base: DumbbellEnd | undefined;
  readonly target: DumbbellEnd | undefined;
  /** Whether a line may lead from one to the other. */
  readonly joined: boolean;
}

/** Words that labels are made of. */
export interface DumbbellLabels {
  readonly bounds: BoundWords;
  /** A value that follows from a multiple: its words and the number. */
  readonly implied: (words: string, value: string) => string;
}

/**
 * The districts of one panel of a dumbbell chart: those whose base or target is of its measure. Sorted by target,
 * or by base where there is none, the greatest first.
 */
export function dumbbellData(
  { cells }: ComparisonRow,
  panel: Panel,
  labels: DumbbellLabels,
): DumbbellDatum[] {
  return [...cells]
    .map(([id, { base, target }]): DumbbellDatum => ({
      id,
      base: endOf(base, panel, labels.bounds),
      target: endOf(target, panel, labels.bounds) ?? impliedEnd(base, target, panel, labels),
      joined: pairOf({ base, target }).kind !== 'not-comparable',
    }))
    .filter(({ base, target }) => base !== undefined || target !== undefined)
    .toSorted((a, b) => sortValue(b) - sortValue(a));
}

function sortValue({ base, target }: DumbbellDatum): number {
  return (target ?? base)?.value ?? 0;
}

function endOf(cell: ComparisonCell, panel: Panel, bounds: BoundWords): DumbbellEnd | undefined {
  if (cell.kind === 'missing' || cell.observation.measure !== panel) return undefined;
  const { canonical, role } = cell.observation;
  if (!canonical) return undefined;
  const text = figureText(cell.observation);
  return {
    value: canonical.value,
    upper: canonical.upper,
    bound: text.kind === 'number' ? text.bound : undefined,
    estimate: role === 'estimate',
    implied: false,
    label: plainFigure(text, bounds),
  };
}

/** The target that a multiple of the base names. */
function impliedEnd(
  base: ComparisonCell,
  target: ComparisonCell,
  panel: Panel,
  labels: DumbbellLabels,
): DumbbellEnd | undefined {
  if (base.kind !== 'value' || base.observation.measure !== panel) return undefined;
  const value = multipliedTarget({ base, target });
  if (value === undefined || target.kind === 'missing') return undefined;
  const label = labels.implied(target.observation.words, formatNumber(roundTo(value, 1)));
  return { value, upper: undefined, bound: undefined, estimate: false, implied: true, label };
}

/** The periods of totals in the panel of totals, for its key; a panel of yearly values has the years of the table. */
export function panelPeriods({ cells }: ComparisonRow, panel: Panel): { base?: Period; target?: Period } {
  if (panel === 'level') return {};
  const first = (slot: 'base' | 'target') =>
    [...cells.values()]
      .flatMap((record) => (record[slot].kind === 'value' ? [record[slot].observation] : []))
      .find(({ measure }) => measure === panel)?.period;
  const [base, target] = [first('base'), first('target')];
  return { ...(base && { base }), ...(target && { target }) };
}

/** The pairs of base and target that a line can join. */
export function completePairs({ cells }: ComparisonRow): Extract<Pair, { kind: 'comparable' }>[] {
  return [...cells.values()].map(pairOf).filter((pair) => pair.kind === 'comparable');
}

/**
 * Districts whose base and target no line joins: they differ in measure and stand in two panels, which the panel of
 * levels explains, or are totals over unequally many years in one panel.
 */
export function mixedDistricts({ cells }: ComparisonRow, panel: Panel): DistrictId[] {
  return [...cells].flatMap(([id, record]) => {
    const pair = pairOf(record);
    if (pair.kind !== 'not-comparable') return [];
    const [base, target] = [pair.base.measure, pair.target.measure];
    return (panel === 'level' ? base !== target : base === panel && target === panel) ? [id] : [];
  });
}

/**
 * By how much targets stand above their bases, in per cent of the base or (for shares) in percentage points, of
 * districts that give both as yearly levels. A target in words that names a multiple (翻番) counts as what it says.
 * Undefined unless at least two districts have such a distance: a bound has none.
 */
export function riseOf(row: ComparisonRow): { least: number; most: number; districts: number } | undefined {
  const shares = row.indicator.unit === '%';
  const all = [...row.cells.values()].flatMap(({ base, target }) => {
    const from = plainLevel(base);
    const to = plainLevel(target) ?? multipliedTarget({ base, target });
    if (from === undefined || to === undefined) return [];
    return [shares ? to - from : (to / from - 1) * 100];
  });
  if (all.length < 2 || !all.every(Number.isFinite)) return undefined;
  return { least: Math.min(...all), most: Math.max(...all), districts: all.length };
}

/** The value of a cell that is a yearly level without a bound. */
function plainLevel(cell: ComparisonCell): number | undefined {
  if (cell.kind !== 'value') return undefined;
  const { quantity, measure, canonical } = cell.observation;
  const isPlain = quantity.kind === 'number' && ['exact', 'about'].includes(quantity.qualifier);
  return isPlain && measure === 'level' ? canonical?.value : undefined;
}
