import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { linesByDocument, plainText } from '#core/exports/plain-text.ts';
import { searchIndexFrom } from './search-files.ts';
import { readSite } from './site.ts';

const { corpus } = readSite(process.cwd());
const index = searchIndexFrom(corpus);
const bodyOf = (name: string) => index.files.find((file) => file.name === name)?.body ?? '';

describe('the search index', () => {
  it('names every file by its bytes', () => {
    for (const { file, sha256, bytes } of [...index.manifest.documents, index.manifest.vocabulary]) {
      expect(createHash('sha256').update(bodyOf(file)).digest('hex')).toBe(sha256);
      expect(file).toContain(sha256.slice(0, 12));
      expect(Buffer.byteLength(bodyOf(file))).toBe(bytes);
    }
  });

  it('names documents in the order of division codes, those of a district by date', () => {
    expect(index.manifest.documents.map(({ document }) => document)).toEqual([
      'linghe-fyp14',
      'shuangtaizi-fyp14',
      'shuangtaizi-tasks-2023',
      'xinglongtai-fyp14',
      'shuangta-fyp14',
    ]);
  });

  it('is the same at every build', () => {
    expect(searchIndexFrom(corpus)).toEqual(index);
  }, 30_000);

  it('costs a reader no more than the text: a sixth above it for the first query, a quarter for suggestions', () => {
    const size = (text: string) => gzipSync(text).length;
    const total = (sizes: readonly number[]) => sizes.reduce((sum, one) => sum + one, 0);
    const texts = total([...linesByDocument(corpus).values()].map((lines) => size(plainText(lines))));
    const first = ['manifest.json', ...index.manifest.documents.map(({ file }) => file)];
    expect(total(first.map((name) => size(bodyOf(name))))).toBeLessThan(texts * 1.17);
    expect(size(bodyOf(index.manifest.vocabulary.file))).toBeLessThan(texts / 4);
  });
});
