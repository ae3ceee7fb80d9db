import type { Match } from '../find/finder.ts';
import { entryKinds, type EntryKind, type QuickEntry } from './entries.ts';

/** Entries of one kind that stand together. */
export interface RowGroup {
  readonly kind: EntryKind;
  readonly matches: readonly Match<QuickEntry>[];
}

/** Rows shown at most, and of one kind while others wait. */
const mostRows = 12;
const mostOfKind = 4;

/** The matches worth showing, by kind: the kind of the best match first. */
export function rowGroups(matches: readonly Match<QuickEntry>[]): RowGroup[] {
  const best = inOrder(matches);
  const leading = [...Map.groupBy(best, kindOf).values()].flatMap((own) => own.slice(0, mostOfKind));
  const isLeading = new Set(leading);
  const rest = best.filter((match) => !isLeading.has(match));
  const shown = new Set([...inOrder(leading), ...rest].slice(0, mostRows));
  const groups = Map.groupBy(
    best.filter((match) => shown.has(match)),
    kindOf,
  );
  return [...groups].map(([kind, own]) => ({ kind, matches: own }));
}

function kindOf({ entry }: Match<QuickEntry>): EntryKind {
  return entry.kind;
}

/** By rank, and of one rank by kind. */
function inOrder(matches: readonly Match<QuickEntry>[]): Match<QuickEntry>[] {
  const place = (match: Match<QuickEntry>) => entryKinds.indexOf(kindOf(match));
  return matches.toSorted((a, b) => a.rank - b.rank || place(a) - place(b));
}
