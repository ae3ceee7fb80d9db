import { printedText } from '#core/model/inline-text.ts';
import type { Block, Chapter, Row, Section } from '#core/model/document.ts';
import type { Task } from '#core/model/task.ts';
import { bare } from './sentence.ts';

/** The kinds of structure a draft is measured by. */
export const structureKinds = [
  'chapter',
  'section',
  'heading',
  'box',
  'table',
  'row',
  'lost',
  'item',
  'paragraph',
  'task',
  'cell',
  'milestone',
] as const;
export type StructureKind = (typeof structureKinds)[number];

/** One entry a part of the document: its kind and its printed words without white space. */
export type Structure = Readonly<Record<StructureKind, readonly string[]>>;

/** The structure of parsed chapters and tasks; drafts and reviewed content are read alike. */
export function structureOf(chapters: readonly Chapter[], tasks: readonly Task[]): Structure {
  const found = Object.fromEntries(structureKinds.map((kind) => [kind, [] as string[]])) as Record<
    StructureKind,
    string[]
  >;
  const add = (kind: StructureKind, ...words: readonly (string | undefined)[]) =>
    found[kind].push(bare(words.filter(Boolean).join(' ')));
  for (const { title, sections } of chapters) {
    if (title.length > 0) add('chapter', printedText(title));
    for (const section of sections) addSection(section, add);
  }
  for (const task of tasks) addTask(task, add);
  return found;
}

type Add = (kind: StructureKind, ...words: readonly (string | undefined)[]) => void;

function addSection(section: Section, add: Add): void {
  if (section.title.length > 0) add('section', printedText(section.title));
  for (const block of section.blocks) addBlock(block, add);
}

/** Where a sentence breaks off in the source is for a person to say, as are figures and terms. */
function isDrafted(block: Block): boolean {
  return block.kind !== 'lost' || block.what !== 'text';
}

function addBlock(block: Block, add: Add): void {
  switch (block.kind) {
    case 'heading':
      return add('heading', printedText(block.inlines));
    case 'paragraph': {
      const [first] = block.inlines;
      if (first?.kind === 'run-in' && first.level === 3) add('heading', printedText(first.children));
      return add('paragraph', printedText(block.inlines));
    }
    case 'item':
      return add('item', printedText(block.inlines));
    case 'lost':
      return isDrafted(block) ? add('lost', block.what, block.title) : undefined;
    case 'table':
      add('table', block.title);
      return [block.head, ...block.rows].forEach((row) => add('row', rowText(row)));
    case 'box':
      add('box', block.label, block.title, `(${block.blocks.filter(isDrafted).length})`);
      return block.blocks.forEach((inner) => addBlock(inner, add));
  }
}

/** A row with its merged cells: a wrong span is a wrong row. */
function rowText({ cells }: Row): string {
  return cells
    .map((cell) => (cell ? `${printedText(cell.inlines)}/${cell.rowSpan}/${cell.colSpan}` : ''))
    .join('|');
}

function addTask(task: Task, add: Add): void {
  add('task', task.part, task.title);
  for (const name of ['category', 'section', 'deadline'] as const) add('cell', task.id, name, task[name]);
  for (const name of ['lead', 'responsible', 'leaders', 'inherited'] as const) {
    add('cell', task.id, name, task[name].join(';'));
  }
  for (const { depth, group, text, due } of task.milestones)
    add('milestone', task.id, String(depth), group, text, due);
}

/** How many parts of one kind are found, expected, and found rightly. */
export interface Score {
  readonly found: number;
  readonly expected: number;
  readonly right: number;
  /** Harmonic mean of precision and recall; 1 where there is nothing to find and nothing was found. */
  readonly f1: number;
}

/** Compares two lists without regard to order; each entry counts as often as it stands on both sides. */
export function scoreOf(found: readonly string[], expected: readonly string[]): Score {
  const left = new Map<string, number>();
  for (const entry of expected) left.set(entry, (left.get(entry) ?? 0) + 1);
  let right = 0;
  for (const entry of found) {
    const count = left.get(entry) ?? 0;
    if (count > 0) right++;
    left.set(entry, count - 1);
  }
  const sum = found.length + expected.length;
  return { found: found.length, expected: expected.length, right, f1: sum === 0 ? 1 : (2 * right) / sum };
}
