import { describe, expect, it } from 'vitest';
import { searchIndexFrom } from '#build/search-files.ts';
import { readSite } from '#build/site.ts';
import { suggesterFrom } from './suggest.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';

const texts: readonly string[] = [
  '优化营商环境。营商环境持续改善，营商环境评价名列前茅。',
  '“十四五”规划提出，落实“十四五”规划，做好“十四五”规划工作。',
  '2020年全区GDP达到142.78亿元，生产总值增长2.3%，地区生产总值完成。',
];
const vocabulary = vocabularyOf(Array(6).fill(texts).flat(), [
  ['地区生产总值', 'GDP', 'Gross regional product'],
]);
const suggest = suggesterFrom(vocabulary);
const similar = (words: string) => suggest(words).similar.map(({ term }) => term);

describe('the vocabulary', () => {
  it('holds words that recur together, and names', () => {
    expect(vocabulary.terms).toEqual(expect.arrayContaining(['营商环境', '地区生产总值']));
  });

  it('prints a term as the documents do', () => {
    expect(vocabulary.terms).toContain('GDP');
    expect(vocabulary.terms).toContain('“十四五”规划');
  });

  it('leaves out a name that no document uses', () => {
    expect(vocabulary.terms).not.toContain('Gross regional product');
  });
});

describe('the vocabulary of the documents', () => {
  const { corpus } = readSite(process.cwd());
  const file = searchIndexFrom(corpus).files.find(({ name }) => name.startsWith('vocabulary'));
  const terms = new Set((JSON.parse(file?.body ?? '') as Vocabulary).terms);

  it.each(['营商环境', '养老服务', '双台子区人民政府', '高质量发展', '“十四五”规划', 'PM2.5'])(
    'holds the term %s',
    (term) => {
      expect(terms).toContain(term);
    },
  );

  it.each([
    '商环境',
    '化营商环境',
    '养服务',
    'P2',
    '区场化',
    '局农业农村局',
    '发改局教育局民政局',
    '双台子区人民',
  ])('leaves out the fragment %s', (fragment) => {
    expect(terms).not.toContain(fragment);
  });
});

describe('suggestions', () => {
  it('put the nearest term first, by edits', () => {
    expect(similar('营商环镜')[0]).toBe('营商环境');
  });

  it('forgive missing quotation marks', () => {
    expect(similar('十四五规划')[0]).toBe('“十四五”规划');
  });

  it('name an indicator’s other names', () => {
    expect(suggest('gross regional product').synonyms).toEqual(['地区生产总值', 'GDP']);
  });

  it.each(['.*(a+)+$', '__proto__', '\uD800', '', 'x'.repeat(1000)])('take any query: %j', (words) => {
    expect(() => suggest(words)).not.toThrow();
  });
});
