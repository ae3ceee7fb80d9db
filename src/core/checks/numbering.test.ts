import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFrom } from '../dataset/sample-plan.ts';
import { samplePlan } from '../dataset/sample-observations.ts';
import { parseTask } from '../markdown/task.ts';
import type { DocumentId } from '../model/ids.ts';
import type { Task } from '../model/task.ts';
import { numberBefore, numbering } from './numbering.ts';
import { resultsOf } from './sample-input.ts';

function taskOf(document: DocumentId, id: string, section: string): Task {
  const front = ['part: tasks', 'number: 1', 'title: 任务。', 'category: 一', `section: ${section}`];
  const text = ['---', ...front, 'themes: [economy]', '---', '', '- 完成。'].join('\n');
  const { value } = parseTask(text, `${id}.md`, document, 2023);
  if (!value) throw new Error('no task');
  return value;
}

const found = (...headings: readonly string[]) => {
  const plan = planFrom(headings.map((heading) => `## ${heading}\n\n文字。`).join('\n\n'));
  return resultsOf(numbering, [], { documents: [plan] }).map(
    ({ outcome, arithmetic }) => `${outcome}: ${arithmetic}`,
  );
};

describe('the check of numbers before headings', () => {
  it.each([
    ['第十三章 实施保障', 13],
    ['（三）提升社会保障水平', 3],
    ['（1）“十三五”时期', 1],
    ['二、建设', 2],
    ['12.落实清单管理。', 12],
    ['前言', undefined],
    ['一河牵引', undefined],
    ['“1+6”布局', undefined],
  ])('reads that of %s', (heading, number) => {
    expect(numberBefore(heading)).toBe(number);
  });

  it('holds for numbers in order, and passes over headings without one', () => {
    expect(found('第一节 甲', '前言', '第二节 乙', '第三节 丙')).toEqual(['holds: 4']);
  });

  it('differs for a number twice and for one left out, and goes on from there', () => {
    expect(found('第一节 甲', '第二节 乙', '第二节 丙', '第三节 丁')).toEqual([
      'differs: 第二节 乙 → 第二节 丙',
      'holds: 4',
    ]);
    expect(found('第一节 甲', '第三节 乙', '第四节 丙')).toEqual([
      'differs: 第一节 甲 → 第三节 乙',
      'holds: 3',
    ]);
  });

  it('is unclear where a table prints the number of a section in two wordings, and differs where one is left out', () => {
    const plan = samplePlan('shuangta');
    const sections = (...names: readonly string[]) =>
      resultsOf(numbering, [], {
        documents: [plan],
        tasks: names.map((section, index) => taskOf(plan.id, `00${index + 1}`, section)),
      })
        .map(({ outcome, arithmetic }) => `${outcome}: ${arithmetic}`)
        .filter((text) => !text.startsWith('holds'));
    expect(sections('（一）甲', '（一）甲', '（一）乙', '（二）丙')).toEqual([
      'unclear: （一）甲 → （一）乙',
    ]);
    expect(sections('（一）甲', '（三）乙')).toEqual(['differs: （一）甲 → （三）乙']);
  });

  it('never differs for numbers in order, and does where one is repeated', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 30 }), fc.nat(), (count, place) => {
        const headings = Array.from({ length: count }, (_, index) => `（${index + 1}）节`);
        expect(found(...headings)).toEqual([`holds: ${count + 1}`]);
        const at = place % count;
        const repeated = headings.toSpliced(at, 0, headings[at] ?? '');
        expect(found(...repeated).filter((text) => text.startsWith('differs'))).toHaveLength(1);
      }),
      { numRuns: 30 },
    );
  });
});
