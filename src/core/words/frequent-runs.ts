import type { NumberedRuns } from './numbered-runs.ts';

/** The runs of so many words that occur often enough, numbered from 1. */
export interface FrequentRuns {
  /** For each place of the sequence the number of the run that begins there; 0 for none. */
  readonly at: Uint32Array;
  /** Of each run how often it occurs, and the first place. */
  readonly counts: Uint32Array;
  readonly firsts: Uint32Array;
}

/**
 * The runs of one, two, … words that occur at least so often. A run of n words is looked for only where both its runs of
 * n − 1 are frequent (Agrawal and Srikant 1994): the many that occur once are never kept.
 * @param isPart tells of a word’s number whether it may be part of a run
 * @returns by the number of words, those of one word first
 */
export function frequentRuns(
  { counts, sequence }: NumberedRuns,
  isPart: (word: number) => boolean,
  least: number,
  mostWords: number,
): FrequentRuns[] {
  const isFrequent = Array.from(counts, (count, word) => count >= least && isPart(word));
  const keys = Float64Array.from(sequence, (word) => (isFrequent[word] ? word : 0));
  const levels = [numberedByKey(keys, least)];
  while (levels.length < mostWords) {
    const { at, counts: own } = levels.at(-1) ?? numberedByKey(keys, least);
    for (let place = 0; place < keys.length; place++) {
      const [first, second] = [at[place] ?? 0, at[place + 1] ?? 0];
      keys[place] = first && second ? first * own.length + second : 0;
    }
    levels.push(numberedByKey(keys, least));
  }
  return levels;
}

/** Numbers the keys that occur at least so often, in their order. */
function numberedByKey(keys: Float64Array, least: number): FrequentRuns {
  const frequent = frequentKeys(keys, least);
  const at = new Uint32Array(keys.length);
  const counts = new Uint32Array(frequent.length + 1);
  const firsts = new Uint32Array(frequent.length + 1);
  for (let place = keys.length - 1; place >= 0; place--) {
    const number = keys[place] ? placeIn(frequent, keys[place] ?? 0) + 1 : 0;
    if (number === 0) continue;
    at[place] = number;
    counts[number] = (counts[number] ?? 0) + 1;
    firsts[number] = place;
  }
  return { at, counts, firsts };
}

function frequentKeys(keys: Float64Array, least: number): Float64Array {
  const sorted = keys.toSorted();
  let kept = 0;
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    const key = sorted[from] ?? 0;
    while (sorted[to] === key) to++;
    if (key > 0 && to - from >= least) sorted[kept++] = key;
  }
  return sorted.slice(0, kept);
}

/** Where a key stands in ascending ones; -1 where it does not. */
function placeIn(keys: Float64Array, key: number): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key ? low : -1;
}
