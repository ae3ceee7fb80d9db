import { describe, expect, it } from 'vitest';
import { readSite } from '#build/site.ts';
import { documentId } from '../model/ids.ts';
import { passageFrom, passageNames, planServedBy, tasksServing } from './served-passages.ts';

const { corpus } = readSite(process.cwd());
const plan = documentId.parse('shuangtaizi-fyp14');
const numbersServing = (name: string) =>
  tasksServing(corpus.documents, corpus.tasks, plan, passageFrom(name)).flatMap(({ tasks }) =>
    tasks.map(({ id }) => id),
  );

describe('the passages that tasks serve', () => {
  it('are those of the plan of their district whose years hold theirs', () => {
    const breakdown = corpus.documents.find(({ id }) => id === 'shuangtaizi-tasks-2023');
    expect(breakdown && planServedBy(corpus.documents, breakdown)?.id).toBe(plan);
    const later = breakdown && { meta: { ...breakdown.meta, period: '2026' } };
    expect(later && planServedBy(corpus.documents, later)).toBeUndefined();
  });

  it('are chapters and titled sections', () => {
    const names = corpus.documents.filter(({ id }) => id === plan).flatMap(passageNames);
    expect(names).toContain('05-coordinated-development');
    expect(names.filter((name) => name.startsWith('08-shared-living#'))).toHaveLength(4);
  });

  it('have their tasks at the section that these name, and not at the chapter', () => {
    expect(numbersServing('05-coordinated-development#s2')).toEqual(['042', '207']);
    expect(numbersServing('05-coordinated-development')).toEqual([]);
    expect(numbersServing('06-green-development#s1')).toEqual(['076', '077', '078', '079', '080']);
  });

  it('were found for all tasks but five, of which the plan says nothing', () => {
    expect(corpus.tasks.filter(({ serves }) => serves.length === 0).map(({ id }) => id)).toEqual([
      '101',
      '102',
      '103',
      '104',
      '205',
    ]);
  });
});
