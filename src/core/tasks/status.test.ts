import { describe, expect, it } from 'vitest';
import { readSite } from '#build/site.ts';
import { taskStatusSchema } from '../model/task-status.ts';
import { statusOf } from './status.ts';

const status = (given: object) =>
  taskStatusSchema.parse({ state: 'done', date: '2023-12-29', source: 'https://example.org/a', ...given });

describe('the status of a task', () => {
  const statuses = [
    status({ state: 'under-way', date: '2023-07' }),
    status({ state: 'done-late', date: '2024-02-01' }),
    status({ of: 'm2', state: 'done', date: '2023-06-28' }),
  ];

  it('is the newest that a source states', () => {
    expect(statusOf({ statuses })?.state).toBe('done-late');
  });

  it('is not that of its milestones', () => {
    expect(statusOf({ statuses }, 'm2')?.state).toBe('done');
    expect(statusOf({ statuses }, 'm1')).toBeUndefined();
  });

  it('is on record for none of 2023', () => {
    expect(readSite(process.cwd()).corpus.tasks.flatMap((task) => task.statuses)).toEqual([]);
  });
});
