import { describe, expect, it } from 'vitest';
import { contentPath, documentOfPath } from './content-path.ts';

describe('the path of a content file', () => {
  it('says what the file holds', () => {
    expect(contentPath('content/units.yaml')).toEqual({ kind: 'list', list: 'units' });
    expect(contentPath('content/indicators/gdp.md')).toEqual({ kind: 'indicator', id: 'gdp' });
    expect(contentPath('content/documents/a-fyp14/index.md')).toEqual({ kind: 'index', document: 'a-fyp14' });
    expect(contentPath('content/documents/a/03-zones.md')).toMatchObject({
      kind: 'chapter',
      slug: '03-zones',
    });
    expect(contentPath('content/tasks/a/026.md')).toMatchObject({ kind: 'task', task: '026' });
  });

  it.each([
    'content/documents/a/zones.md',
    'content/documents/a/3-zones.md',
    'content/documents/a/parts/03-zones.md',
    'content/documents/A/index.md',
    'content/tasks/a/26.md',
    'content/indicators/gdp.yaml',
    'content/extra.yaml',
  ])('says nothing where nothing reads it: %s', (path) => {
    expect(contentPath(path)).toBeUndefined();
  });

  it('names its document whatever the file is called', () => {
    expect(documentOfPath('content/documents/a/zones.txt')).toBe('a');
    expect(documentOfPath('content/units.yaml')).toBeUndefined();
  });
});
