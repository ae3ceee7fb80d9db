import { keyOf } from '../text/fold.ts';
import type { StepRow, TaskRow } from './task-row.ts';

/** A milestone for tests: `['2023-06', '完成主体工程']`; without a date it is undated. */
export function sampleStep(id: string, dues: string | undefined, text: string, repeats = false): StepRow {
  return { id, dues: dues === undefined ? [] : dues.split(' '), repeats, text: keyOf(text) };
}

/** A task for tests. */
export function sampleRow(given: Partial<TaskRow> & Pick<TaskRow, 'id'>): TaskRow {
  return {
    category: '1',
    ...{ lead: [], responsible: [], leaders: [], themes: [], indicators: [] },
    ...{ deadline: '2023-12-31', text: '', steps: [] },
    ...given,
  };
}

/** Three tasks of a small breakdown. */
export const sampleRows: readonly TaskRow[] = [
  sampleRow({
    id: '001',
    lead: ['fagai-ju'],
    responsible: ['zhujian-ju'],
    leaders: ['祝美娟'],
    indicators: ['gdp'],
    text: '地区生产总值增长5%。',
    steps: [
      sampleStep('m1', '2023-03', '3月底前，实现正增长；'),
      sampleStep('m2', '2023-06', '6月底前，增长2%；'),
    ],
  }),
  sampleRow({
    id: '002',
    category: '2',
    lead: ['zhujian-ju', 'fagai-ju'],
    leaders: ['黄刚'],
    deadline: '2023-10-31',
    text: '老旧小区改造。',
    steps: [
      sampleStep('m1', '2023-08-15', '8月15日前，完成招标；'),
      sampleStep('m2', '2023-04 2023-07 2023-10', '4月初、7月初、10月初，拨付；'),
      sampleStep('m3', undefined, '按月调度。', true),
    ],
  }),
  sampleRow({
    id: '003',
    category: '2',
    lead: ['jiaoyu-ju'],
    deadline: '2023-09-30',
    text: '教育。',
    steps: [sampleStep('m1', undefined, '常态化开展。')],
  }),
];
