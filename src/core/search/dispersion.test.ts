import { describe, expect, it } from 'vitest';
import { readSite } from '#build/site.ts';
import { keyOf } from '../text/fold.ts';
import { chapterNumber, drawnSteps, nearestTick, stripOf } from './dispersion.ts';
import type { Layout } from './layout.ts';
import type { Place } from './places.ts';
import { storeOfCorpus } from './sample-store.ts';

const place = (line: number, start: number): Place => ({
  line,
  reading: 'both',
  span: { start, end: start + 2 },
});

/** Lines of 10, 40 and 50 characters, their line breaks counted. */
const layout: Layout = {
  document: 'one',
  groups: ['heading', 'prose', 'prose'],
  starts: [0, 10, 50, 100],
  sections: [],
  themes: [],
  chapters: [
    { title: '', line: 0, characters: 9 },
    { title: '第二章 乙', line: 2, characters: 49 },
  ],
};

describe('the strip of a document', () => {
  it('places each occurrence at its share of the text', () => {
    const { ticks } = stripOf(layout, [place(0, 0), place(1, 5), place(2, 40)]);
    expect(ticks.map(({ at, chapter }) => [at, chapter])).toEqual([
      [0, ''],
      [0.15, ''],
      [0.9, '第二章 乙'],
    ]);
  });

  it('keeps words of a corrected reading within their line', () => {
    const [tick] = stripOf(layout, [{ ...place(2, 400), reading: 'corrected' }]).ticks;
    expect(tick?.at).toBe(0.99);
  });

  it('begins chapters where their first line does', () => {
    expect(stripOf(layout, []).borders).toEqual([
      { at: 0, title: '', number: undefined },
      { at: 0.5, title: '第二章 乙', number: 2 },
    ]);
  });

  it('counts by tenths of the text', () => {
    const { tenths } = stripOf(layout, [place(0, 9), place(1, 0), place(1, 9), place(2, 49)]);
    expect(tenths).toEqual([1, 2, 0, 0, 0, 0, 0, 0, 0, 1]);
  });

  it('is empty for a document without text', () => {
    const empty = { ...layout, groups: [], starts: [0], chapters: [] };
    expect(stripOf(empty, [])).toMatchObject({ ticks: [], borders: [] });
  });

  it('has a tick for every occurrence in the documents, in order', async () => {
    const store = storeOfCorpus(readSite(process.cwd()).corpus);
    for (const words of ['的', '营商环境', '2025年', 'PM2.5', '亿元']) {
      for (const { document, places } of await store.places(keyOf(words))) {
        const [own] = await store.layouts([document]);
        if (!own) throw new Error(`No layout of ${document}`);
        const { ticks, tenths } = stripOf(own, places);
        expect(ticks.map((tick) => tick.place)).toEqual(places);
        expect(tenths.reduce((sum, count) => sum + count, 0)).toBe(places.length);
        expect(ticks.every(({ at }) => at >= 0 && at < 1)).toBe(true);
        expect(ticks.map(({ at }) => at)).toEqual(ticks.map(({ at }) => at).toSorted((a, b) => a - b));
        const { borders } = stripOf(own, []);
        for (const { at, chapter } of ticks)
          expect(borders.findLast((border) => border.at <= at)?.title).toBe(chapter);
      }
    }
  });
});

describe('chapterNumber', () => {
  it.each([
    ['第十一章 坚持与时俱进', 11],
    ['三、打造营商环境最优区', 3],
    ['前 言', undefined],
    ['十件民生实事', undefined],
    ['一主要预期目标', undefined],
    ['', undefined],
  ])('reads %s', (title, number) => {
    expect(chapterNumber(title)).toBe(number);
  });
});

describe('ticks on the screen', () => {
  const ticks = [0.1, 0.1004, 0.5, 0.9].map((at) => ({ at }));

  it('are drawn once where they fall on one step', () => {
    expect(drawnSteps(ticks, 100)).toEqual([10, 50, 90]);
    expect(drawnSteps(ticks, 10_000)).toEqual([1000, 1004, 5000, 9000]);
  });

  it('are found from beside them', () => {
    expect(nearestTick(ticks, 0.45)).toBe(2);
    expect(nearestTick(ticks, 0)).toBe(0);
    expect(nearestTick([], 0.5)).toBeUndefined();
  });
});
