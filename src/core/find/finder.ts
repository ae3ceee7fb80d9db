import { beginsWord, foldNames, foldTyped, unspaced, type FoldedNames, type Named } from './named.ts';
import { nearnessOf } from './nearness.ts';
import { rankOf, sameName } from './rank.ts';

/** Something that can be found by typing. */
export interface Findable extends Named {
  /** What it belongs to, the nearest first: words may name it beside the thing itself. */
  readonly within?: readonly Named[];
  /** Whether it is among the indicators that matter most, which come first of equals. */
  readonly headline?: boolean;
}

/** An entry that answers what was typed. */
export interface Match<Entry> {
  readonly entry: Entry;
  /** The smaller the better. */
  readonly rank: number;
  /** The alias or English name that holds what was typed, or is near it, where the Chinese name does not. */
  readonly alias: string | undefined;
}

export interface Found<Entry> {
  /** The best first. */
  readonly matches: readonly Match<Entry>[];
  /** Whether nothing holds what was typed, and these are what may have been meant. */
  readonly near: boolean;
}

/** Beyond these, what is nearly meant is hardly meant. */
const nearAtMost = 8;

/** By how much a headline indicator may fit worse and still come before others. */
const headlineLead = 1.5;

/** Longer words are no name. */
const longest = 40;

/**
 * Finds entries as one types: by Chinese, pinyin, initials and English, of names and aliases; of several words each
 * must be found in an entry or in what it belongs to. Only where nothing fits letter by letter, slips are forgiven.
 * Nothing typed finds everything.
 */
export function finderOf<Entry extends Findable>(entries: readonly Entry[]): (typed: string) => Found<Entry> {
  const candidates = foldedEntries(entries);
  const nearly = (text: string): Match<Entry>[] => {
    const near = candidates.flatMap(({ entry, order, own }) => {
      const nearness = nearnessOf(entry, own, text);
      return nearness ? [{ entry, order, ...nearness }] : [];
    });
    const fewestSlips = Math.floor(Math.min(...near.map(({ rank }) => rank)));
    return near
      .filter(({ rank }) => rank < fewestSlips + 1)
      .toSorted((a, b) => a.rank - b.rank || a.order - b.order)
      .slice(0, nearAtMost);
  };
  return (typed) => {
    const text = foldTyped(typed.slice(0, longest));
    if (text === '')
      return { matches: entries.map((entry) => ({ entry, rank: 0, alias: undefined })), near: false };
    const matches = candidates
      .flatMap(({ entry, order, own, within }) => {
        const rank = rankOf(own, within, text);
        if (rank === undefined) return [];
        // What is named exactly so stays first.
        const lead = rank === sameName ? headlineLead + 1 : entry.headline ? headlineLead : 0;
        return [{ entry, order, rank: rank - lead, alias: otherNameHolding(entry, own, text) }];
      })
      .toSorted((a, b) => a.rank - b.rank || a.order - b.order);
    return matches.length > 0 ? { matches, near: false } : { matches: nearly(text), near: true };
  };
}

/** Entries with their names folded, those of a thing to which several belong once. */
function foldedEntries<Entry extends Findable>(entries: readonly Entry[]) {
  const known = new Map<Named, FoldedNames>();
  const foldedOf = (named: Named) => {
    const names = known.get(named) ?? foldNames(named);
    known.set(named, names);
    return names;
  };
  return entries.map((entry, order) => ({
    ...{ entry, order, own: foldedOf(entry) },
    within: (entry.within ?? []).map(foldedOf),
  }));
}

function otherNameHolding({ name, aliases = [] }: Named, own: FoldedNames, text: string): string | undefined {
  const joined = unspaced(text);
  if (own.zh.includes(joined)) return undefined;
  const same = own.aliases.indexOf(joined);
  const alias = aliases[same >= 0 ? same : own.aliases.findIndex((one) => one.includes(joined))];
  return alias ?? (text.split(' ').every((word) => beginsWord(own.en, word)) ? name.en : undefined);
}
