import { describe, expect, it } from 'vitest';
import { readSite } from '#build/site.ts';
import { keyOf } from '../text/fold.ts';
import { chapterCounts } from './chapter-counts.ts';
import type { Layout } from './layout.ts';
import type { Place } from './places.ts';
import { storeOfCorpus } from './sample-store.ts';

const place = (line: number, start = 0): Place => ({
  line,
  reading: 'both',
  span: { start, end: start + 2 },
});

/** A front of one line, a chapter of three, a chapter of one. */
const layout: Layout = {
  document: 'one',
  groups: ['prose', 'heading', 'prose', 'prose', 'heading'],
  starts: [0, 10, 20, 40, 90, 100],
  sections: [
    { chapter: 'index', section: 's0', page: 'chapter', line: 0 },
    { chapter: '01-a', section: 's0', page: 'chapter', line: 1 },
    { chapter: '01-a', section: 's1', page: 'chapter', line: 3 },
    { chapter: '02-b', section: 's0', page: 'chapter', line: 4 },
  ],
  themes: [{ line: 0, themes: [] }],
  chapters: [
    { title: '', line: 0, characters: 9 },
    { title: '第一章 甲', line: 1, characters: 500 },
    { title: '第二章 乙', line: 4, characters: 0 },
  ],
};

describe('the counts of chapters', () => {
  it('counts occurrences, paragraphs and the rate of each', () => {
    expect(chapterCounts(layout, [place(1), place(2), place(2, 8), place(4)])).toMatchObject([
      { title: '', occurrences: 0, paragraphs: 0, frequency: 0 },
      { title: '第一章 甲', occurrences: 3, paragraphs: 2, frequency: 60 },
      { title: '第二章 乙', occurrences: 1, paragraphs: 1, frequency: 0 },
    ]);
  });

  it('says where each chapter is read', () => {
    expect(chapterCounts(layout, []).map(({ begins }) => begins?.chapter)).toEqual(['index', '01-a', '02-b']);
  });

  it('sums up to the counts of each document', async () => {
    const store = storeOfCorpus(readSite(process.cwd()).corpus);
    for (const words of ['的', '营商环境', '2025年', '1+6', '康桥书法文化公园', '亿元']) {
      const counts = await store.counts(keyOf(words));
      const found = new Map((await store.places(keyOf(words))).map((own) => [own.document, own.places]));
      for (const { document, occurrences, paragraphs, characters } of counts) {
        const [layoutOfDocument] = await store.layouts([document]);
        const chapters = layoutOfDocument ? chapterCounts(layoutOfDocument, found.get(document) ?? []) : [];
        const sum = (pick: 'occurrences' | 'paragraphs' | 'characters') =>
          chapters.reduce((total, chapter) => total + chapter[pick], 0);
        expect([sum('occurrences'), sum('paragraphs'), sum('characters')], `${words} in ${document}`).toEqual(
          [occurrences, paragraphs, characters],
        );
      }
    }
  });
});
