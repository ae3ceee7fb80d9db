import {
  partsOf,
  type Block,
  type Chapter,
  type PlanDocument,
  type Row,
  type Table,
} from '../model/document.ts';
import { printedText } from '../model/inline-text.ts';
import type { Task, TaskMeta } from '../model/task.ts';

/** The kinds of line a plain text is made of. */
export type LineKind =
  | 'chapter'
  | 'section'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'box'
  | 'table'
  | 'row'
  | 'note'
  | 'lost'
  | 'task'
  | 'milestone';

/** One line of a document's plain text: a block, or a row of a table with cells separated by tabs. */
export interface Line {
  readonly kind: LineKind;
  /** Chapter slug; `index` for the front, the task's id for a line of a task. */
  readonly chapter: string;
  /** Section id (`s3`). */
  readonly section: string;
  /** Block id (`s3-p5`). */
  readonly block: string;
  readonly text: string;
}

/** A document's lines in source order, corrections not applied. Tasks are passed for a breakdown. */
export function linesOfDocument(document: PlanDocument, tasks: readonly Task[] = []): Line[] {
  return [
    ...partsOf(document).flatMap(linesOfChapter),
    ...document.meta.tables.flatMap((table) => {
      const at = { chapter: table.part, section: 's0' };
      return [
        ...(table.title
          ? [{ ...at, kind: 'table' as const, block: `${table.part}-title`, text: table.title }]
          : []),
        { ...at, kind: 'row' as const, block: `${table.part}-head`, text: table.head.join('\t') },
        ...(table.note
          ? [{ ...at, kind: 'note' as const, block: `${table.part}-note`, text: table.note }]
          : []),
        ...tasks.filter((task) => task.part === table.part).flatMap(linesOfTask),
      ];
    }),
  ];
}

/** A chapter's lines in source order. */
export function linesOfChapter(chapter: Chapter): Line[] {
  const lines: Line[] = [];
  if (chapter.title.length > 0) {
    lines.push({
      kind: 'chapter',
      chapter: chapter.slug,
      section: 's0',
      block: 'title',
      text: printedText(chapter.title),
    });
  }
  for (const section of chapter.sections) {
    const at = { chapter: chapter.slug, section: section.id };
    if (section.title.length > 0 && !section.runIn) {
      lines.push({ ...at, kind: 'section', block: section.id, text: printedText(section.title) });
    }
    for (const block of section.blocks) {
      lines.push(...linesOfBlock(block).map((line) => ({ ...at, ...line })));
    }
  }
  return lines;
}

type BlockLine = Pick<Line, 'kind' | 'block' | 'text'>;

function linesOfBlock(block: Block): BlockLine[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [{ kind: block.kind, block: block.id, text: printedText(block.inlines) }];
    case 'item':
      return [{ kind: 'item', block: block.id, text: `- ${printedText(block.inlines)}` }];
    case 'lost':
      return block.title ? [{ kind: 'lost', block: block.id, text: block.title }] : [];
    case 'box':
      return [
        { kind: 'box', block: block.id, text: [block.label, block.title].filter(Boolean).join(' ') },
        ...block.blocks.flatMap(linesOfBlock),
      ];
    case 'table':
      return linesOfTable(block);
  }
}

function linesOfTable(table: Table): BlockLine[] {
  return [
    ...(table.title ? [{ kind: 'table' as const, block: table.id, text: table.title }] : []),
    ...[table.head, ...table.rows].map((row) => ({
      kind: 'row' as const,
      block: row.id,
      text: textOfRow(row),
    })),
    ...table.notes.map((note) => ({
      kind: 'note' as const,
      block: note.id,
      text: printedText(note.inlines),
    })),
  ];
}

/** A row's cells separated by tabs; a cell covered by a merged one is empty. */
export function textOfRow(row: Row): string {
  return row.cells.map((cell) => (cell ? printedText(cell.inlines) : '')).join('\t');
}

/** A task cell by cell in the order of the printed table; inherited cells are not printed again. */
function linesOfTask(task: Task): Line[] {
  const at = { chapter: task.id, section: 's0' };
  const printed = (field: TaskMeta['inherited'][number], text: string | undefined) =>
    task.inherited.includes(field) ? '' : (text ?? '');
  const cells = (list: readonly (string | undefined)[]) => list.join('\t');
  return [
    {
      ...at,
      kind: 'task',
      block: 'title',
      text: cells([printed('category', task.category), printed('section', task.section), task.title]),
    },
    ...task.items.map((item) => ({
      ...at,
      kind: 'milestone' as const,
      block: item.id,
      text: printedText(item.inlines),
    })),
    {
      ...at,
      kind: 'task',
      block: 'units',
      text: cells([
        printed('deadline', task.deadline),
        printed('lead', task.lead.join(' ')),
        printed('responsible', task.responsible.join(' ')),
        printed('leaders', task.leaders.join(' ')),
      ]),
    },
  ];
}
