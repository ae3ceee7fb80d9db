import type { FigureText, BoundWords } from '../dataset/cell-text.ts';
import { plainFigure } from '../dataset/cell-text.ts';
import type { MissingReason, PlanYears, Slot } from '../dataset/comparison-row.ts';
import type { DistrictLabel } from '../districts/label.ts';
import type { DistrictId } from '../model/ids.ts';
import type { Role } from '../model/observation.ts';
import { formatPeriod, type Period } from '../quantity/period.ts';
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

/** The words of all charts; `i18n` provides them. */
export type ChartWords = CommonWords & KindWords;

/** What charts of any kind can be made with. */
export type FullChartContext = ChartContext<keyof KindWords>;

/** Words that charts of several kinds use. */
export interface CommonWords {
  readonly bounds: BoundWords;
  readonly period: (period: string) => string;
  readonly role: Readonly<Record<Role, string>>;
  readonly columns: {
    readonly indicator: string;
    readonly district: string;
    readonly base: string;
    readonly target: string;
    readonly unit: string;
    readonly declared: string;
    readonly implied: string;
    readonly period: string;
    readonly value: string;
    readonly index: string;
    /** How a number stands in the chart, with its bound: ≥30. */
    readonly asWritten: string;
  };
  readonly base: (year: number) => string;
  readonly target: (year: number) => string;
  readonly targetOf: (period: string) => string;
  readonly estimate: string;
  readonly derived: string;
  readonly point: (name: string, when: string, value: string) => string;
  readonly notFromZero: string;
  /** A district whose document words the figure otherwise, so that it may cover more or less. */
  readonly coverage: (name: string, label: string) => string;
}

/** Words of single kinds. */
export interface KindWords {
  readonly dumbbell: DumbbellWords;
  readonly growth: GrowthWords;
  readonly index: IndexWords;
  readonly series: SeriesWords;
  readonly structure: StructureWords;
  readonly ranking: RankingWords;
  readonly profile: ProfileWords;
}

export interface DumbbellWords {
  readonly rise: (
    name: string,
    year: number,
    rise: { least: number; most: number; districts: number },
    shares: boolean,
  ) => string;
  readonly question: (name: string, base: number, target: number) => string;
  readonly riseArithmetic: (shares: boolean) => string;
  readonly subtitle: (name: string, unit: string) => string;
  readonly panelTitle: Readonly<Record<'cumulative' | 'annual', (name: string) => string>>;
  readonly panelSubtitle: Readonly<Record<'cumulative' | 'annual', (name: string, unit: string) => string>>;
  readonly panelApart: Readonly<Record<'cumulative' | 'annual', string>>;
  readonly mixed: (names: readonly string[]) => string;
  readonly implied: (words: string, value: string) => string;
  readonly impliedRemark: string;
  readonly remark: {
    readonly words: (slot: 'base' | 'target', words: string) => string;
    readonly missing: (slot: 'base' | 'target', reason: MissingReason) => string;
    readonly elsewhere: (slot: 'base' | 'target') => string;
  };
  readonly summary: (
    name: string,
    unit: string,
    rows: readonly { name: string; base: string | undefined; target: string | undefined }[],
  ) => string;
}

export interface GrowthWords {
  readonly title: (name: string) => string;
  readonly finding: (name: string, fastest: string, rate: string) => string;
  readonly subtitle: (base: number, target: number) => string;
  readonly impliedRemark: string;
  readonly without: (slot: 'declared' | 'implied') => string;
  /** The sum behind an implied rate, as the head of a column. */
  readonly arithmetic: string;
  /** Districts with neither rate. */
  readonly absent: (names: readonly string[]) => string;
  /** A target that the document gives as a multiple of the base. */
  readonly multiplied: (name: string, words: string) => string;
  /** How far the declared rate is from the implied one, in percentage points. */
  readonly difference: (points: string, higher: boolean) => string;
  readonly summary: (
    name: string,
    rows: readonly { name: string; declared: string | undefined; implied: string | undefined }[],
  ) => string;
}

export interface IndexWords {
  readonly title: (name: string, base: number, target: number) => string;
  readonly subtitle: (name: string, base: number) => string;
  readonly passages: string;
  readonly summary: (name: string, rows: readonly { name: string; points: string }[]) => string;
}

export interface SeriesWords {
  readonly title: string;
  readonly subtitle: (name: string, unit: string) => string;
  readonly passages: string;
  readonly summary: (name: string, points: string) => string;
}

export interface StructureWords {
  readonly title: string;
  readonly subtitle: string;
  readonly sectors: readonly string[];
  readonly summary: (
    rows: readonly { name: string; period: string; parts: string; target: boolean }[],
  ) => string;
}

export interface RankingWords {
  readonly title: (name: string, slot: string) => string;
  readonly subtitle: (slot: string, unit: string) => string;
  readonly slots: Readonly<Record<Slot, (years: PlanYears) => string>>;
  /** Districts without a number, each with the words it gives instead. */
  readonly without: (districts: readonly { name: string; words: string | undefined }[]) => string;
  readonly summary: (name: string, rows: readonly { name: string; value: string }[]) => string;
}

export interface ProfileWords {
  /** Of how many indicators a district sets how many first, how many last. */
  readonly finding: (name: string, counts: { indicators: number; first: number; last: number }) => string;
  readonly rule: string;
  readonly summary: (
    name: string,
    rows: readonly { indicator: string; values: readonly string[] }[],
  ) => string;
}

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
