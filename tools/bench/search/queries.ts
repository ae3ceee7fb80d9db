import { keyOf } from '#core/text/fold.ts';
import { oneOf, randomFrom } from '../random.ts';
import { storedDocument, storedDocuments } from './corpus/stored-corpus.ts';

export interface Query {
  readonly kind: 'term' | 'substring' | 'character' | 'pair' | 'absent';
  readonly key: string;
}

/** Longest substring that is drawn from the texts. */
const longest = 20;

/**
 * 115 queries: terms of the themes, strings of each length drawn from documents all over the collection, single
 * characters and pairs from the most frequent to the rarest, and strings that the first documents do not hold.
 */
export function queriesFor(corpus: string, terms: readonly string[], seed: number): Query[] {
  const random = randomFrom(seed, 'queries');
  const documents = storedDocuments(corpus);
  const linesOf = (number: number) =>
    storedDocument(corpus, number)
      .parts.flatMap(({ lines }) => lines.map(({ text }) => keyOf(text)))
      .filter((line) => line !== '');
  const real = Array.from({ length: Math.min(5, documents) }, (_, number) => linesOf(number)).flat();
  const text = real.join('\n');
  const ofKind = (kind: Query['kind'], keys: readonly string[]) => keys.map((key): Query => ({ kind, key }));
  const substrings = Array.from({ length: 2 * longest }, (_, index) =>
    substring(linesOf(Math.floor(random() * documents)), 1 + (index % longest), random),
  );
  return [
    ...ofKind('term', sample([...new Set(terms.map(keyOf))], 40, random)),
    ...ofKind('substring', substrings),
    ...ofKind('character', spread(frequencies(real, 1), 15)),
    ...ofKind('pair', spread(frequencies(real, 2), 15)),
    ...ofKind('absent', absent(text, 5, random)),
  ];
}

function sample<Item>(items: readonly Item[], count: number, random: () => number): Item[] {
  const rest = [...items];
  return Array.from({ length: Math.min(count, rest.length) }, () =>
    rest.splice(Math.floor(random() * rest.length), 1),
  ).flat();
}

/** A part of one of the lines that are long enough, so long. */
function substring(lines: readonly string[], length: number, random: () => number): string {
  const line = oneOf(
    lines.filter((own) => own.length >= length),
    random,
  );
  const start = Math.floor(random() * (line.length - length + 1));
  return line.slice(start, start + length).trim() || substring(lines, length, random);
}

/** Strings of a length, the most frequent first. */
function frequencies(lines: readonly string[], length: number): string[] {
  const counts = new Map<string, number>();
  for (const line of lines) {
    for (let at = 0; at + length <= line.length; at++) {
      const own = line.slice(at, at + length);
      if (!/\s/.test(own)) counts.set(own, (counts.get(own) ?? 0) + 1);
    }
  }
  return [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([own]) => own);
}

/** From the first to the last, denser at the beginning: each rank is so many times the one before. */
function spread<Item>(items: readonly Item[], count: number): Item[] {
  const ranks = Array.from({ length: count }, (_, index) =>
    Math.max(index, Math.round(items.length ** (index / (count - 1)) - 1)),
  );
  return ranks.flatMap((rank) => items.slice(rank, rank + 1));
}

/** Three characters of the text that do not stand so in it. */
function absent(text: string, count: number, random: () => number): string[] {
  const found: string[] = [];
  while (found.length < count) {
    const key = keyOf(Array.from({ length: 3 }, () => oneOf(text, random)).join('')).trim();
    if (key !== '' && !text.includes(key)) found.push(key);
  }
  return found;
}
