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

/** Divides a key into words and what stands between them; names stay whole, of those that begin in one place the longest. */
function wordDivider(names: readonly string[]): (key: string) => string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const nameAt = nameFinder(names.filter(({ length }) => length >= shortestName));
  return (key) => {
    const words: string[] = [];
    const divide = (part: string) => {
      for (const { segment } of segmenter.segment(part)) words.push(segment);
    };
    let from = 0;
    for (let at = 0; at < key.length; at++) {
      const name = nameAt(key, at);
      if (!name) continue;
      if (from < at) divide(key.slice(from, at));
      words.push(name);
      from = at + name.length;
      at = from - 1;
    }
    if (from < key.length) divide(key.slice(from));
    return words;
  };
}

/** Finds the longest name that begins in a place, in one look where none does, however many names there are. */
function nameFinder(names: readonly string[]): (key: string, at: number) => string | undefined {
  const byBeginning = Map.groupBy(
    names.toSorted((a, b) => b.length - a.length),
    (name) => name.slice(0, shortestName),
  );
  return (key, at) =>
    byBeginning.get(key.slice(at, at + shortestName))?.find((name) => key.startsWith(name, at));
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
