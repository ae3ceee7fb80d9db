import { describe, expect, it } from 'vitest';
import { parseTask } from '../../markdown/task.ts';
import { documentId } from '../../model/ids.ts';
import { taskRows } from '../../tasks/row-of-task.ts';
import { recordsOf, sampleSource } from '../sample-source.ts';
import { milestones } from './milestones.ts';

const front = ['part: tasks', 'number: 1', 'title: 1.任务。', 'category: 一', 'themes: [economy]'];
const lines = ['- （1）工程：', '  - ①6月底前，一；', '  - ②7月底前，二；', '- （2）常态化开展。'];
const { value: task } = parseTask(
  ['---', ...front, '---', '', ...lines].join('\n'),
  '001.md',
  documentId.parse('hai-tasks-2023'),
  2023,
);
if (!task) throw new Error('no task');
const sample = sampleSource([]);
const rows = recordsOf(milestones({ ...sample, corpus: { ...sample.corpus, tasks: [task] } }));

describe('the table of milestones', () => {
  it('tells what only heads dated ones from the milestones that pages count', () => {
    const kinds = rows.map((row) => row['kind']);
    expect(kinds).toEqual(['heading', 'step', 'step', 'step']);
    const counted = taskRows([task], [], 2023).flatMap(({ steps }) => steps);
    expect(kinds.filter((kind) => kind === 'step')).toHaveLength(counted.length);
  });
});
