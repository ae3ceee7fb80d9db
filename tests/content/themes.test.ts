import { describe, expect, it } from 'vitest';
import { codingAgreement } from '#build/pages/coding-agreement.ts';
import { themePage } from '#build/pages/theme.ts';
import { themesPage } from '#build/pages/themes.ts';
import { readSite } from '#build/site.ts';

const site = readSite(process.cwd());
const page = themesPage(site);

describe('the themes of the content', () => {
  it('are given to every line of the plans that is no title', () => {
    for (const { attention, document } of page.plans) {
      expect(attention.leftOut.uncoded, document.id).toBe(0);
    }
  });

  it('are given to every task, one to three', () => {
    const counts = site.corpus.tasks.map(({ themes }) => new Set(themes).size);
    expect(counts).toHaveLength(132);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...counts)).toBeLessThanOrEqual(3);
  });

  it('were coded a second time for 160 passages, with an agreement that can be relied on', () => {
    const agreement = codingAgreement(site.corpus);
    expect(agreement?.total.passages).toBe(160);
    expect(agreement?.total.main).toBeCloseTo(0.88, 3);
    expect(agreement?.total.pooled).toBeCloseTo(0.855, 3);
    for (const { document, agreement: own } of agreement?.documents ?? []) {
      expect(own.main, document.id).toBeGreaterThanOrEqual(0.7);
      expect(own.pooled, document.id).toBeGreaterThanOrEqual(0.7);
    }
  });
});

describe('the sub-topics of the themes', () => {
  it('leave at most an eighth of the passages under none', () => {
    const scattered = site.corpus.themes.flatMap((theme) => {
      const pieces = themePage(site, theme).columns.flatMap((column) => column.pieces);
      const none = pieces.filter(({ subtopic }) => subtopic === undefined);
      return none.length * 8 > pieces.length ? [`${theme.id}: ${none.length} of ${pieces.length}`] : [];
    });
    expect(scattered).toEqual([]);
  });
});

describe('the page of elderly care', () => {
  const theme = site.corpus.themes.find(({ id }) => id === 'elderly-care');
  const themed = theme && themePage(site, theme);
  const columns = themed?.columns ?? [];

  it('has the passages of four districts in the order of their plans', () => {
    const places = columns.map(({ district, passages }) => [
      district.id,
      ...passages.map(({ chapter, block }) => `${chapter} ${block}`),
    ]);
    expect(places).toEqual([
      ['linghe', '05-coordination s2-p8', '08-shared-living s3-p4'],
      [
        'shuangtaizi',
        '01-achievements-environment s1-p4',
        '01-achievements-environment s1-p15',
        '01-achievements-environment box-1-4',
        '05-coordinated-development s2-p1',
        '08-shared-living s2-p5',
      ],
      ['xinglongtai', '09-wellbeing s3-p1'],
      ['shuangta', '11-livelihood s2-p1'],
    ]);
  });

  it('puts what was read under the sub-topics where a reader would look for it', () => {
    const places = columns.map(({ pieces }) =>
      pieces.map(({ chapter, block, subtopic }) => `${chapter.slice(0, 2)} ${block} ${subtopic ?? ''}`),
    );
    expect(places).toEqual([
      ['05 s2-p8 industry', '08 s3-p4 community'],
      [
        '01 s1-p4 industry',
        '01 s1-p15 community',
        '01 box-1-4 homes',
        '01 box-1-4-p2 community',
        '05 s2-p1 industry',
        '08 s2-p5 medical',
      ],
      ['09 s3-p1 community'],
      ['11 s2-p1 staff', '11 s2-p2 community', '11 s2-p3 industry', '11 box-5-p2 homes'],
    ]);
  });

  it('tells of a sub-topic without a passage of its own where it is spoken of', () => {
    const rowOf = (id: string) => themed?.rows.find(({ subtopic }) => subtopic?.id === id);
    const cells = rowOf('medical')?.cells.map(({ pieces, mentioned }) => [
      pieces.length,
      mentioned.map(({ block }) => block),
    ]);
    expect(cells).toEqual([
      [0, []],
      [1, []],
      [0, ['s3-p1']],
      [0, ['s2-p2', 's2-p3', 'box-5-p2']],
    ]);
  });

  it('gives each its share: 双台子 has most room, more than four in a hundred', () => {
    const shares = columns.map(({ room }) => (room.share * 100).toFixed(1));
    expect(shares).toEqual(['0.9', '4.2', '1.0', '2.0']);
  });
});
