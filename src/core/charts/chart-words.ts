import type { CarriedNote } from '../dataset/carried-notes.ts';
import type { BoundWords } from '../dataset/cell-text.ts';
import type { MissingReason, PlanYears, Slot } from '../dataset/comparison-row.ts';
import type { Measure, Role } from '../model/observation.ts';

/** The words of all charts; `i18n` provides them. */
export type ChartWords = CommonWords & KindWords;

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
    readonly upper: string;
    /** Which end of a pair a row is: base or target. */
    readonly end: string;
    readonly basis: string;
    readonly arithmetic: string;
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
  /** One of the figures of a district, where the others are not meant: 双塔的目标. */
  readonly ofSlot: (name: string, slot: Slot) => string;
  /** A district whose document words the figure otherwise, so that it may cover more or less. */
  readonly coverage: (who: string, label: string) => string;
  /** A district whose document leaves open whether a rate is an annual one, or whether an amount is a total or an increase. */
  readonly unclear: (name: string, value: string, isRate: boolean) => string;
  /** A district whose document gives other numbers for the same elsewhere. */
  readonly several: (name: string, what: string, others: readonly string[]) => string;
  /** Whose periods were inferred. */
  readonly inferred: (who: readonly string[]) => string;
  /** Levels that hold throughout a period, each with it. */
  readonly wholePeriod: (figures: readonly string[]) => string;
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
    rows: readonly { name: string; base: string; target: string }[],
  ) => string;
}

export interface GrowthWords {
  readonly title: (name: string) => string;
  readonly finding: (name: string, fastest: string, rate: string) => string;
  readonly subtitle: (base: number, target: number) => string;
  readonly impliedRemark: string;
  readonly without: (slot: 'declared' | 'implied') => string;
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
  /** When a task’s target is to be reached: 2023年任务目标. */
  readonly yearTarget: (period: string) => string;
  readonly yearTargets: string;
  /** What the path of a plan is in a year it does not state: 2023年按规划路径推算, and beside its mark 推算 10.55. */
  readonly onPath: (period: string) => string;
  readonly onPathLabel: (value: string) => string;
  readonly paths: string;
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

/** What a ranking is of. */
export interface RankedWhat {
  readonly slot: Slot;
  readonly measure: Measure;
  /** In words; a level is of the year of its slot. */
  readonly period: string;
  readonly isSpan: boolean;
}

export interface RankingWords {
  readonly heading: (what: RankedWhat, years: PlanYears) => string;
  readonly title: (name: string, heading: string, order: 'certain' | 'as-written' | 'single') => string;
  readonly subtitle: (heading: string, unit: string) => string;
  /** A value that follows from a multiple: its words and the number. */
  readonly implied: (words: string, value: string) => string;
  readonly impliedRemark: string;
  /** Figures whose place their words leave open. */
  readonly uncertain: (figures: readonly string[]) => string;
  /** Figures that are ranked elsewhere, by what they are. */
  readonly apart: (others: readonly { heading: string; names: readonly string[] }[]) => string;
  /** Districts without a number, each with the words it gives instead. */
  readonly without: (districts: readonly { name: string; words: string | undefined }[]) => string;
  readonly summary: (
    name: string,
    heading: string,
    rows: readonly { name: string; value: string }[],
  ) => string;
}

export interface ProfileWords {
  /** Of how many indicators a district sets how many first, how many last. */
  readonly finding: (name: string, counts: { indicators: number; first: number; last: number }) => string;
  readonly rule: string;
  /** Figures that share a note, each named: `双台子固定资产投资35.5%`. */
  readonly noted: Readonly<Record<CarriedNote, (figures: readonly string[]) => string>>;
  readonly figure: (name: string, indicator: string, value: string) => string;
  readonly summary: (
    name: string,
    rows: readonly { indicator: string; values: readonly string[] }[],
  ) => string;
}
