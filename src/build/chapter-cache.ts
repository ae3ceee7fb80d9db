import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  parseChapter,
  parserVersion,
  type ChapterParser,
  type ParsedChapter,
} from '#core/markdown/chapter.ts';

/**
 * A chapter parser that keeps what it has parsed on disk, keyed by the file's path and text and the
 * parser's version: an unchanged chapter is never parsed twice. It stands outside `node_modules`,
 * so that a fresh install does not lose it.
 * @param folder where the cache lives, e.g. `.cache/chapters`
 */
export function cachedChapterParser(folder: string): ChapterParser {
  mkdirSync(folder, { recursive: true });
  return (source, file, slug) => {
    const key = createHash('sha256').update(`${parserVersion}\n${file}\n${slug}\n${source}`).digest('hex');
    const entry = path.join(folder, `${key.slice(0, 40)}.json`);
    const known = readEntry(entry);
    if (known) return known;
    const parsed = parseChapter(source, file, slug);
    // Written aside and renamed: a second process never reads half an entry.
    writeFileSync(`${entry}.${process.pid}`, JSON.stringify(parsed));
    renameSync(`${entry}.${process.pid}`, entry);
    return parsed;
  };
}

function readEntry(entry: string): ParsedChapter | undefined {
  try {
    return JSON.parse(readFileSync(entry, 'utf8')) as ParsedChapter;
  } catch {
    return undefined;
  }
}
