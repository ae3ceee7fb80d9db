/** Names shorter than this may stand by chance inside other words. */
const shortestName = 3;

/**
 * A function that divides a key into runs: words and numbers that follow each other without a sign between them. The
 * words are those of the dictionary of `Intl.Segmenter`; names stay whole.
 * @param names keys of names, which are never divided
 */
export function runDivider(names: readonly string[]): (key: string) => string[][] {
  const wordsOf = wordDivider(names);
  return (key) => runsOf(wordsOf(key));
}

/** Divides a key into words and what stands between them; names stay whole. */
function wordDivider(names: readonly string[]): (key: string) => string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const whole = names
    .filter(({ length }) => length >= shortestName)
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const pattern = new RegExp(`(${whole.join('|')})`, 'u');
  return (key) =>
    key
      .split(pattern)
      .flatMap((part, index) =>
        index % 2 === 1 ? [part] : Array.from(segmenter.segment(part), ({ segment }) => segment),
      );
}

function runsOf(words: readonly string[]): string[][] {
  const runs: string[][] = [[]];
  for (const word of words) {
    if (/[\p{L}\p{N}]/u.test(word)) runs.at(-1)?.push(word);
    else runs.push([]);
  }
  return runs;
}

/** False for a number, which begins and ends nothing: in `10亿元` stands no `亿元` of its own. */
export function isWord(word: string | undefined): word is string {
  return word !== undefined && /\p{L}/u.test(word);
}

/** Words that join others: no term of several words begins or ends with one. */
export const joiningWord = /^[的地得和与及或了为等在由把被将对从向以是]$/;
