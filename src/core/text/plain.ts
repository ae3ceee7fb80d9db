import {
  partsOf,
  type Block,
  type Chapter,
  type PlanDocument,
  type Row,
  type Table,
} from '../model/document.ts';
import { printedText } from '../model/inline-text.ts';
import type { Task } from '../model/task.ts';
import type { LineGroup } from './line-groups.ts';
import { joinedPrinted, printedFrom, uncorrected, type Printed } from './readings.ts';
import { linesOfTaskTable } from './task-lines.ts';

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

const groupOfKind: Readonly<Record<LineKind, LineGroup>> = {
  chapter: 'heading',
  section: 'heading',
  heading: 'heading',
  paragraph: 'prose',
  item: 'prose',
  box: 'box',
  table: 'table',
  row: 'table',
  note: 'table',
  lost: 'prose',
  task: 'task',
  milestone: 'task',
};

/** A table in a box is a table; whatever else stands in a box belongs to the box. */
export function lineGroupOf({ kind, boxed }: Pick<Line, 'kind' | 'boxed'>): LineGroup {
  const group = groupOfKind[kind];
  return boxed && group !== 'table' ? 'box' : group;
}

/**
 * One line of a document's plain text: a block, or a row of a table with cells separated by tabs.
 * The text is the source's; its corrections say how the line reads on the page.
 */
export interface Line extends Printed {
  readonly kind: LineKind;
  /** Chapter slug; `index` for the front, the task's id for a line of a task. */
  readonly chapter: string;
  /** Section id (`s3`). */
  readonly section: string;
  /** Block id (`s3-p5`). */
  readonly block: string;
  /** True for what stands in a box. */
  readonly boxed?: boolean;
}

/** A document's lines in source order, corrections not applied. Tasks are passed for a breakdown. */
export function linesOfDocument(document: PlanDocument, tasks: readonly Task[] = []): Line[] {
  return [
    ...partsOf(document).flatMap(linesOfChapter),
    ...document.meta.tables.flatMap((table) => linesOfTaskTable(table, tasks)),
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
      ...printedFrom(chapter.title),
    });
  }
  for (const section of chapter.sections) {
    const at = { chapter: chapter.slug, section: section.id };
    if (section.title.length > 0 && !section.runIn) {
      lines.push({ ...at, kind: 'section', block: section.id, ...printedFrom(section.title) });
    }
    for (const block of section.blocks) {
      lines.push(...linesOfBlock(block).map((line) => ({ ...at, ...line })));
    }
  }
  return lines;
}

type BlockLine = Omit<Line, 'chapter' | 'section'>;

function linesOfBlock(block: Block): BlockLine[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [{ kind: block.kind, block: block.id, ...printedFrom(block.inlines) }];
    case 'item':
      // The dash is the source's: it is shown, found and exported like any other character.
      return [
        {
          kind: 'item',
          block: block.id,
          ...joinedPrinted([uncorrected('- '), printedFrom(block.inlines)]),
        },
      ];
    case 'lost':
      return block.title ? [{ kind: 'lost', block: block.id, ...uncorrected(block.title) }] : [];
    case 'box':
      return [
        {
          kind: 'box',
          block: block.id,
          ...uncorrected([block.label, block.title].filter(Boolean).join(' ')),
        },
        ...block.blocks.flatMap(linesOfBlock).map((line) => ({ ...line, boxed: true })),
      ];
    case 'table':
      return linesOfTable(block);
  }
}

function linesOfTable(table: Table): BlockLine[] {
  return [
    ...(table.title ? [{ kind: 'table' as const, block: table.id, ...uncorrected(table.title) }] : []),
    ...[table.head, ...table.rows].map((row) => ({
      kind: 'row' as const,
      block: row.id,
      ...joinedPrinted(
        row.cells.map((cell) => printedFrom(cell?.inlines ?? [])),
        '\t',
      ),
    })),
    ...table.notes.map((note) => ({
      kind: 'note' as const,
      block: note.id,
      ...printedFrom(note.inlines),
    })),
  ];
}

/** A row's cells separated by tabs; a cell covered by a merged one is empty. */
export function textOfRow(row: Row): string {
  return row.cells.map((cell) => (cell ? printedText(cell.inlines) : '')).join('\t');
}
