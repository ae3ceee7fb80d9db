import { describe, expect, it } from 'vitest';
import { addressOf } from '../address.ts';
import { addressWithWords, targetOfHit } from './target.ts';

describe('where a hit is read', () => {
  it('is its paragraph', () => {
    expect(
      targetOfHit({
        document: 'linghe-fyp14',
        page: 'chapter',
        chapter: '01-background',
        block: 's1-p2',
        cell: 0,
      }),
    ).toEqual({
      to: 'block',
      document: 'linghe-fyp14',
      chapter: '01-background',
      block: 's1-p2',
    });
  });

  it.each([
    ['a milestone', '026', 'task', 'm2', 0, '#task-026-m2'],
    ['the heading for a category', '026', 'task', 'title', 0, '#task-026-category'],
    ['the heading for a section', '026', 'task', 'title', 1, '#task-026-section'],
    ['a task for its title', '026', 'task', 'title', 2, '#task-026'],
    ['the units of a task', '026', 'task', 'units', 2, '#task-026-units'],
    ['a line above the printed table', 'tasks', 'task-table', 'tasks-note', 0, '#tasks-note'],
  ] as const)('is %s', (_, chapter, page, block, cell, anchor) => {
    const target = targetOfHit({ document: 'shuangtaizi-tasks-2023', page, chapter, block, cell });
    expect(addressOf(target, { base: '/', locale: 'zh' })).toBe(`/tasks/shuangtaizi-tasks-2023/${anchor}`);
  });

  it('carries the words before the anchor', () => {
    expect(addressWithWords('/documents/x/#s1-p2', '5%&“#”')).toBe(
      '/documents/x/?q=5%25%26%E2%80%9C%23%E2%80%9D#s1-p2',
    );
    expect(addressWithWords('/tasks/x/', 'a')).toBe('/tasks/x/?q=a');
  });
});
