import type { Item } from '../model/document.ts';
import type { DocumentId } from '../model/ids.ts';
import { printedText } from '../model/inline-text.ts';
import { taskMetaSchema, type Milestone, type Task } from '../model/task.ts';
import { dueOf } from '../tasks/due.ts';
import type { ParsedYaml } from '../yaml/parse.ts';
import { blocksFrom } from './blocks.ts';
import { parseContext } from './context.ts';
import { parseFrontMatter } from './front-matter.ts';
import { markdownTree } from './processor.ts';
import { taskTitleFrom } from './task-title.ts';

export interface ParsedTask extends ParsedYaml<Task> {
  /** False where something of its text could not be read. */
  readonly whole: boolean;
}

/**
 * One task file to a task with its milestones.
 * @param year the year of the breakdown, for due months
 */
export function parseTask(source: string, file: string, document: DocumentId, year: number): ParsedTask {
  const front = parseFrontMatter(source, taskMetaSchema, file);
  if (!front.closed) return { ...front, value: undefined, whole: false };
  const context = parseContext(file, source);
  const nodes = markdownTree(source).children.filter((node) => node.type !== 'yaml');
  const blocks = blocksFrom(context, nodes, 'm', 'm');
  const items = blocks.filter((block): block is Item => block.kind === 'item');
  const title = front.value && taskTitleFrom(context, front.value.title, front.placeOf(['title']));
  const others = blocks.filter(({ kind }) => kind !== 'item');
  const diagnostics = [
    ...front.diagnostics,
    ...context.diagnostics,
    ...others.map(({ kind, at: [line, column] }) => ({
      place: { file, line, column },
      ...{ rule: 'task-body', found: `a ${kind}`, expected: 'a list of milestones' },
    })),
  ];
  const id = file.replace(/^.*\/|\.md$/g, '');
  const milestones = milestonesFrom(items, year);
  const value = front.value && title && { ...front.value, ...title, id, document, file, items, milestones };
  const whole = value !== undefined && context.whole && others.length === 0;
  return { value, diagnostics, placeOf: front.placeOf, whole };
}

/** Every item is a milestone, except those that only group the items below them. */
function milestonesFrom(items: readonly Item[], year: number): Milestone[] {
  const groups: string[] = [];
  return items.flatMap((item, index) => {
    const text = printedText(item.inlines).trim();
    groups.length = item.depth - 1;
    const group = groups.at(-1);
    groups[item.depth - 1] = text;
    const groupsOthers = (items[index + 1]?.depth ?? 0) > item.depth;
    if (groupsOthers && !/^（\d+）|^[①-⑳]/.test(text)) return [];
    const when = dueOf(text, year) ?? (group === undefined ? undefined : dueOf(group, year));
    return [{ id: item.id, depth: item.depth, group, text, when, due: when?.dates.at(-1)?.at }];
  });
}
