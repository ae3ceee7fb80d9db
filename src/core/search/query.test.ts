import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text } from '../../i18n/zh/text.ts';
import { keyOf } from '../text/fold.ts';
import { longestQuery, mostTerms } from './limits.ts';
import { wordsOf } from './query-words.ts';
import { parseQuery, termsOf } from './query.ts';

/** A query in one line: clauses of alternatives, then what is excluded. */
function read(words: string): string {
  const { clauses, excluded } = parseQuery(words);
  const keys = (terms: readonly { readonly keys: readonly string[] }[]) => terms.map((term) => term.keys[0]);
  return [
    ...clauses.map((clause) => keys(clause).join(' | ')),
    ...keys(excluded).map((key) => `not ${String(key)}`),
  ].join(' & ');
}

describe('a query', () => {
  it.each([
    // One string, as ever.
    ['营商环境', '营商环境'],
    ['  营商环境 ', '营商环境'],
    ['R&D', 'r&d'],
    ['5:20:75', '5:20:75'],
    ['%', '%'],
    ['.*(a+)+$', '.*(a+)+$'],
    // A space joins terms that must all be there.
    ['养老 服务', '养老 & 服务'],
    ['养老\u3000服务\n机构', '养老 & 服务 & 机构'],
    ['到 2025 年', '到 & 2025 & 年'],
    ['养老 养老', '养老'],
    ['养老 \u200B 服务', '养老 & 服务'],
    // A tab is the edge of a cell.
    ['亿元\t160', '亿元\t160'],
    ['亿元 \t 160 指标', '亿元\t160 & 指标'],
    ['\t亿元\t', '亿元'],
    // Of alternatives one is enough.
    ['养老 OR 康养', '养老 | 康养'],
    ['服务 养老 OR 康养 机构', '服务 & 养老 | 康养 & 机构'],
    ['养老|康养｜医养', '养老 | 康养 | 医养'],
    ['养老 | 康养', '养老 | 康养'],
    ['养老 || 康养', '养老 | 康养'],
    ['养老 OR | 康养', '养老 | 康养'],
    ['养老 OR 养老', '养老'],
    ['养老|康养 养老|康养', '养老 | 康养'],
    // A space joins already.
    ['养老 AND 服务', '养老 & 服务'],
    ['养老 AND -服务', '养老 & not 服务'],
    ['AND 养老', 'and & 养老'],
    ['养老 AND', '养老 & and'],
    // What cannot be an operator is text.
    ['OR', 'or'],
    ['or', 'or'],
    ['养老 or 康养', '养老 & or & 康养'],
    ['OR 养老', 'or & 养老'],
    ['养老 OR', '养老 & or'],
    ['养老OR康养', '养老or康养'],
    ['"OR"', 'or'],
    ['养老 "OR" 康养', '养老 & or & 康养'],
    ['|', '|'],
    ['||', '||'],
    ['养老|', '养老|'],
    ['|养老', '|养老'],
    ['| 养老 |', '| & 养老'],
    ['养老 OR \u200B', '养老 & or'],
    // A minus before a term excludes it.
    ['养老 -服务', '养老 & not 服务'],
    ['养老 －服务', '养老 & not 服务'],
    ['养老 −服务', '养老 & not 服务'],
    ['-服务 养老', '养老 & not 服务'],
    ['养老 -服务 -服务', '养老 & not 服务'],
    ['养老 -"居家 服务"', '养老 & not 居家服务'],
    ['养老 -服务|机构', '养老 & not 服务 & not 机构'],
    ['养老 -服务 OR 机构', '养老 & not 服务 & not 机构'],
    ['养老 -服务|“居家 养老”', '养老 & not 服务 & not 居家养老'],
    ['养老 -服务 | -机构', '养老 & not 服务 & not 机构'],
    // … and is text where it cannot.
    ['-', '-'],
    ['－', '-'],
    ['-服务', '-服务'],
    ['-服务 -机构', '-服务 & -机构'],
    ['-"居家 服务"', '-"居家服务"'],
    ['养老-服务', '养老-服务'],
    ['养老 - 服务', '养老 & - & 服务'],
    ['养老 --服务', '养老 & --服务'],
    ['养老 —服务', '养老 & -服务'],
    ['养老 OR -5%', '养老 | -5%'],
    ['养老 -\u200B', '养老 & -'],
    ['养老 -|服务', '养老 & - | 服务'],
    // Quotation marks keep a string together.
    ['"居家 养老"', '居家养老'],
    ['"养老 OR 服务 -机构 | 其他"', '养老or服务-机构|其他'],
    ['"“十四五”规划"', '"十四五"规划'],
    ['＂居家 养老＂ 服务', '居家养老 & 服务'],
    ['"居家 养老"|"社区 养老"', '居家养老 | 社区养老'],
    ['"to be" OR not', 'to be | not'],
    // … and are text where they do not enclose it.
    ['"', '"'],
    ['""', '""'],
    ['" "', '""'],
    ['"养老', '"养老'],
    ['"养老 服务', '"养老 & 服务'],
    ['"十四五"规划', '"十四五"规划'],
    ['“十四五”规划', '"十四五"规划'],
    ['“十四五”规划 和“十五五”', '"十四五"规划 & 和"十五五"'],
    ['3"管道', '3"管道'],
    // Curled ones are text around a word, and keep a phrase together.
    ['“一带一路”', '"一带一路"'],
    ['「一带一路」', '"一带一路"'],
    ['“养老|服务”', '"养老|服务"'],
    ['“到 2025 年”', '到2025年'],
    ['「到 2025 年」', '到2025年'],
    ['“落实 “十四五” 规划”', '落实"十四五"规划'],
    ['“一带一路” 和 “双循环”', '"一带一路" & 和 & "双循环"'],
    ['“ ”', '""'],
  ])('understands %j', (words, expected) => {
    expect(read(words)).toBe(expected);
  });

  it('finds a year in digits and in numerals alike, unless that is switched off', () => {
    expect(parseQuery('２０２５年 养老').clauses.map(([{ keys }]) => keys)).toEqual([
      ['2025年', '二〇二五年'],
      ['养老'],
    ]);
    expect(parseQuery('养老 -二〇二五年').excluded[0]?.keys).toEqual(['二〇二五年', '2025年']);
    expect(parseQuery('2025年', { years: false }).clauses).toEqual([[{ text: '2025年', keys: ['2025年'] }]]);
  });

  it('is one string as well where only spaces divide it', () => {
    expect(parseQuery('到 2025 年').whole).toEqual({
      text: '到 2025 年',
      keys: ['到2025年', '到二〇二五年'],
    });
    for (const words of [
      '养老',
      '养老 -服务',
      '养老 OR 服务',
      '"养老 服务"',
      '"养老 服务" 机构',
      '养老|服务',
    ])
      expect(parseQuery(words).whole).toBeUndefined();
  });

  it('leaves out the notes on corrections that a copied passage brings along', () => {
    const copied = `资源优势和${text.corrected('and')}区位优势${text.superfluous('、管理规范')}`;
    expect(read(copied)).toBe('资源优势和区位优势');
    expect(parseQuery(`资源优势 和${text.corrected('and')} 区位优势`).whole?.keys).toEqual([
      '资源优势和区位优势',
    ]);
    expect(read(text.corrected('and'))).toBe(keyOf(text.corrected('and')));
  });

  it('has no term where there is nothing to find', () => {
    expect(read(' \u3000\u200B\t')).toBe('');
  });

  it('is cut where it is longer than any paragraph', () => {
    const query = parseQuery('规'.repeat(50_000));
    expect(query).toMatchObject({ text: '规'.repeat(longestQuery), cut: true });
    expect(parseQuery('规'.repeat(longestQuery)).cut).toBe(false);
  });

  it('is searched by its first terms where it has many, and tells how many it has beyond', () => {
    const words = Array.from({ length: 20 }, (_, index) => `词${index}`);
    const query = parseQuery(words.join(' '));
    expect(termsOf(query).map(({ text: own }) => own)).toEqual(words.slice(0, mostTerms));
    expect(query.dropped).toBe(20 - mostTerms);
    const without = parseQuery(`养老 ${words.map((own) => `-${own}`).join(' ')}`);
    expect(without.excluded).toHaveLength(mostTerms);
    expect(without.dropped).toBe(20 - mostTerms);
    expect(parseQuery('养老 服务').dropped).toBe(0);
  });

  it('replaces half a character', () => {
    expect(parseQuery('\uD842').text).toBe('\uFFFD');
    expect(parseQuery('规'.repeat(longestQuery - 1) + '\u{20BB7}').text.isWellFormed()).toBe(true);
  });

  it('takes any string, and looks for something wherever there is something to find', () => {
    const sign = fc.constantFrom(
      ...' \t"“”「」|｜-－−OR养老ａ＂\u200B\n'.split(''),
      'OR',
      ' OR ',
      ' AND ',
      ' -',
      '〔原文作“',
    );
    fc.assert(
      fc.property(
        fc.array(sign).map((signs) => signs.join('')),
        (words) => {
          const { clauses, excluded } = parseQuery(words);
          expect(clauses.length > 0).toBe(keyOf(words) !== '');
          for (const { keys } of [...clauses.flat(), ...excluded]) expect(keys).not.toContain('');
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('terms as words', () => {
  it.each(['养老', '养老|康养 服务', '养老 "OR" 服务', '"居家 养老"|5% "-5%" "|"', '“一带一路” 和 “双循环”'])(
    'ask for the same again: %s',
    (words) => {
      const { clauses } = parseQuery(words);
      const keys = (own: typeof clauses) => own.map((clause) => clause.map((term) => term.keys));
      expect(keys(parseQuery(wordsOf(clauses)).clauses)).toEqual(keys(clauses));
    },
  );
});
