import type { Place } from '../model/diagnostic.ts';
import type { ContentFile } from './assemble.ts';

/** Finds where words stand in a content file; the file's start where they do not stand in it. */
export type Locate = (file: string, words: string) => Place;

/** Locates words in the files they were read from, as whole names where they can be found so. */
export function locator(files: readonly ContentFile[]): Locate {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return (file, words) => {
    const text = texts.get(file) ?? '';
    const name = new RegExp(`(?<![\\w-])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`).exec(
      text,
    );
    const offset = Math.max(0, name?.index ?? text.indexOf(words));
    const before = text.slice(0, offset).split('\n');
    return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
}
