import { describe, expect, it } from 'vitest';
import { text } from '../../i18n/zh/text.ts';
import { longestQuery } from './given-words.ts';
import { parseQuery } from './query.ts';

describe('a query', () => {
  it('searches its words as one string, white space between Han left out', () => {
    expect(parseQuery(' 营商 环境 ').terms).toEqual([{ key: '营商环境' }]);
  });

  it('leaves out the notes on corrections that a copied passage brings along', () => {
    const copied = `资源优势 和${text.corrected('and')} 区位优势${text.superfluous('、管理规范')}`;
    expect(parseQuery(copied).terms).toEqual([{ key: '资源优势和区位优势' }]);
    expect(parseQuery(text.corrected('and')).terms).toHaveLength(1);
  });

  it('keeps a tab between words: the edge of a table cell', () => {
    expect(parseQuery('亿元\t160').terms).toEqual([{ key: '亿元\t160' }]);
  });

  it('has no term where there is nothing to find', () => {
    expect(parseQuery(' \u3000\u200B\t').terms).toEqual([]);
  });

  it('is cut where it is longer than any paragraph', () => {
    const query = parseQuery('规'.repeat(50_000));
    expect(query).toMatchObject({ text: '规'.repeat(longestQuery), cut: true });
    expect(parseQuery('规'.repeat(longestQuery)).cut).toBe(false);
  });

  it('replaces half a character', () => {
    expect(parseQuery('\uD842').text).toBe('\uFFFD');
    expect(parseQuery('规'.repeat(longestQuery - 1) + '\u{20BB7}').text.isWellFormed()).toBe(true);
  });
});
