import { describe, expect, it } from 'vitest';
import { addressWithWords, targetOfHit } from './target.ts';

describe('where a hit is read', () => {
  it('is its paragraph', () => {
    expect(
      targetOfHit({ document: 'linghe-fyp14', page: 'chapter', chapter: '01-background', block: 's1-p2' }),
    ).toEqual({
      to: 'block',
      document: 'linghe-fyp14',
      chapter: '01-background',
      block: 's1-p2',
    });
  });

  it('is its task', () => {
    expect(
      targetOfHit({ document: 'shuangtaizi-tasks-2023', page: 'task', chapter: '026', block: 'm2' }),
    ).toEqual({
      to: 'task-list',
      document: 'shuangtaizi-tasks-2023',
      task: '026',
      milestone: 'm2',
    });
  });

  it('carries the words before the anchor', () => {
    expect(addressWithWords('/documents/x/#s1-p2', '5%&“#”')).toBe(
      '/documents/x/?q=5%25%26%E2%80%9C%23%E2%80%9D#s1-p2',
    );
    expect(addressWithWords('/tasks/x/', 'a')).toBe('/tasks/x/?q=a');
  });
});
