import { describe, expect, it } from 'vitest';
import { readSite } from '#build/site.ts';
import { keyOf } from '../text/fold.ts';
import { oneSlipAway } from './one-slip.ts';
import { storeOfCorpus } from './sample-store.ts';

const store = storeOfCorpus(readSite(process.cwd()).corpus);

describe('strings one slip away', () => {
  it.each([
    ['供给测结构性改革', '供给侧结构性改革'],
    ['农业现待化', '农业现代化'],
    ['大汽污染', '大气污染'],
    ['人局环境', '人居环境'],
    ['创新驱动发展战络', '创新驱动发展战略'],
    ['四个自性', '四个自信'],
    ['营商环竟', '营商环境'],
    ['营环商境', '营商环境'],
    ['营商商环境', '营商环境'],
    ['供给结构性改革', '供给侧结构性改革'],
    ['菅商环境', '营商环境'],
    ['pm2.6浓度', 'PM2.5浓度'],
  ])('are found as printed: %s', async (words, expected) => {
    expect((await oneSlipAway(store, words)).map(keyOf)).toContain(keyOf(expected));
  });

  it('are no mere parts of words that stand somewhere', async () => {
    expect(await oneSlipAway(store, '营商环境软实力')).toEqual([]);
  });

  it('all stand in the documents', async () => {
    for (const term of await oneSlipAway(store, '创新驱动发展战络'))
      expect((await store.counts(keyOf(term))).some(({ occurrences }) => occurrences > 0)).toBe(true);
  });

  it.each(['', '养老', '.*(a+)+$', '<b>', '\ud800'.repeat(9), '龘龘龘龘龘', 'x'.repeat(999)])(
    'are none where nothing stands near: %j',
    async (words) => {
      expect(await oneSlipAway(store, words)).toEqual([]);
    },
  );
});
