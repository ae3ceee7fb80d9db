import type { Diagnostic } from '../model/diagnostic.ts';
import type { Block, Item } from '../model/document.ts';
import type { DocumentId } from '../model/ids.ts';
import { printedText } from '../model/inline-text.ts';
import { taskMetaSchema, type Milestone, type Task } from '../model/task.ts';
import { dueFromText } from '../tasks/due.ts';
import { blocksFrom } from './blocks.ts';
import type { ParseContext } from './context.ts';
import { parseYaml, splitFrontMatter } from './front-matter.ts';
import { markdownTree } from './processor.ts';

export interface ParsedTask {
  readonly task: Task | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * One task file to a task with its milestones.
 * @param year the year of the breakdown, for due months
 */
export function parseTask(source: string, file: string, document: DocumentId, year: number): ParsedTask {
  const { yaml, line } = splitFrontMatter(source);
  const front = parseYaml(yaml, taskMetaSchema, file, line);
  const context: ParseContext = { file, source, diagnostics: [...front.diagnostics] };
  const nodes = markdownTree(source).children.filter((node) => node.type !== 'yaml');
  const blocks = blocksFrom(context, nodes, 'm');
  const items = blocks
    .filter((block): block is Item => block.kind === 'item')
    .map((item, index) => ({ ...item, id: `m${index + 1}` }));
  for (const block of blocks) {
    if (block.kind !== 'item') context.diagnostics.push(notAnItem(file, block));
  }
  if (!front.value) return { task: undefined, diagnostics: context.diagnostics };
  const id = file.replace(/^.*\/|\.md$/g, '');
  const milestones = milestonesFrom(items, year);
  const task: Task = { ...front.value, id, document, file, items, milestones, at: [line, 1] };
  return { task, diagnostics: context.diagnostics };
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
    const due = dueFromText(text, year) ?? (group ? dueFromText(group, year) : undefined);
    return [{ id: item.id, depth: item.depth, group, text, due }];
  });
}

function notAnItem(file: string, block: Block): Diagnostic {
  return {
    place: { file, line: block.at[0], column: block.at[1] },
    rule: 'task-body',
    found: `a ${block.kind}`,
    expected: 'a list of milestones',
  };
}
