import { describe, expect, it } from 'vitest';
import { figureSites } from './figure-sites.ts';
import { planFrom } from './sample-plan.ts';

const sitesOf = (markdown: string) => figureSites(planFrom(markdown));
const table = (rows: string, columns = 'label actual@2020 target@2025 nature row') =>
  `:::indicator-table{#table-1 title="表1" columns="${columns}"}\n| 指标 | 2020 | 2025 | 属性 | |\n|---|---|---|---|---|\n${rows}\n:::`;

describe('a figure in running text', () => {
  it('is quoted with its sentence, and found in it', () => {
    const [site] = sitesOf('去年很好。今年总值达到:obs[ 50亿元 ]{i=gdp p=2025 r=target}，明年更好；完。');
    expect(site).toMatchObject({ words: '50亿元', before: '去年很好。今年总值达到' });
    expect(site?.quote).toBe('今年总值达到 50亿元 ，明年更好；');
    expect(site?.quote.slice(site.offset)).toMatch(/^50亿元/);
  });

  it('keeps the words of the source and reads them as corrected', () => {
    const [site] = sitesOf('地区生:sic[铲]{corr=产}总值:obs[5:sic[O]{corr=0}亿元]{i=gdp p=2025 r=target}。');
    expect(site).toMatchObject({ words: '5O亿元', corrected: '50亿元', before: '地区生产总值' });
    expect(site?.quote).toBe('地区生铲总值5O亿元。');
    expect(site?.quote.slice(site.offset)).toMatch(/^5O亿元/);
  });

  it('has the headings it stands under as part of its passage', () => {
    const [site] = sitesOf(
      '## 第一节 规模\n\n### 1\\. 总量\n\n达到:obs[50亿元]{i=gdp p=2025 r=target l=总量}。',
    );
    expect(site?.passage.split('\n')).toEqual(['第一章 目标', '第一节 规模', '1. 总量', '达到50亿元。']);
  });
});

describe('a figure in a table of indicators', () => {
  it('takes its meaning from column, row and cell, the narrower before the wider', () => {
    const [base, target] = sitesOf(
      table('| 总值（亿元） | :obs[40]{r=estimate} | 50 | 预期性 | i=gdp s=开发区 |'),
    );
    expect(base).toMatchObject({
      figure: 'table-1-r1-c2',
      tableLabel: '总值',
      tableUnit: '亿元',
      column: '2020',
    });
    expect(base?.attributes).toMatchObject({ role: 'estimate', period: '2020', scope: '开发区' });
    expect(target?.attributes).toMatchObject({ role: 'target', period: '2025', scope: '开发区' });
  });

  it('has the nature of its row where it is a target, and none where it is not', () => {
    const sites = sitesOf(table('| 总值 | 40 | 50 | 约束性 | i=gdp |'));
    expect(sites.map(({ attributes }) => attributes.nature)).toEqual([undefined, 'binding']);
  });

  it('is overridden in emphasis too', () => {
    const [base] = sitesOf(table('| 总值 | **:obs[40]{r=estimate}** | 50 | | i=gdp |'));
    expect(base?.attributes.role).toBe('estimate');
  });

  it('gives the label of the merged cell above', () => {
    const sites = sitesOf(
      table(
        '| 排放下降 | 氨氮 | 8 | 约束性 | i=a |\n| ^ | 氮氧化物 | 10 | 约束性 | i=b |',
        'label label target@2025 nature row',
      ),
    );
    expect(sites.map(({ tableLabel }) => tableLabel)).toEqual(['排放下降 氨氮', '排放下降 氮氧化物']);
  });

  it('is awaited where another column says that a higher authority will set it', () => {
    const [, target] = sitesOf(table('| 总值 | 40 | — | 等待市下达 | i=gdp |'));
    expect(target).toMatchObject({ words: '等待市下达', quote: '总值 40 — 等待市下达', offset: 8 });
  });

  it('is left to its marks where the row names no indicator', () => {
    const sites = sitesOf(table('| 总值 | :obs[40]{i=gdp p=2020 r=actual} | 50 | | |'));
    expect(sites).toMatchObject([{ figure: 'table-1-r1-c2-f1', before: '总值 ', tableLabel: undefined }]);
  });
});
