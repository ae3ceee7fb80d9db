import type { ShardLine } from '#core/search/shard.ts';
import type { LineKind } from '#core/text/plain.ts';
import type { Base } from './base-documents.ts';

/** Stands for the name of the district, which differs from copy to copy. */
export const nameWord = '\uE000';

/** Running text; headings and rows keep their wording. */
export function isProse(kind: LineKind): boolean {
  return kind === 'paragraph' || kind === 'item' || kind === 'milestone';
}

/** The words of all real documents. */
export interface WordStock {
  /** Those of each line; together they are the line, but for the name of its district. */
  readonly ofLine: ReadonlyMap<ShardLine, readonly string[]>;
  /** Those of running text, one after the other. */
  readonly words: readonly string[];
  /** Where in `words` each word stands. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Words of Han by their length, as often as they occur. */
  readonly ofLength: ReadonlyMap<number, readonly string[]>;
  /** The Han characters of the text, each once. */
  readonly characters: readonly string[];
}

export function wordStock({ districts }: Base): WordStock {
  const ofLine = new Map(
    districts.flatMap(({ name, documents }) =>
      documents.flatMap(({ parts }) =>
        parts.flatMap(({ lines }) => lines.map((line) => [line, wordsOf(line.text, name)] as const)),
      ),
    ),
  );
  const words = [...ofLine].flatMap(([{ kind }, own]) => (isProse(kind) ? own : []));
  const places = new Map<string, number[]>();
  for (const [place, word] of words.entries()) {
    const known = places.get(word);
    if (known) known.push(place);
    else places.set(word, [place]);
  }
  const han = words.filter(isHan);
  return {
    ofLine,
    words,
    places,
    ofLength: Map.groupBy(han, ({ length }) => length),
    characters: [...new Set(han.flatMap((word) => Array.from(word)))],
  };
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** A line’s words and signs, the name of its district as one word. */
function wordsOf(text: string, name: string): string[] {
  return text
    .split(new RegExp(`(${name})`, 'u'))
    .flatMap((part) =>
      part === name ? [nameWord] : Array.from(segmenter.segment(part), ({ segment }) => segment),
    );
}

export function isHan(word: string): boolean {
  return /^\p{Script=Han}+$/u.test(word);
}
