import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTask } from '../markdown/task.ts';
import { documentId } from '../model/ids.ts';
import type { PlanDocument } from '../model/document.ts';
import type { Task } from '../model/task.ts';
import { samplePlan } from '../dataset/sample-observations.ts';
import { resultsOf } from './sample-input.ts';
import { schedule } from './schedule.ts';

const plan = samplePlan('shuangta');
const id = documentId.parse('shuangta-tasks-2023');
const breakdown: PlanDocument = {
  ...plan,
  id,
  meta: {
    ...plan.meta,
    ...{ kind: 'task-breakdown', period: '2023', title: '任务分解', tables: [{ part: 'tasks', head: [] }] },
  },
};

function task(deadline: string, ...lines: readonly string[]): Task {
  const front = ['part: tasks', 'number: 1', 'title: 1.任务。', 'category: 一', 'themes: [economy]'];
  const text = ['---', ...front, `deadline: ${deadline}`, '---', '', ...lines.map((line) => `- ${line}`)];
  const { value } = parseTask(text.join('\n'), '001.md', id, 2023);
  if (!value) throw new Error('no task');
  return value;
}

const found = (...given: Parameters<typeof task>) =>
  resultsOf(schedule, [], { documents: [breakdown], tasks: [task(...given)] }).map(
    ({ outcome, arithmetic }) => `${outcome}: ${arithmetic}`,
  );

describe('the check of dates', () => {
  it('holds up to the last day of the deadline, and differs after it', () => {
    expect(found('6月30日', '6月底前，完成。')).toEqual(['holds: 1']);
    expect(found('6月30日', '7月初，完成。')).toEqual(['differs: 2023-07-10 > 2023-06-30']);
    expect(found('12月31日', '计划2024年上报。')).toEqual(['differs: 2024-12-31 > 2023-12-31']);
  });

  it('points at the words that name the time', () => {
    const [result] = resultsOf(schedule, [], {
      documents: [breakdown],
      tasks: [task('6月30日', '9月底前，完成。')],
    });
    expect(result?.operands[0]).toMatchObject({ chapter: '001', block: 'm1', words: '9月底前' });
  });

  it('is unclear for an event of a past year, not for work on the figures of one', () => {
    expect(found('12月31日', '6月底前，举办“2022年招聘会”。')).toEqual(['unclear: 2022 < 2023', 'holds: 1']);
    expect(found('12月31日', '3月底前，完成2022年度数据归集。')).toEqual(['holds: 1']);
    expect(found('12月31日', '6月底前，举办“2023年招聘会”。')).toEqual(['holds: 1']);
  });

  it('says nothing where no time or no deadline is named', () => {
    expect(found('12月31日', '常态化开展。')).toEqual([]);
    expect(found('适时', '6月底前，完成。')).toEqual([]);
  });

  it('never differs for months before the deadline, and does for each after it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (deadline, due) => {
        const [first] = found(`${deadline}月底`, `${due}月底前，完成。`);
        expect(first?.startsWith(due <= deadline ? 'holds' : 'differs')).toBe(true);
      }),
    );
  });
});
