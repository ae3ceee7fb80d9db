import type { DistrictId, DocumentId, IndicatorId, UnitId } from './ids.ts';
import type { Quantity } from './quantity.ts';
import { isTaskId } from './task-id.ts';
import type { Benchmark } from '../quantity/benchmark.ts';
import type { Period } from '../quantity/period.ts';
import type { Strength } from '../quantity/strength.ts';

export const roles = ['actual', 'estimate', 'target'] as const;
export type Role = (typeof roles)[number];

/**
 * Which aspect of the indicator a figure gives: the state at a time or the total of a year (`level`), an annual rate
 * (`growth`), the total over the period (`cumulative`), an amount in each year of the period (`annual`), the difference
 * over the period (`change`), shares that add up to the whole (`structure`).
 */
export const measures = ['level', 'growth', 'cumulative', 'annual', 'change', 'structure'] as const;
export type Measure = (typeof measures)[number];

/** The names of measures in an attribute: `growth`, or `growth/change` where the document leaves open which it is. */
export function measureNames(text: string): string[] {
  return text.split('/');
}

export const natures = ['expected', 'binding'] as const;
export type Nature = (typeof natures)[number];

/** A value in the unit of measure in which its indicator is compared. */
export interface CanonicalValue {
  readonly value: number;
  /** Upper end of a range. */
  readonly upper: number | undefined;
  readonly unit: UnitId;
}

/** Whether a task of a breakdown states the figure. */
export function isOfTask({ chapter }: Pick<Observation, 'chapter'>): boolean {
  return isTaskId(chapter);
}

/** One figure in one place of one document. */
export interface Observation {
  /** Stable: document, chapter and figure, `shuangta-fyp14/01-situation/s1-p3-f2`. */
  readonly id: string;
  readonly indicator: IndicatorId;
  readonly district: DistrictId;
  readonly document: DocumentId;
  /** Chapter slug; `index` for the front of a document; the number of the task (`026`) in a breakdown. */
  readonly chapter: string;
  /** Id of the block (paragraph, item, table row) that holds the figure. */
  readonly block: string;
  /** Anchor of the figure itself within its page. */
  readonly figure: string;
  /** The document's own wording of the indicator. */
  readonly label: string;
  /** The part of the district, platform or project it is about; undefined for the whole district. */
  readonly scope: string | undefined;
  readonly period: Period;
  readonly measure: Measure;
  /** What the figure may be instead: a table headed 累计或年均增长 does not say whether a rate is annual. */
  readonly alternativeMeasure: Measure | undefined;
  readonly role: Role;
  readonly quantity: Quantity;
  /** The unit of measure the document uses. */
  readonly unit: UnitId | undefined;
  /** Undefined where the words hold no number. */
  readonly canonical: CanonicalValue | undefined;
  readonly nature: Nature | undefined;
  /** How firmly a target is worded (力争, 确保). */
  readonly strength: Strength | undefined;
  /** What a target in words is measured against (全市平均). */
  readonly benchmark: Benchmark | undefined;
  /** The printed head of the table column it stands in. */
  readonly column: string | undefined;
  /** The words of the figure. */
  readonly words: string;
  /** The clause around the figure, verbatim; a table row as its cells. */
  readonly quote: string;
  /** Where in the quote the words begin. */
  readonly offset: number;
}
