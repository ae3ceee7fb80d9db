import { knownLength } from './format.ts';
import type { GramFiles } from './gram-files.ts';
import { lineOfPoint, noOccurrences, offsetOfPoint, type Occurrences, type Points } from './postings.ts';

/** What the index answers to a key: where it stands, or if it is frequent, its counts. */
export type KeyAnswer =
  | { readonly kind: 'occurrences'; readonly occurrences: Occurrences }
  | { readonly kind: 'frequent'; readonly counts: string };

/** The search key of a line of a document, by the index’s number of the line. */
export type KeyOfLine = (document: number, line: number) => Promise<string>;

/** Looking up more characters of a long key loads about as much as the text of so many lines. */
const linesPerStep = 4;

/**
 * Where a key stands. Its first characters tell the places where it may stand, its last ones leave few of them; what
 * is between is looked up as well, or compared with the text where that is less to load.
 */
export async function occurrencesOfKey(
  key: string,
  files: GramFiles,
  keyOfLine: KeyOfLine,
): Promise<KeyAnswer> {
  const isLong = key.length > knownLength;
  const tail = key.length - knownLength;
  const [start, end] = await Promise.all([
    files.beginning(key, key.length),
    isLong ? files.beginning(key.slice(tail), knownLength) : undefined,
  ]);
  if (start.kind === 'frequent') return start;
  let { occurrences, known } = start;
  const isEndKnown = end?.kind === 'occurrences';
  if (isEndKnown) occurrences = intersection(occurrences, end.occurrences.points, tail);
  const needed = isEndKnown ? tail : key.length;
  while (known < needed && occurrences.points.size > 0) {
    const steps = Math.ceil((needed - known) / knownLength);
    if (linesOf(occurrences.points).length <= linesPerStep * steps)
      return found(await compared(occurrences, key, keyOfLine));
    // The last character alone would say little.
    const from = Math.min(known, key.length - 2);
    const next = await files.beginning(key.slice(from), key.length - from);
    if (next.kind === 'frequent')
      return found(await narrowed(occurrences, pairsOf(key, from), key.length, files));
    occurrences = intersection(occurrences, next.occurrences.points, from);
    known = from + next.known;
  }
  return found(occurrences);
}

/** Where a frequent key stands in the documents wanted, or in all; perhaps in others as well. */
export async function occurrencesOfFrequent(
  key: string,
  files: GramFiles,
  documents: ReadonlySet<number> | undefined,
): Promise<Occurrences> {
  if (key.length <= 2) return files.occurrences(key, key.length, documents);
  const grams = pairsOf(key, 0);
  const parts = await Promise.all(grams.map(({ pair }) => files.parts(pair)));
  const rarest = parts.indexOf(Math.min(...parts));
  const [first, ...others] = [...grams.slice(rarest, rarest + 1), ...grams.toSpliced(rarest, 1)];
  if (!first) return noOccurrences;
  const begun = await files.occurrences(first.pair, key.length, documents);
  return narrowed(shifted(begun, first.offset), others, key.length, files);
}

/** Where a key begins of which something stands at an offset. */
function shifted({ points, changed }: Occurrences, offset: number): Occurrences {
  if (offset === 0) return { points, changed };
  const starts = [...points].map(
    ([document, own]) =>
      [
        document,
        own.filter((point) => offsetOfPoint(point) >= offset).map((point) => point - offset),
      ] as const,
  );
  // Whether a correction changes the key is told where it begins.
  return { points: new Map(starts), changed: new Set() };
}

function found(occurrences: Occurrences): KeyAnswer {
  return { kind: 'occurrences', occurrences };
}

interface PairInKey {
  readonly pair: string;
  readonly offset: number;
}

/** The fewest pairs that hold every character of a key from one on. */
function pairsOf(key: string, from: number): PairInKey[] {
  const last = key.length - 2;
  const count = Math.ceil((key.length - from) / 2);
  return Array.from({ length: count }, (_, index) => {
    const offset = Math.min(from + index * 2, last);
    return { pair: key.slice(offset, offset + 2), offset };
  });
}

/** Of the places where a key may begin those at which all of the pairs stand. */
async function narrowed(
  occurrences: Occurrences,
  pairs: readonly PairInKey[],
  length: number,
  files: GramFiles,
): Promise<Occurrences> {
  const documents = new Set(occurrences.points.keys());
  const all = await Promise.all(
    pairs.map(async ({ pair, offset }) => ({
      offset,
      behind: await files.occurrences(pair, length, documents),
    })),
  );
  return all.reduce((left, { offset, behind }) => {
    const both = intersection(left, behind.points, offset);
    return offset === 0 ? { ...both, changed: behind.changed } : both;
  }, occurrences);
}

/** The occurrences that have one of the points at a distance behind them. */
function intersection({ points, changed }: Occurrences, others: Points, distance: number): Occurrences {
  const both = new Map<number, readonly number[]>();
  for (const [document, own] of points) {
    const behind = new Set(others.get(document));
    const left = own.filter((point) => behind.has(point + distance));
    if (left.length > 0) both.set(document, left);
  }
  return { points: both, changed };
}

/** The occurrences whose line has the key there. */
async function compared(
  { points, changed }: Occurrences,
  key: string,
  keyOfLine: KeyOfLine,
): Promise<Occurrences> {
  const left = await Promise.all(
    [...points].map(async ([document, own]) => {
      const keys = await Promise.all(own.map((point) => keyOfLine(document, lineOfPoint(point))));
      return [
        document,
        own.filter((point, index) => keys[index]?.startsWith(key, offsetOfPoint(point))),
      ] as const;
    }),
  );
  return { points: new Map(left.filter(([, own]) => own.length > 0)), changed };
}

/** The lines in which points stand, of each document. */
function linesOf(points: Points): number[] {
  return [...points.values()].flatMap((own) => [...new Set(own.map(lineOfPoint))]);
}
