import { describe, expect, it } from 'vitest';
import { readSite } from '#build/site.ts';
import { charactersIn } from '../exports/plain-text.ts';
import { keyOf } from '../text/fold.ts';
import { linesOfDocument } from '../text/plain.ts';
import { themesOfLines } from '../themes/line-themes.ts';
import { layoutOf } from './layout-of.ts';
import { partAt } from './layout.ts';

const { corpus } = readSite(process.cwd());
const documents = corpus.documents.map((document) => {
  const tasks = corpus.tasks.filter((task) => task.document === document.id);
  const lines = linesOfDocument(document, tasks);
  return { id: document.id, document, tasks, lines, layout: layoutOf(document, tasks) };
});

describe('the layout of a document', () => {
  it.each(documents)('knows the place of every line: $id', ({ lines, layout }) => {
    expect(layout.groups).toHaveLength(lines.length);
    const key = lines.map(({ text }) => `${keyOf(text)}\n`).join('');
    expect(layout.starts.at(-1)).toBe(key.length);
    for (const [index, { text, chapter, section }] of lines.entries()) {
      expect(key.slice(layout.starts[index], layout.starts[index + 1])).toBe(`${keyOf(text)}\n`);
      expect(partAt(layout.sections, index)).toMatchObject({ chapter, section });
    }
  });

  it.each(documents)('divides it into chapters that hold all of its characters: $id', ({ lines, layout }) => {
    const characters = layout.chapters.reduce((sum, chapter) => sum + chapter.characters, 0);
    expect(characters).toBe(charactersIn(lines.map(({ text }) => text).join('')));
    const titles = layout.chapters.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it.each(documents)('gives lines the themes of their block: $id', ({ document, tasks, lines, layout }) => {
    const themesOf = themesOfLines(document, tasks);
    expect(lines.map((_, index) => partAt(layout.themes, index)?.themes)).toEqual(lines.map(themesOf));
  });

  it('tells boxes, their tables and headings from running text', () => {
    const groupsOf = (id: string, block: RegExp) => {
      const own = documents.find((entry) => entry.id === id);
      return new Set(
        own?.lines.flatMap((line, index) => (block.test(line.block) ? [own.layout.groups[index]] : [])),
      );
    };
    expect(groupsOf('shuangta-fyp14', /^box-4-1$|^box-4-p/)).toEqual(new Set(['box']));
    expect(groupsOf('shuangtaizi-fyp14', /^table-1/)).toEqual(new Set(['table']));
    expect(groupsOf('shuangtaizi-fyp14', /^title$/)).toEqual(new Set(['heading']));
    expect(groupsOf('shuangtaizi-tasks-2023', /^m1$/)).toEqual(new Set(['task']));
  });
});
