import { pinyin } from 'pinyin-pro';
import type { IndexSource } from '#core/search/index/build-index.ts';
import { oneOf, randomFrom } from '../../random.ts';
import type { Base } from './base-documents.ts';
import { copiedDocument } from './copied-document.ts';
import { wordStock } from './words.ts';

/**
 * The documents of so many districts, one after the other: first the real ones, then copies of them with other names
 * and texts that differ, the same for the same seed.
 */
export function* simulatedDocuments(base: Base, districts: number, seed: number): Generator<IndexSource> {
  const stock = wordStock(base);
  const ids = new Set<string>();
  for (let number = 0; number < districts; number++) {
    const original = base.districts[number % base.districts.length];
    if (!original) throw new RangeError('No documents to copy');
    if (number < base.districts.length) {
      for (const { about } of original.documents) ids.add(about.district);
      yield* original.documents;
      continue;
    }
    const random = randomFrom(seed, number);
    // As long as the real name, so that nothing moves but what must.
    const name = Array.from(original.name, () => oneOf(stock.characters, random)).join('');
    const id = unusedId(name, ids);
    for (const document of original.documents) yield copiedDocument(document, id, stock, { name, random });
  }
}

/** The name in pinyin, numbered where another district has it. */
function unusedId(name: string, ids: Set<string>): string {
  const syllables = pinyin(name, { toneType: 'none', type: 'array' })
    .join('')
    .replace(/[^a-z]/g, '');
  let id = syllables;
  for (let number = 2; ids.has(id); number++) id = `${syllables}-${number}`;
  ids.add(id);
  return id;
}
