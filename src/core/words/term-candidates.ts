import { isWord, runDivider } from '../text/word-runs.ts';
import { leastFrequency } from './least-frequency.ts';
import { multiWordTerms } from './multi-word-terms.ts';
import { numberedRuns } from './numbered-runs.ts';

/** Numbers in words; what they count is a word of its own. */
const numeral = /^[〇零一二三四五六七八九十百千万亿两第]+$/;

/** `name` is a proper name, or several put together: 盘锦市双台子区. */
export type TermKind = 'word' | 'multi-word' | 'name';

/** Words and terms to be counted, by their keys. */
export type TermCandidates = ReadonlyMap<string, TermKind>;

/**
 * The terms by which texts are told apart: words of two characters and more, multi-word terms, and names.
 * @param keys of lines; quotation marks divide like other signs, so that every term can be found as it is
 * @param names keys of proper names, which are never divided
 */
export function termCandidates(keys: Iterable<string>, names: readonly string[]): TermCandidates {
  const numbered = numberedRuns(runsOf(keys, names));
  const words = numbered.words.filter(
    (word, number) =>
      (numbered.counts[number] ?? 0) >= leastFrequency &&
      word.length > 1 &&
      isWord(word) &&
      !numeral.test(word),
  );
  const isName = nameTest(names);
  const kindOf = (term: string, kind: TermKind): [string, TermKind] => [term, isName(term) ? 'name' : kind];
  return new Map([
    ...[...multiWordTerms(numbered).keys()].map((term) => kindOf(term, 'multi-word')),
    ...words.map((word) => kindOf(word, 'word')),
    ...names.filter(({ length }) => length > 1).map((name) => [name, 'name'] as const),
  ]);
}

function* runsOf(keys: Iterable<string>, names: readonly string[]): Generator<readonly string[]> {
  const divide = runDivider(names);
  for (const key of keys) yield* divide(key);
}

/** Tests whether a term is a name or several names side by side. */
function nameTest(names: readonly string[]): (term: string) => boolean {
  const known = new Set(names);
  const isName = (term: string): boolean =>
    known.has(term) ||
    Array.from(term, (_, at) => at).some(
      (at) => at > 0 && known.has(term.slice(0, at)) && isName(term.slice(at)),
    );
  return isName;
}
