import {
  partsOf,
  type Block,
  type Chapter,
  type Inline,
  type PlanDocument,
  type Point,
} from '../model/document.ts';
import type { Task } from '../model/task.ts';
import { charactersOf, type Character } from './source-text.ts';

/** A character of the content with the file it stands in. */
export interface ContentCharacter extends Character {
  readonly file: string;
}

export interface ContentText {
  readonly characters: readonly ContentCharacter[];
  /** Number of marked corrections. */
  readonly corrections: number;
}

/** A document's characters in source order, corrections reversed, each with its place in the content. */
export function contentCharacters(document: PlanDocument, tasks: readonly Task[]): ContentText {
  const collector = new Collector();
  for (const chapter of partsOf(document)) collector.chapter(chapter);
  const file = document.front.file;
  for (const table of document.meta.tables) {
    collector.plain(file, [1, 1], [table.title ?? '', ...table.head, table.note ?? ''].join(''));
    for (const task of tasks.filter((candidate) => candidate.part === table.part)) collector.task(task);
  }
  return { characters: collector.characters, corrections: collector.corrections };
}

class Collector {
  readonly characters: ContentCharacter[] = [];
  corrections = 0;

  chapter({ file, title, sections }: Chapter): void {
    this.inlines(file, title);
    for (const section of sections) {
      if (!section.runIn) this.inlines(file, section.title);
      for (const block of section.blocks) this.block(file, block);
    }
  }

  task(task: Task): void {
    const printed = (field: Task['inherited'][number], text: string | undefined) =>
      task.inherited.includes(field) ? '' : (text ?? '');
    const { file, at } = task;
    this.plain(file, at, printed('category', task.category) + printed('section', task.section) + task.title);
    for (const item of task.items) this.inlines(file, item.inlines);
    this.plain(file, at, printed('deadline', task.deadline));
    this.plain(file, at, printed('lead', task.lead.join('')));
    this.plain(file, at, printed('responsible', task.responsible.join('')));
    this.plain(file, at, printed('leaders', task.leaders.join('')));
  }

  plain(file: string, [line, column]: Point, text: string): void {
    for (const character of charactersOf(text)) {
      this.characters.push({ text: character.text, file, line, column: column + character.column - 1 });
    }
  }

  private block(file: string, block: Block): void {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return this.inlines(file, block.inlines);
      case 'item':
        this.plain(file, block.at, '-');
        return this.inlines(file, block.inlines);
      case 'lost':
        return this.plain(file, block.at, block.title ?? '');
      case 'box':
        this.plain(file, block.at, `${block.label ?? ''}${block.title ?? ''}`);
        for (const inner of block.blocks) this.block(file, inner);
        return;
      case 'table':
        this.plain(file, block.at, block.title ?? '');
        for (const row of [block.head, ...block.rows]) {
          for (const cell of row.cells) if (cell) this.inlines(file, cell.inlines);
        }
        for (const note of block.notes) this.inlines(file, note.inlines);
    }
  }

  private inlines(file: string, inlines: readonly Inline[]): void {
    for (const inline of inlines) {
      if (inline.kind === 'text') this.plain(file, inline.at, inline.text);
      else {
        if (inline.kind === 'correction') this.corrections++;
        this.inlines(file, inline.children);
      }
    }
  }
}
