import { partFile } from '#core/compare/part-file.ts';
import type { ComparePart } from '#core/compare/pack.ts';
import type { CompareVocabulary, Selection } from '#core/compare/vocabulary.ts';
import { downloadOnce } from '../download.ts';
import { href } from '../site-base.ts';

/** A file of the comparison. */
function load<T>(name: string): Promise<T> {
  return downloadOnce(href({ to: 'compare-file', file: name })) as Promise<T>;
}

/** What can be compared. */
export function loadVocabulary(file: string): Promise<CompareVocabulary> {
  return load(file);
}

/** The names of the files that together hold the figures of a selection. */
export function partFilesOf({ districts, indicators }: Selection, { version }: CompareVocabulary): string[] {
  const parts = new Set(districts.map(({ part }) => part));
  const themes = new Set(indicators.map(({ theme }) => theme));
  return [...themes].flatMap((theme) => [...parts].map((part) => partFile(theme, part, version)));
}

/** The files of a selection, side by side. */
export function loadParts(names: readonly string[]): Promise<ComparePart[]> {
  return Promise.all(names.map((name) => load<ComparePart>(name)));
}
