import { describe, expect, it } from 'vitest';
import { parseChapter, type ChapterParser } from '../markdown/chapter.ts';
import { assembleCorpus } from './assemble.ts';

const index = {
  path: 'content/documents/hai-fyp14/index.md',
  text: "---\ndistrict: hai\nkind: outline\ntitle: 规划\nshort: 规划\nissuer: 海区\nissued: '2021'\nperiod: 2021/2025\nsource: { file: hai.txt }\n---\n\n规划\n",
};
const chapter = { path: 'content/documents/hai-fyp14/01-goals.md', text: '# 第一章\n\n一。\n' };
const unit = (line: string) => ({ path: 'content/units.yaml', text: line });
const rulesOf = ({ diagnostics }: ReturnType<typeof assembleCorpus>, file: string) =>
  diagnostics.filter(({ place }) => place.file === file).map(({ rule }) => rule);

describe('a corpus from its files', () => {
  it('says of a document whether all of it could be read', () => {
    const broken = { ...chapter, text: '# 第一章\n\n:::box\n一。\n:::\n' };
    expect([...assembleCorpus([index, chapter]).incomplete]).toEqual([]);
    expect([...assembleCorpus([index, broken]).incomplete]).toEqual(['hai-fyp14']);
    expect([...assembleCorpus([index], [chapter.path]).incomplete]).toEqual(['hai-fyp14']);
  });

  it('finds a value by its path in the front matter', () => {
    const { locate } = assembleCorpus([index]);
    expect(locate(index.path, ['source', 'file'])).toEqual({ file: index.path, line: 9, column: 17 });
    expect(locate(chapter.path, ['title'])).toEqual({ file: chapter.path, line: 1, column: 1 });
  });

  it('knows the names of what it could not read', () => {
    const name = 'name: { zh: 元, en: yuan }, dimension: money';
    const { broken, corpus } = assembleCorpus(
      [unit(`- { id: 元, ${name}, factor: 1 }\n- { id: 万元, ${name} }\n`)],
      ['content/indicators/gdp.md'],
    );
    expect(corpus.units.map(({ id }) => id)).toEqual(['元']);
    expect([
      broken.has('unit of measure', '万元'),
      broken.has('unit of measure', '亩'),
      broken.has('indicator', 'gdp'),
      // The list is missing, so that any body may be meant.
      broken.has('unit of government', '发改局'),
    ]).toEqual([true, false, true, true]);
  });
});

describe('an exception in a parse', () => {
  const failing =
    (error: Error): ChapterParser =>
    (source, file, slug) => {
      if (slug === '01-goals') throw error;
      return parseChapter(source, file, slug);
    };

  it('is the file’s fault where its markup is nested too deeply', () => {
    const assembled = assembleCorpus([index, chapter], [], failing(new RangeError('stack')));
    expect(rulesOf(assembled, chapter.path)).toEqual(['unreadable-file']);
    expect([...assembled.incomplete]).toEqual(['hai-fyp14']);
  });

  it('is ours otherwise, and names the file', () => {
    expect(() => assembleCorpus([index, chapter], [], failing(new TypeError('ours')))).toThrow(chapter.path);
  });
});
