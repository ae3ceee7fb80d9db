import { describe, expect, it } from 'vitest';
import { keyOf } from '../text/fold.ts';
import { smallestEdits } from './edits.ts';
import { placesInReadings, twoReadings } from './two-readings.ts';

/** A line whose words in the middle are corrected. */
const line = (before: string, printed: string, corrected: string, after: string) => {
  const text = before + printed + after;
  const corrections = [{ start: before.length, end: before.length + printed.length, corrected }];
  return twoReadings({ text, corrections: smallestEdits({ text, corrections }) });
};
const readings = (given: ReturnType<typeof line>, words: string) =>
  placesInReadings(given, keyOf(words)).map(({ reading }) => reading);

describe('a line with a correction', () => {
  const particles = line('细颗粒物（', 'PM_{2.5}', 'PM2.5', '）年均浓度');
  it.each([
    ['PM2.5', ['corrected']],
    ['PM_{2.5}', ['printed']],
    ['（PM2.5）年均', ['corrected']],
    ['PM', ['both']],
    ['2.5', ['both']],
    ['年均浓度', ['both']],
    ['PM10', []],
  ])('is found by either form, counted once: %s', (words, expected) => {
    expect(readings(particles, words)).toEqual(expected);
  });

  it('counts what the source prints twice as two, also where one is superfluous', () => {
    const twice = line('发展的', '的', '', '问题');
    expect(readings(twice, '的')).toHaveLength(2);
    expect(readings(twice, '的问题')).toEqual(['both']);
    expect(readings(twice, '发展的问题')).toEqual(['corrected']);
    expect(readings(twice, '的的')).toEqual(['printed']);
  });

  it('counts one occurrence where a superfluous repetition is left out', () => {
    const repeated = line('生态环保、管理规范', '、管理规范', '', '的夜经济');
    expect(readings(repeated, '管理规范')).toHaveLength(2);
    expect(readings(repeated, '管理规范的夜经济')).toEqual(['both']);
    expect(readings(repeated, '生态环保、管理规范的夜经济')).toEqual(['corrected']);
  });

  it('counts a word that the correction adds beside its like', () => {
    expect(readings(line('人', '', '人', '平等'), '人')).toHaveLength(2);
  });

  it('gives occurrences in the order of the source', () => {
    const given = line('市场化、', '区场化', '市场化', '、市场化');
    expect(readings(given, '市场化')).toEqual(['both', 'corrected', 'both']);
  });
});
