import { slots, type Slot } from '../../dataset/comparison-row.ts';
import type { Observation } from '../../model/observation.ts';
import { slotsByObservation } from '../comparison-cells.ts';
import type { ExportSource } from '../source.ts';
import { defineTable } from '../table.ts';
import { targetOfObservation } from '../observation-target.ts';
import { subjectColumns } from './observation-subject.ts';
import { valueColumns } from './observation-value.ts';
import { readingColumns } from './observation-reading.ts';

interface ObservationRow extends Observation {
  readonly slot: Slot | undefined;
  readonly districtName: string | undefined;
  readonly indicatorName: string | undefined;
}

function observationRows({ corpus, observations: all, comparison }: ExportSource): ObservationRow[] {
  const chosen = slotsByObservation(comparison);
  const districts = new Map(corpus.districts.map(({ id, name }) => [id, name.zh]));
  return all.map((observation) => ({
    ...observation,
    slot: chosen.get(observation.id),
    districtName: districts.get(observation.district),
    indicatorName: corpus.indicators.get(observation.indicator)?.name.zh,
  }));
}

/** `/data/observations.csv` */
export const observations = defineTable<ObservationRow>({
  name: 'observations',
  title: { zh: '数据', en: 'Observations' },
  description: {
    zh: '规划纲要和任务分解中的每一个指标数字，一处一行，附原句和地址。表中写“—”、留空或“等待下达”的格子也各占一行，qualifier 为 none，value 为空；网页上的条数不计这些行。任务分解的数字是当年或年内某一时点的目标，chapter 为任务编号，不进入 comparison 表。',
    en: 'Every figure of an indicator in a plan or a task breakdown, one row a place, with its sentence and address. Cells in which a plan states nothing (a dash, an empty cell, “awaiting”) are kept with qualifier none and an empty value; pages do not count them. Figures of a breakdown are targets for its year or a time within it; their chapter is the number of the task, and they do not enter the table comparison.',
  },
  licence: 'text',
  primaryKey: ['observation'],
  foreignKeys: [
    { columns: ['district'], table: 'districts', to: ['district'] },
    { columns: ['document'], table: 'documents', to: ['document'] },
    { columns: ['indicator'], table: 'indicators', to: ['indicator'] },
    { columns: ['document', 'chapter', 'block'], table: 'paragraphs', to: ['document', 'chapter', 'block'] },
  ],
  rows: observationRows,
  columns: [
    ...subjectColumns,
    ...valueColumns,
    {
      name: 'block',
      type: 'string',
      description: {
        zh: '所在段落、表格行或时间节点，同 paragraphs 表',
        en: 'Paragraph, table row or milestone, as in the table paragraphs',
      },
      constraints: { required: true },
      value: ({ block }) => block,
    },
    {
      name: 'quote',
      type: 'string',
      description: {
        zh: '数字所在的句子，逐字，以句号或分号为界；表格为整行，各格以空格分开，表头不在内，见 period、role 和 unit',
        en: 'The sentence around the figure, verbatim, up to its full stop or semicolon; for a table the row, its cells separated by spaces, without the heads: see period, role and unit',
      },
      constraints: { required: true },
      value: ({ quote }) => quote,
    },
    {
      name: 'url',
      type: 'string',
      description: { zh: '段落或单元格的地址', en: 'Address of the paragraph or table cell' },
      constraints: { required: true },
      value: (observation, { address }) => address(targetOfObservation(observation)),
    },
    {
      name: 'chapter',
      type: 'string',
      description: {
        zh: '章标识；index 为封面与前言；任务分解中为任务编号',
        en: 'Identifier of the chapter; index is the front of the document; in a task breakdown the number of the task',
      },
      constraints: { required: true },
      value: ({ chapter }) => chapter,
    },
    ...readingColumns,
    {
      name: 'comparison_slot',
      type: 'string',
      description: {
        zh: '在对照表中占的格：base 基数，target 目标，growth 年均增长；未被选用则空，见 comparison 表',
        en: 'The cell of the comparison in which it stands: base, target or growth; empty where it was not chosen, see the table comparison',
      },
      constraints: { enum: slots },
      value: ({ slot }) => slot,
    },
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
      value: ({ indicatorName }) => indicatorName,
    },
  ],
});
