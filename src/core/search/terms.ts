import { keyOf } from '../text/fold.ts';
import { isWord, joiningWord, runDivider } from '../text/word-runs.ts';

/** How often a run of one, two, … words must occur to be a term. */
const leastCount: readonly number[] = [1, 3, 4, 5];
/** From here on a neighbour that is always the same belongs to the term. */
const telling = 3;
/** One Han character, or two letters or digits, are near to anything. */
const shortest = /^(.|[a-z\d.]{2})$/u;
const longest = 12;
const spaceInHan = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u;

/** A key as fuzzy comparison takes it. */
export function withoutQuotes(key: string): string {
  return key.replaceAll('"', '');
}

/** What is known of a run of words from all its occurrences. */
interface Tally {
  readonly words: number;
  count: number;
  /** The characters before and after it, as long as they are always the same. */
  before: string | undefined;
  after: string | undefined;
  /** Whether somewhere a sign, a number or a joining word stands there: a true beginning, a true end. */
  begins: boolean;
  ends: boolean;
}

/**
 * The terms of a collection, as keys without quotation marks: words, and runs of words that recur. The dictionary
 * that divides words errs at rare ones (`优|化营|商|环境`), so a run counts only where it begins and ends truly
 * somewhere, and where what stands beside it changes: `商环境`, always after `营`, is a part of a term.
 * @param texts lines of the documents
 * @param names keys of names, which are never divided
 */
export function recurringTerms(texts: readonly string[], names: readonly string[]): string[] {
  const tallies = new Map<string, Tally>();
  const runsOf = runDivider(names);
  for (const text of texts) {
    for (const part of text.split(spaceInHan)) {
      for (const run of runsOf(withoutQuotes(keyOf(part)))) tallyRun(run, tallies);
    }
  }
  return [...tallies].filter(([, tally]) => isTerm(tally)).map(([term]) => term);
}

function isTerm({ words, count, before, after, begins, ends }: Tally): boolean {
  if (count < (leastCount[words - 1] ?? Infinity)) return false;
  const isPart = count >= telling && (before !== undefined || after !== undefined);
  return !isPart && (words === 1 || (begins && ends));
}

/** Counts every run of neighbouring words, at most `leastCount.length`, within a longer one. */
function tallyRun(run: readonly string[], tallies: Map<string, Tally>): void {
  run.forEach((first, from) => {
    for (let to = from + 1; to <= Math.min(run.length, from + leastCount.length); to++) {
      const last = run[to - 1] ?? '';
      if (!isWord(last)) break;
      const words = to - from;
      const term = run.slice(from, to).join('');
      if (term.length > longest) break;
      if (shortest.test(term) || (words > 1 && (joiningWord.test(first) || joiningWord.test(last)))) continue;
      const [before, after] = [run[from - 1], run[to]];
      // Between two words of several characters the dictionary does not err; phrases end in their head.
      const begins = isEdge(before) || (isWord(before) && before.length > 1 && first.length > 1);
      addTo(tallies, term, {
        words,
        count: 1,
        before: isWord(before) ? before.at(-1) : undefined,
        after: isWord(after) ? after.at(0) : undefined,
        begins,
        ends: isEdge(after),
      });
    }
  });
}

function addTo(tallies: Map<string, Tally>, term: string, one: Tally): void {
  const sum = tallies.get(term);
  if (!sum) {
    tallies.set(term, one);
    return;
  }
  sum.count++;
  if (sum.before !== one.before) sum.before = undefined;
  if (sum.after !== one.after) sum.after = undefined;
  sum.begins ||= one.begins;
  sum.ends ||= one.ends;
}

/** True where nothing stands beside a run, or a joining word. */
function isEdge(word: string | undefined): boolean {
  return word === undefined || joiningWord.test(word);
}
