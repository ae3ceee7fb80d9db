import { isWord, joiningWord } from '../text/word-runs.ts';
import { frequentRuns, type FrequentRuns } from './frequent-runs.ts';
import type { NumberedRuns } from './numbered-runs.ts';

/** How many words a term has at most. */
const mostWords = 4;
const longest = 12;
/** How often a run must occur, and with how many different neighbours on each side, to be a term. */
const leastCount = 5;
const leastNeighbours = 2;
/** How closely its words must belong together, from -1 to 1. */
export const leastAssociation = 0.45;

/**
 * The multi-word terms of a collection: runs of two to four words that occur at least five times, that are not always
 * the beginning or the end of one longer run (accessor variety, Feng et al. 2004, at least 2 on both sides), that begin
 * and end somewhere beside a sign, as the dictionary errs at rare words (`优|化营|商|环境`), and whose words attract each
 * other. Attraction is normalised pointwise mutual information (Bouma 2009),
 *
 *     npmi(x, y) = ln(p(xy) / (p(x) p(y))) / -ln p(xy),
 *
 * 1 where neither part occurs without the other, 0 where they meet by chance; a longer run counts as its loosest seam.
 * p is the frequency among all words.
 * @param numbered words that follow each other without a sign between them
 * @returns each term with the association of its loosest seam
 */
export function multiWordTerms(numbered: NumberedRuns): Map<string, number> {
  const { words, counts, sequence } = numbered;
  const traits = words.map(traitsOf);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const levels = frequentRuns(numbered, (word) => traits[word]?.isWord ?? false, leastCount, mostWords);
  const terms = new Map<string, number>();
  for (const [index, level] of levels.entries()) {
    const length = index + 1;
    if (length < 2) continue;
    const surroundings = surroundingsOf(level, length, sequence, traits);
    for (const [run, { before, after, begins, ends }] of surroundings.entries()) {
      if (before.size < leastNeighbours || after.size < leastNeighbours || !begins || !ends) continue;
      const first = level.firsts[run] ?? 0;
      const own = sequence.subarray(first, first + length);
      if (traits[own[0] ?? 0]?.joins || traits[own.at(-1) ?? 0]?.joins) continue;
      const term = Array.from(own, (word) => words[word]).join('');
      if (term.length > longest) continue;
      const association = loosestSeam(levels, level.counts[run] ?? 0, first, length, total);
      if (association >= leastAssociation) terms.set(term, Math.max(association, terms.get(term) ?? -1));
    }
  }
  return terms;
}

/**
 * Normalised pointwise mutual information of two neighbours (Bouma 2009), from -1 to 1.
 * @param together how often they stand side by side
 * @param total the number of words
 */
export function npmi(together: number, first: number, second: number, total: number): number {
  const expected = (first / total) * (second / total);
  const seen = together / total;
  return seen === 1 ? 1 : Math.log(seen / expected) / -Math.log(seen);
}

function loosestSeam(
  levels: readonly FrequentRuns[],
  count: number,
  first: number,
  length: number,
  total: number,
): number {
  const countAt = (words: number, place: number) => {
    const level = levels[words - 1];
    return level?.counts[level.at[place] ?? 0] ?? 0;
  };
  const seams = Array.from({ length: length - 1 }, (_, index) => {
    const parted = index + 1;
    return npmi(count, countAt(parted, first), countAt(length - parted, first + parted), total);
  });
  return Math.min(...seams);
}

/** What of a word decides what may stand beside a term, and in it. */
interface Traits {
  readonly isWord: boolean;
  readonly joins: boolean;
  /** Of several characters: between two such words the dictionary does not err. */
  readonly long: boolean;
}

function traitsOf(word: string): Traits {
  // The empty word is the edge of a run.
  return { isWord: isWord(word), joins: word === '' || joiningWord.test(word), long: word.length > 1 };
}

/** What stands beside a run in all its places. */
interface Surroundings {
  readonly before: Neighbours;
  readonly after: Neighbours;
  /** Whether somewhere a sign or a joining word stands there: a true beginning, a true end. */
  begins: boolean;
  ends: boolean;
}

/** Counts different neighbours up to two, which are enough; an edge is a new one each time. */
class Neighbours {
  size = 0;
  #first = 0;

  add(word: number): void {
    if (this.size >= leastNeighbours || (this.size > 0 && word > 0 && word === this.#first)) return;
    this.#first = word;
    this.size++;
  }
}

function surroundingsOf(
  { at, counts }: FrequentRuns,
  length: number,
  sequence: Uint32Array,
  traits: readonly Traits[],
): Surroundings[] {
  const surroundings = Array.from(counts, (): Surroundings => ({
    before: new Neighbours(),
    after: new Neighbours(),
    begins: false,
    ends: false,
  }));
  for (let place = 0; place < at.length; place++) {
    const own = surroundings[at[place] ?? 0];
    if (!own || !at[place]) continue;
    const [before, after] = [sequence[place - 1] ?? 0, sequence[place + length] ?? 0];
    own.before.add(before);
    own.after.add(after);
    own.begins ||= isBeginning(traits[before], traits[sequence[place] ?? 0]);
    own.ends ||= traits[after]?.joins ?? true;
  }
  return surroundings;
}

function isBeginning(before: Traits | undefined, first: Traits | undefined): boolean {
  if (!before || before.joins) return true;
  return before.isWord && before.long && (first?.long ?? false);
}
