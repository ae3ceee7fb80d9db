import { describe, expect, it } from 'vitest';
import { parseTask } from '../markdown/task.ts';
import { documentId } from '../model/ids.ts';
import { taskRows } from './row-of-task.ts';

function stepsOf(...lines: readonly string[]): string[] {
  const front = ['part: tasks', 'number: 1', 'title: 1.任务。', 'category: 一', 'themes: [economy]'];
  const text = ['---', ...front, '---', '', ...lines].join('\n');
  const { value } = parseTask(text, '001.md', documentId.parse('hai-tasks-2023'), 2023);
  if (!value) throw new Error('no task');
  return taskRows([value], [], 2023).flatMap(({ steps }) => steps.map(({ id }) => id));
}

describe('the milestones of a task in time', () => {
  it('leave out what only heads dated ones', () => {
    expect(
      stepsOf('- （1）工程：', '  - ①6月底前，一；', '  - ②7月底前，二；', '- （2）常态化开展。'),
    ).toEqual(['m2', 'm3', 'm4']);
  });

  it('keep what heads others and names a time itself, and what heads undated ones', () => {
    expect(stepsOf('- （1）8月底前，工程：', '  - ①6月底前，一。')).toEqual(['m1', 'm2']);
    expect(stepsOf('- （1）工程：', '  - ①6月底前，一；', '  - ②常态化开展。')).toEqual(['m1', 'm2', 'm3']);
  });
});
