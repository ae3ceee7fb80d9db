import { charactersIn } from '../exports/plain-text.ts';
import type { PlanDocument } from '../model/document.ts';
import type { Task } from '../model/task.ts';
import { keyOf } from '../text/fold.ts';
import { lineGroupOf, linesOfDocument, type Line } from '../text/plain.ts';
import { themesOfLines } from '../themes/line-themes.ts';
import type { Layout, LayoutChapter, LayoutSection, LayoutThemes } from './layout.ts';
import { placeIn } from './line-place.ts';

/** The layout of a document’s lines, those of its tasks included. */
export function layoutOf(document: PlanDocument, tasks: readonly Task[]): Layout {
  const lines = linesOfDocument(document, tasks);
  const starts = [0];
  // Each line’s key is ended by a line break.
  for (const { text } of lines) starts.push((starts.at(-1) ?? 0) + keyOf(text).length + 1);
  return {
    document: document.id,
    groups: lines.map(lineGroupOf),
    starts,
    sections: sectionsOf(document, tasks, lines),
    themes: themesIn(document, tasks, lines),
    chapters: chaptersOf(document, tasks, lines),
  };
}

function sectionsOf(document: PlanDocument, tasks: readonly Task[], lines: readonly Line[]): LayoutSection[] {
  const place = placeIn(document, tasks);
  return runs(lines, ({ chapter, section }) => `${chapter} ${section}`).map(([, line, [first]]) => ({
    chapter: first.chapter,
    section: first.section,
    page: place(first).page,
    line,
  }));
}

function themesIn(document: PlanDocument, tasks: readonly Task[], lines: readonly Line[]): LayoutThemes[] {
  const themesOf = themesOfLines(document, tasks);
  return runs(lines, (line) => themesOf(line).join(' ')).map(([, line, [first]]) => ({
    line,
    themes: themesOf(first),
  }));
}

/** Chapters of a plan; of a task table its categories, and what stands above them by the table’s name. */
function chaptersOf(document: PlanDocument, tasks: readonly Task[], lines: readonly Line[]): LayoutChapter[] {
  const place = placeIn(document, tasks);
  const titleOf = (line: Line) => place(line).path[0] ?? '';
  return runs(lines, titleOf).map(([title, line, own]) => ({
    title,
    line,
    characters: charactersIn(own.map(({ text }) => text).join('')),
  }));
}

/** Neighbours with the same key: the key, the index of the first and all of them. */
function runs<Item>(
  items: readonly Item[],
  keyOfItem: (item: Item) => string,
): [key: string, index: number, items: [Item, ...Item[]]][] {
  const found: [string, number, [Item, ...Item[]]][] = [];
  for (const [index, item] of items.entries()) {
    const key = keyOfItem(item);
    const last = found.at(-1);
    if (last?.[0] === key) last[2].push(item);
    else found.push([key, index, [item]]);
  }
  return found;
}
