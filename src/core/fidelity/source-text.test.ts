import { describe, expect, it } from 'vitest';
import { charactersOf, sourceCharacters } from './source-text.ts';

const shown = (source: string, omissions: Parameters<typeof sourceCharacters>[1]) =>
  sourceCharacters(source, omissions)
    .characters.map(({ text }) => text)
    .join('');

describe('the characters of a source', () => {
  it('leave white space and bold marks out and keep the place of each', () => {
    expect(charactersOf('a **b**\n　c')).toEqual([
      { text: 'a', line: 1, column: 1 },
      { text: 'b', line: 1, column: 5 },
      { text: 'c', line: 2, column: 2 },
    ]);
  });

  it('lose exactly the declared lines and patterns', () => {
    const source = '题\n目录\n[b: 1]正文\n[b: 2]完';
    const omissions = [
      { lines: '2', reason: 'contents', note: '' },
      { pattern: '\\[b: \\d\\]', count: 2, reason: 'bookmark', note: '' },
    ] as const;
    expect(shown(source, omissions)).toBe('题正文完');
    expect(sourceCharacters(source, omissions)).toMatchObject({ omitted: 12, problems: [] });
  });

  it('complain of a pattern that matches more or less often than declared', () => {
    const omissions = [{ pattern: 'x', count: 1, reason: 'bookmark', note: '' }] as const;
    expect(sourceCharacters('xx', omissions).problems).toMatchObject([{ found: '2 matches of x' }]);
  });

  it('complain of lines that hold nothing or lie beyond the file', () => {
    const lines = (range: string) => ({ lines: range, reason: 'contents', note: '目录' }) as const;
    expect(sourceCharacters('一\n\n三', [lines('2'), lines('3-4')]).problems).toEqual([
      { omission: 0, found: 'nothing in lines 2', expected: 'text that is left out' },
      { omission: 1, found: 'lines 3-4', expected: 'lines of the source, which has 3' },
    ]);
  });
});
