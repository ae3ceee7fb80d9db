import type { DataFacts } from '../citation/citable-data.ts';
import type { PlanYears } from '../dataset/comparison-row.ts';
import type { DistrictId, ThemeId } from '../model/ids.ts';
import type { IndicatorHead } from '../model/vocabulary.ts';
import type { Spelling } from '../find/spelling.ts';
import type { AddressProblem, CompareState } from './state.ts';

/** A district that can be compared. */
export interface DistrictEntry {
  readonly id: DistrictId;
  readonly name: { readonly zh: string; readonly en: string };
  readonly spellings: readonly Spelling[];
  readonly short: string;
  readonly mark?: number | undefined;
  readonly city: string;
  /** The part of the comparison files that holds its figures. */
  readonly part: number;
}

/** An indicator that can be compared. */
export interface IndicatorEntry extends Omit<IndicatorHead, 'related' | 'coverage'> {
  /** The name and its aliases in pinyin, for typing. */
  readonly spellings: readonly Spelling[];
  /** How documents word it. */
  readonly aliases: readonly string[];
  /** Whether it is compared where a reader has chosen no indicator. */
  readonly usual: boolean;
}

export interface ThemeEntry {
  readonly id: ThemeId;
  readonly name: { readonly zh: string; readonly en: string };
  readonly spellings: readonly Spelling[];
}

/** Everything a comparison can be made of; loaded when a reader begins to choose. */
export interface CompareVocabulary {
  /** Of the files that hold the figures. */
  readonly version: string;
  /** For citing a view of the data. */
  readonly data: DataFacts;
  readonly years: PlanYears;
  readonly districts: readonly DistrictEntry[];
  readonly indicators: readonly IndicatorEntry[];
  readonly themes: readonly ThemeEntry[];
}

/** A choice with names resolved, and what the address asked for that does not exist. */
export interface Selection {
  readonly districts: readonly DistrictEntry[];
  readonly indicators: readonly IndicatorEntry[];
  readonly problems: readonly AddressProblem[];
}

/** How many districts stand side by side where the reader has chosen none. */
const shownWithoutChoice = 8;

/** The districts and indicators of a state; themes stand for all their indicators. */
export function selectionFrom(state: CompareState, vocabulary: CompareVocabulary): Selection {
  const problems: AddressProblem[] = [];
  const pick = <T extends { readonly id: string }>(
    ids: readonly string[],
    known: readonly T[],
    parameter: string,
  ) =>
    ids.flatMap((id) => {
      const found = known.find((entry) => entry.id === id);
      if (!found) problems.push({ kind: 'unknown-value', parameter, value: id });
      return found ? [found] : [];
    });
  const districts = pick(state.districts, vocabulary.districts, 'd');
  const chosen = pick(state.indicators, vocabulary.indicators, 'i');
  const themes = pick(state.themes, vocabulary.themes, 't').flatMap(({ id }) =>
    vocabulary.indicators.filter(({ theme }) => theme === id),
  );
  const indicators = [...new Set([...chosen, ...themes])];
  return {
    districts: districts.length > 0 ? districts : vocabulary.districts.slice(0, shownWithoutChoice),
    indicators: indicators.length > 0 ? indicators : vocabulary.indicators.filter(({ usual }) => usual),
    problems,
  };
}

/** What the rows are where the reader has not said: a short comparison reads better with districts as rows. */
export function orientationOf(
  { by }: Pick<CompareState, 'by'>,
  { districts, indicators }: Pick<Selection, 'districts' | 'indicators'>,
): 'district' | 'indicator' {
  if (by) return by;
  return indicators.length <= 2 || districts.length > indicators.length ? 'district' : 'indicator';
}

/** Adds an id to a choice, or takes it out. */
export function toggled<T extends string>(ids: readonly T[], id: T): T[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}
