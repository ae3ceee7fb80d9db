import { describe, expect, it } from 'vitest';
import { plannedDistricts } from '#build/pages/districts-shown.ts';
import { siteReadByHand } from '#build/sample-site.ts';
import { readSite } from '#build/site.ts';
import { comparisonTable, type TableCell } from '#core/compare/table.ts';
import { writtenCell } from '#core/compare/written-table.ts';
import { commonYears, rowFor } from '#core/dataset/overview.ts';
import { exportWords } from '../../src/browser/compare/export-words.ts';
import { zh } from '../../src/i18n/zh/index.ts';

/**
 * Read by hand in the four plans, cell by cell: base, target and declared growth, as a table shows them with the signs
 * of what limits the comparison. 双塔区 gives growth of retail sales twice (5 % and 15 %), 双台子区 and 兴隆台区 give
 * totals of five years for investment and foreign capital, 双台子区 heads its growth “累计或年均”, 凌河区's table of results is lost in its source.
 */
const read: Readonly<Record<string, readonly (readonly string[])[]>> = {
  gdp: [
    ['凌河区', '124预', '170', '6.5'],
    ['双台子区', '约160异', '约260◇', '10述'],
    ['兴隆台区', '358预异另', '480◇', '6.5述'],
    ['双塔区', '142.78', '翻番推', '未提及'],
  ],
  'public-revenue': [
    ['凌河区', '6.1预', '未提及', '未提及'],
    ['双台子区', '6.9', '14◇述', '15.2歧'],
    ['兴隆台区', '14预另', '20.5◇', '8'],
    ['双塔区', '6.3', '翻番推名', '未提及'],
  ],
  'fixed-investment': [
    ['凌河区', '170 累计', '54', '10'],
    ['双台子区', '198另 累计', '250◇ 累计', '35.5歧'],
    ['兴隆台区', '754.2预 累计', '900◇ 累计', '7'],
    ['双塔区', '43.6', '翻番推', '未提及'],
  ],
  'retail-sales': [
    ['凌河区', '原表缺失', '未提及', '未提及'],
    ['双台子区', '80', '107◇', '6歧'],
    ['兴隆台区', '205预异', '272◇异', '6'],
    ['双塔区', '76.7', '157', '15异'],
  ],
  'industrial-value-added': [
    ['凌河区', '4.44预', '未提及', '未提及'],
    ['双台子区', '14.5', '40◇', '20歧'],
    ['兴隆台区', '未提及', '未提及', '未提及'],
    ['双塔区', '未提及', '未提及', '≥15'],
  ],
  'foreign-investment': [
    ['凌河区', '1,549预', '未提及', '未提及'],
    ['双台子区', '1,114另 累计', '5,000◇述 累计', '原表留空'],
    ['兴隆台区', '19,500预 累计', '20,000◇ 累计', '原表留空'],
    ['双塔区', '未提及', '未提及', '未提及'],
  ],
  'trade-total': [
    ['凌河区', '1.23预', '未提及', '未提及'],
    ['双台子区', '5.6', '8◇', '7歧'],
    ['兴隆台区', '未提及', '≥10 累计', '未提及'],
    ['双塔区', '未提及', '未提及', '未提及'],
  ],
  'export-earnings': [
    ['凌河区', '原表缺失', '未提及', '未提及'],
    ['双台子区', '未提及', '未提及', '未提及'],
    ['兴隆台区', '6.7预 累计', '7.5◇ 累计', '原表留空'],
    ['双塔区', '未提及', '未提及', '未提及'],
  ],
  'urban-income': [
    ['凌河区', '38,490推', '未提及', '未提及'],
    ['双台子区', '34,110异名', '54,900◇名', '与经济增长同步名'],
    ['兴隆台区', '52,767预异', '70,610◇', '6'],
    ['双塔区', '31,500名', '翻番推名', '15述'],
  ],
  'registered-unemployment-rate': [
    ['凌河区', '原表缺失', '约6期', '未提及'],
    ['双台子区', '≤2.8另', '≤3◇', '原表留空'],
    ['兴隆台区', '2.1预另', '≤3◇', '原表留空'],
    ['双塔区', '未提及', '≤4.5期', '未提及'],
  ],
  'unemployment-rate': [
    ['凌河区', '≤5.8推期', '未提及', '未提及'],
    ['双台子区', '未提及', '未提及', '未提及'],
    ['兴隆台区', '未提及', '未提及', '未提及'],
    ['双塔区', '未提及', '未提及', '未提及'],
  ],
  'new-jobs': [
    ['凌河区', '18,100推名 累计', '≥20,000 累计', '未提及'],
    ['双台子区', '24,522名 累计', '未提及', '未提及'],
    ['兴隆台区', '43,581 累计', '未提及', '未提及'],
    ['双塔区', '5,440名 累计', '≥15,000名 累计', '未提及'],
  ],
  'rd-intensity': [
    ['凌河区', '原表缺失', '未提及', '未提及'],
    ['双台子区', '2.5', '3◇述', '原表留空'],
    ['兴隆台区', '未提及', '未提及', '未提及'],
    ['双塔区', '未提及', '2.5', '未提及'],
  ],
  'high-tech-enterprises': [
    ['凌河区', '不可比', '≥15名 累计', '未提及'],
    ['双台子区', '不可比', '>40歧异', '未提及'],
    ['兴隆台区', '未提及', '未提及', '未提及'],
    ['双塔区', '未提及', '>30推', '未提及'],
  ],
  'industry-structure': [
    ['凌河区', '0.1:16:83.9', '未提及', '未提及'],
    ['双台子区', '未提及', '未提及', '未提及'],
    ['兴隆台区', '未提及', '未提及', '未提及'],
    ['双塔区', '4.8:11.8:83.4', '5:20:75推', '未提及'],
  ],
  'green-cover': [
    ['凌河区', '原表缺失', '40名', '未提及'],
    ['双台子区', '39推名', '40述名', '未提及'],
    ['兴隆台区', '41.5预', '≥42◇', '原表留空'],
    ['双塔区', '未提及', '未提及', '未提及'],
  ],
  'forest-cover': [
    ['凌河区', '原表缺失', '未提及', '未提及'],
    ['双台子区', '未提及', '未提及', '未提及'],
    ['兴隆台区', '未提及', '未提及', '未提及'],
    ['双塔区', '不可比', '≥42.8期', '未提及'],
  ],
  'industrial-output': [
    ['凌河区', '原表缺失', '34', '25'],
    ['双台子区', '不可比', '未提及', '未提及'],
    ['兴隆台区', '未提及', '未提及', '未提及'],
    // “增长 1.5 倍” of 55 is 137.5 and not 165; elsewhere the plan has 52.5 for 2020 and 20 % a year; 24.5 is 可比.
    ['双塔区', '55异', '165异', '24.5异名'],
  ],
  'tourism-revenue': [
    ['凌河区', '原表缺失', '未提及', '未提及'],
    ['双台子区', '>200 累计', '未提及', '未提及'],
    ['兴隆台区', '不可比', '未提及', '20名'],
    ['双塔区', '未提及', '115', '未提及'],
  ],
};

