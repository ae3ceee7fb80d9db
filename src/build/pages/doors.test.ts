import { describe, expect, it } from 'vitest';
import { plainText } from '#core/exports/plain-text.ts';
import { linesOfDocument } from '#core/text/plain.ts';
import { siteReadByHand } from '../sample-site.ts';
import { readSite } from '../site.ts';
import { doors } from './doors.ts';
import { headingLine } from './heading.ts';

const site = siteReadByHand(readSite(process.cwd()));
const { read, compare, search } = doors(site);

describe('the doors of the home page', () => {
  it('lead to the section in which each plan writes most closely on elderly care', () => {
    expect(read?.places.map(({ document, heading }) => [document, headingLine(heading)])).toEqual([
      ['linghe-fyp14', '第三节 健全民生保障体系'],
      ['shuangtaizi-fyp14', '第二节 打造全省领先的养老产业示范区'],
      ['xinglongtai-fyp14', '（三十四）开展应对人口老龄化行动'],
      ['shuangta-fyp14', '第二节 加快养老事业发展'],
    ]);
  });

  it('give the growth of revenue as stated or worked out by hand, and name who gives none', () => {
    // 双台子区 and 兴隆台区 state 15.2 % and 8 %; 双塔区 says 翻番 over five years: 2^(1/5) − 1.
    expect(
      compare?.ambitions.map(({ district, ambition }) => [district.id, ambition.value.toFixed(1)]),
    ).toEqual([
      ['shuangtaizi', '15.2'],
      ['shuangta', '14.9'],
      ['xinglongtai', '8.0'],
    ]);
    expect(compare?.silent.map(({ id }) => id)).toEqual(['linghe']);
  });

  it('count words as the plain texts have them', () => {
    expect(search.counts).toHaveLength(site.corpus.documents.length);
    for (const { document, occurrences } of search.counts) {
      const tasks = site.corpus.tasks.filter((task) => task.document === document.id);
      const text = plainText(linesOfDocument(document, tasks));
      expect(occurrences, document.id).toBe(text.split(search.words).length - 1);
    }
  });
});
