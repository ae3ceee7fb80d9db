import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
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

  it('costs a reader no more than the text: 180 kB for the first query, 40 kB for suggestions', () => {
    const size = (name: string) => gzipSync(bodyOf(name)).length;
    const first = ['manifest.json', ...index.manifest.documents.map(({ file }) => file)];
    expect(first.reduce((sum, name) => sum + size(name), 0)).toBeLessThan(180_000);
    expect(size(index.manifest.vocabulary.file)).toBeLessThan(40_000);
  });
});
