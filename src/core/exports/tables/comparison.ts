import { sourceOf } from '../../dataset/cell-view.ts';
import { isSilent, slots } from '../../dataset/comparison-row.ts';
import { cellsOf } from '../comparison-cells.ts';
import type { ExportSource } from '../source.ts';
import { defineTable } from '../table.ts';
import { cellColumns, furtherCellColumns, type CellRow } from './comparison-cell.ts';

interface NamedCellRow extends CellRow {
  readonly districtName: string | undefined;
}

function cellRows({ corpus, comparison: rows }: ExportSource): NamedCellRow[] {
  const names = new Map(corpus.districts.map(({ id, name }) => [id, name.zh]));
  return cellsOf(rows)
    .filter(({ cell }) => !isSilent(cell))
    .map((placed) => ({
      ...placed,
      districtName: names.get(placed.district),
      observation: placed.cell.observation,
    }));
}

/** `/data/comparison.csv` */
export const comparison = defineTable<NamedCellRow>({
  name: 'comparison',
  title: { zh: '对照', en: 'Comparison' },
  description: {
    zh: '对照页的每一格：各区县规划对每项指标的基数、目标和年均增长，选用了哪一条数据、为何受限，或为何没有数。选用的规则见“关于”页。文件没有提及、也没有别的数可列的格子不占行。',
    en: 'Every cell of the comparison: for each district and indicator the base, the target and the yearly growth of the plan, with the observation that was chosen and what limits it, or why there is none. The rule of choice is on the page about the site. Cells that a plan does not mention, with nothing to show instead, have no row.',
  },
  licence: 'text',
  primaryKey: ['district', 'indicator', 'slot'],
  foreignKeys: [
    { columns: ['district'], table: 'districts', to: ['district'] },
    { columns: ['indicator'], table: 'indicators', to: ['indicator'] },
    { columns: ['observation'], table: 'observations', to: ['observation'] },
  ],
  rows: cellRows,
  columns: [
    {
      name: 'district',
      type: 'string',
      description: { zh: '区县标识', en: 'Identifier of the district' },
      constraints: { required: true },
      value: ({ district }) => district,
    },
    {
      name: 'indicator',
      type: 'string',
      description: { zh: '指标标识', en: 'Identifier of the indicator' },
      constraints: { required: true },
      value: ({ indicator }) => indicator.id,
    },
    {
      name: 'slot',
      type: 'string',
      description: {
        zh: '哪一格：base 基数（规划期前一年），target 目标（规划期末年），growth 规划的年均增长',
        en: 'Which cell: base (the year before the plan), target (its last year) or growth (yearly, as planned)',
      },
      constraints: { required: true, enum: slots },
      value: ({ slot }) => slot,
    },
    ...cellColumns,
    ...furtherCellColumns,
    {
      name: 'district_name',
      type: 'string',
      description: { zh: '区县的中文名称', en: 'Chinese name of the district' },
      constraints: { required: true },
      value: ({ districtName }) => districtName,
    },
    {
      name: 'indicator_name',
      type: 'string',
      description: { zh: '指标的中文名称', en: 'Chinese name of the indicator' },
      constraints: { required: true },
      value: ({ indicator }) => indicator.name.zh,
    },
    {
      name: 'url',
      type: 'string',
      description: {
        zh: '选用的数据所在段落或单元格的地址',
        en: 'Address of the paragraph or table cell of the chosen observation',
      },
      value: ({ observation }, { address }) => observation && address(sourceOf(observation)),
    },
  ],
});
