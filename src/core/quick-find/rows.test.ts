import { describe, expect, it } from 'vitest';
import type { Match } from '../find/finder.ts';
import type { EntryKind, QuickEntry } from './entries.ts';
import { rowGroups } from './rows.ts';

const match = (kind: EntryKind, zh: string, rank: number): Match<QuickEntry> => ({
  entry: { kind, name: { zh, en: '' }, spellings: [], target: { to: 'home' }, asides: [] },
  rank,
  alias: undefined,
});
const many = (kind: EntryKind, count: number, rank: number) =>
  Array.from({ length: count }, (_, index) => match(kind, `${kind}${index}`, rank));
const shown = (matches: readonly Match<QuickEntry>[]) =>
  rowGroups(matches).map(({ kind, matches: own }) =>
    [kind, ...own.map(({ entry }) => entry.name.zh)].join(' '),
  );

describe('rowGroups', () => {
  it('puts the best match first, and with it all of its kind', () => {
    expect(shown([match('chapter', '甲', 0), match('district', '乙', 1), match('chapter', '丙', 2)])).toEqual(
      ['chapter 甲 丙', 'district 乙'],
    );
  });

  it('puts of equal matches districts first and chapters last', () => {
    expect(shown([match('chapter', '甲', 1), match('theme', '乙', 1), match('district', '丙', 1)])).toEqual([
      'district 丙',
      'theme 乙',
      'chapter 甲',
    ]);
  });

  it('shows twelve at most, and lets no kind crowd out another', () => {
    const groups = rowGroups([
      ...many('indicator', 30, 0),
      ...many('chapter', 30, 5),
      match('term', '术语', 6),
    ]);
    expect(groups.map(({ kind, matches }) => `${kind} ${matches.length}`)).toEqual([
      'indicator 7',
      'chapter 4',
      'term 1',
    ]);
    expect(rowGroups(many('indicator', 30, 0))[0]?.matches).toHaveLength(12);
  });

  it('shows nothing for nothing', () => {
    expect(rowGroups([])).toEqual([]);
  });
});
