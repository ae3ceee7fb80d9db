import { isWord, joiningWord } from '../text/word-runs.ts';

/** How many words a term has at most. */
const mostWords = 4;
const longest = 12;
/** How often a run must occur, and with how many different neighbours on each side, to be a term. */
const leastCount = 5;
const leastNeighbours = 2;
/** How closely its words must belong together, from -1 to 1. */
export const leastAssociation = 0.45;

interface Tally {
  readonly words: readonly string[];
  count: number;
  readonly before: Set<string>;
  readonly after: Set<string>;
  /** Whether somewhere a sign or a joining word stands there: a true beginning, a true end. */
  begins: boolean;
  ends: boolean;
}

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
 * @param runs words that follow each other without a sign between them
 * @returns each term with the association of its loosest seam
 */
export function multiWordTerms(runs: readonly (readonly string[])[]): Map<string, number> {
  const tallies = talliesOf(runs);
  const total = runs.reduce((sum, words) => sum + words.length, 0);
  const terms = new Map<string, number>();
  for (const { words, count, before, after, begins, ends } of tallies.values()) {
    const term = words.join('');
    if (words.length < 2 || count < leastCount || term.length > longest) continue;
    if (before.size < leastNeighbours || after.size < leastNeighbours || !begins || !ends) continue;
    if (!words.every(isWord) || [words[0], words.at(-1)].some((word) => joiningWord.test(word ?? '')))
      continue;
    const association = loosestSeam(words, count, total, tallies);
    if (association >= leastAssociation) terms.set(term, Math.max(association, terms.get(term) ?? -1));
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
  words: readonly string[],
  count: number,
  total: number,
  tallies: ReadonlyMap<string, Tally>,
): number {
  const countOf = (part: readonly string[]) => tallies.get(keyOfWords(part))?.count ?? 0;
  const seams = words.slice(1).map((_, index) => {
    const [first, second] = [words.slice(0, index + 1), words.slice(index + 1)];
    return npmi(count, countOf(first), countOf(second), total);
  });
  return Math.min(...seams);
}

function talliesOf(runs: readonly (readonly string[])[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const run of runs) {
    for (let from = 0; from < run.length; from++) {
      for (let to = from + 1; to <= Math.min(run.length, from + mostWords); to++) {
        const words = run.slice(from, to);
        const key = keyOfWords(words);
        const tally = tallies.get(key) ?? blank(words);
        tallies.set(key, tally);
        tally.count++;
        tally.begins ||= begins(run[from - 1], run[from]);
        tally.ends ||= isEdge(run[to]);
        // The edges of a run are neighbours of their own, a new one each time.
        tally.before.add(run[from - 1] ?? `edge ${tally.before.size}`);
        tally.after.add(run[to] ?? `edge ${tally.after.size}`);
      }
    }
  }
  return tallies;
}

function blank(words: readonly string[]): Tally {
  return { words, count: 0, before: new Set(), after: new Set(), begins: false, ends: false };
}

/** The dictionary does not err between two words of several characters. */
function begins(before: string | undefined, first: string | undefined): boolean {
  return isEdge(before) || (isWord(before) && before.length > 1 && (first?.length ?? 0) > 1);
}

function isEdge(word: string | undefined): boolean {
  return word === undefined || joiningWord.test(word);
}

function keyOfWords(words: readonly string[]): string {
  return words.join(' ');
}
