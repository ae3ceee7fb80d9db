import type { FigureText } from '../dataset/cell-text.ts';
import { plainFigure } from '../dataset/cell-text.ts';
import type { PlanYears } from '../dataset/comparison-row.ts';
import type { DistrictLabel } from '../districts/label.ts';
import type { DistrictId } from '../model/ids.ts';
import type { Role } from '../model/observation.ts';
import { formatPeriod, type Period } from '../quantity/period.ts';
import type { CommonWords, KindWords } from './chart-words.ts';
import type { Drawing } from './drawing.ts';

export const chartKinds = ['dumbbell', 'growth', 'index', 'series', 'structure', 'ranking'] as const;
export type ChartKind = (typeof chartKinds)[number];

/** A chart complete with what stands around it: the same on a page, in a file, and in an embed. */
export interface Chart {
  /** Unique on a page and stable: `gdp-dumbbell`. */
  readonly id: string;
  /** The finding or the question. */
  readonly title: string;
  /** Measure, unit of measure and years. */
  readonly subtitle: string;
  /** What the chart shows, for those who do not see it. */
  readonly summary: string;
  /** The districts from whose plans the figures are, by their full names. */
  readonly sources: readonly string[];
  /** The yearly breakdowns of tasks from which figures are, too, each by its district and year. */
  readonly breakdowns?: readonly string[];
  /** Sentences that limit what it shows. */
  readonly remarks: readonly string[];
  readonly drawing: Drawing;
  /** What is drawn, as a table. */
  readonly table: ChartTable;
}

/** Numbers of a chart as a table; a value that is not there is undefined. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
}

/**
 * What every chart needs beside its data: years, names and marks of districts, words in a language. A chart asks for
 * the words of its own kind only, so that a browser need not download those of others.
 */
export interface ChartContext<Kind extends keyof KindWords = never> {
  readonly years: PlanYears;
  readonly labels: ReadonlyMap<DistrictId, DistrictLabel>;
  readonly locale: 'zh' | 'en';
  readonly words: CommonWords & Pick<KindWords, Kind>;
}

/** What charts of any kind can be made with. */
export type FullChartContext = ChartContext<keyof KindWords>;

/** The name of a district in a chart: short in Chinese, in full in English. */
export function districtName({ labels, locale }: ChartContext, id: DistrictId): string {
  const label = labels.get(id);
  return (locale === 'zh' ? label?.short : label?.name[locale]) ?? id;
}

/** The full names of districts, for the source of a chart. */
export function sourceNames({ labels, locale }: ChartContext, ids: Iterable<DistrictId>): string[] {
  return [...new Set(ids)].map((id) => labels.get(id)?.name[locale] ?? id);
}

/** The mark of a district. */
export function districtMark({ labels }: ChartContext, id: DistrictId): number | undefined {
  return labels.get(id)?.mark;
}

/** `2025年目标`, `2020年预计`: when and in which role a value stands. */
export function whenOf({ words }: ChartContext, period: Period, role: Role): string {
  return words.period(formatPeriod(period)) + (role === 'actual' ? '' : words.role[role]);
}

/** A figure with its unit of measure, as one string. */
export function valueWithUnit({ words }: ChartContext, text: FigureText, unit: string): string {
  return plainFigure(text, words.bounds) + (text.kind === 'number' || text.kind === 'range' ? unit : '');
}
