import { describe, expect, it } from 'vitest';
import { readSite } from '#build/site.ts';
import { parseTask } from '../markdown/task.ts';
import { documentId } from '../model/ids.ts';
import { claimedCounts, countComparisons, milestoneCounts } from './claimed-counts.ts';

const { corpus } = readSite(process.cwd());

function taskOf(...lines: readonly string[]) {
  const front = [
    '---',
    'part: tasks',
    'number: 1',
    'title: 1.任务。',
    'category: 一',
    'themes: [economy]',
    '---',
  ];
  const { value } = parseTask(
    [...front, '', ...lines].join('\n'),
    '001.md',
    documentId.parse('hai-tasks-2023'),
    2023,
  );
  if (!value) throw new Error('no task');
  return value;
}

describe('milestones', () => {
  it('are counted line by line, without lines that only head others', () => {
    const task = taskOf('- 街道：', '  - （1）6月底前，一；', '  - （2）按月，二。');
    expect(milestoneCounts([task])).toEqual({ listed: 2, smallest: 2, 'first-level': 2, dated: 1 });
  });

  it('of two levels count as one or as the other', () => {
    const task = taskOf('- （1）工程：', '  - ①6月底前，一；', '  - ②7月底前，二；', '- （2）8月底前，三。');
    expect(milestoneCounts([task])).toEqual({ listed: 4, smallest: 3, 'first-level': 2, dated: 3 });
  });
});

describe('what a table claims', () => {
  it('is read from its introductory line', () => {
    expect(claimedCounts({ note: '共确定工作任务10项、形成阶段性指标50个。' })).toEqual({
      tasks: 10,
      milestones: 50,
    });
    expect(claimedCounts({ note: '按单位排列。' })).toBeUndefined();
    expect(claimedCounts({})).toBeUndefined();
  });

  it('holds for the tasks of 2023, and by no rule for their milestones', () => {
    const found = countComparisons(corpus.documents, corpus.tasks);
    expect(
      found.map(({ part, claim, tasks, milestones, agreeing }) => ({
        part,
        claim,
        tasks,
        milestones,
        agreeing,
      })),
    ).toEqual([
      {
        part: 'tasks',
        claim: { tasks: 122, milestones: 404 },
        tasks: 122,
        milestones: { listed: 417, smallest: 411, 'first-level': 395, dated: 366 },
        agreeing: [],
      },
      {
        part: 'livelihood',
        claim: { tasks: 10, milestones: 50 },
        tasks: 10,
        milestones: { listed: 54, smallest: 52, 'first-level': 47, dated: 51 },
        agreeing: [],
      },
    ]);
  });
});
