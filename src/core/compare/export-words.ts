import type { IndicatorId } from '../model/ids.ts';
import type { Nature, Role } from '../model/observation.ts';
import type { BoundWords } from '../dataset/cell-text.ts';
import type { MissingReason, PlanYears } from '../dataset/comparison-row.ts';
import type { UnderivedReason } from '../dataset/derived.ts';
import type { SignedNote, TaggedMeasure } from '../dataset/cell-view.ts';
import type { ColumnKind } from './columns.ts';

/** A cell of an export: numbers stay numbers, undefined is empty. */
export type ExportCell = string | number | undefined;
export type ExportRow = readonly ExportCell[];

/** The words that exports are made of; `i18n` provides them. */
export interface ExportWords {
  readonly locale: 'zh' | 'en';
  readonly bounds: BoundWords;
  readonly measures: Readonly<Record<TaggedMeasure, string>>;
  readonly natures: Readonly<Record<Nature, string>>;
  readonly notes: Readonly<Record<SignedNote, string>>;
  readonly missing: Readonly<Record<MissingReason, string>>;
  readonly noNature: string;
  readonly alsoGiven: string;
  readonly instead: string;
  readonly seeAlso: string;
  readonly formerTarget: string;
  readonly growth: string;
  /** The name of an indicator that is pointed to; its id where it is not known. */
  readonly indicatorName: (id: IndicatorId) => string;
  /** A name and the wording of the document, where they differ. */
  readonly worded: (name: string, label: string) => string;
  readonly underived: Readonly<Record<UnderivedReason, string>>;
  readonly ownYear: (year: number) => string;
  readonly columns: Readonly<Record<ColumnKind, (years: PlanYears) => string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly period: (period: string) => string;
  readonly heads: {
    readonly district: string;
    readonly indicator: string;
    readonly unit: string;
    readonly column: string;
    readonly value: string;
    readonly upper: string;
    readonly written: string;
    readonly text: string;
    readonly reason: string;
    readonly notes: string;
    readonly period: string;
    readonly role: string;
    readonly nature: string;
    readonly label: string;
    readonly quote: string;
    readonly document: string;
    readonly url: string;
    readonly arithmetic: string;
    readonly derived: string;
  };
}