const { corpus, dataset } = siteReadByHand(readSite(process.cwd()));
const { districts } = plannedDistricts(corpus);

/** A cell with the signs that the page shows beside it. */
function withSigns(cell: TableCell): string {
  const written = writtenCell(cell, exportWords('zh', zh, new Map()));
  if (cell.kind !== 'figure' || cell.view.kind === 'missing') return written;
  const { nature, notes } = cell.view;
  const signs = [
    nature ? zh.figures.natureSigns[nature] : '',
    ...notes.map((note) => zh.figures.noteSigns[note]),
  ].join('');
  const [figure = '', ...tags] = written.split(' ');
  return [figure + signs, ...tags].join(' ');
}

describe('the comparison of the four plans', () => {
  it.each(Object.entries(read))('of %s is what a reader finds in them', (indicator, rows) => {
    const row = dataset.comparison.find((candidate) => candidate.indicator.id === indicator);
    if (!row) throw new Error(`No indicator ${indicator}`);
    const table = comparisonTable(
      [rowFor(row, districts)],
      districts,
      ['base', 'target', 'growth'],
      'district',
      commonYears(corpus),
    );
    expect(
      table.rows.map(({ head, groups }) => [
        head.kind === 'district' ? head.label.name.zh : '',
        ...groups.flat().map(withSigns),
      ]),
    ).toEqual(rows);
  });
});
