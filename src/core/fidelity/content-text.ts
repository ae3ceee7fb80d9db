import type { Locate } from '../corpus/locate.ts';
import {
  partsOf,
  type Block,
  type Chapter,
  type Inline,
  type PlanDocument,
  type Point,
} from '../model/document.ts';
import type { Task } from '../model/task.ts';
import type { YamlPath } from '../yaml/places.ts';
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

/**
 * A document's characters in source order, corrections reversed, each with its place in the content.
 * @param locate finds what is printed from the front matter
 */
export function contentCharacters(
  document: PlanDocument,
  tasks: readonly Task[],
  locate: Locate,
): ContentText {
  const collector = new Collector(locate);
  for (const chapter of partsOf(document)) collector.chapter(chapter);
  document.meta.tables.forEach((table, index) => {
    const { file } = document.front;
    collector.value(file, ['tables', index, 'title'], table.title);
    table.head.forEach((cell, column) => collector.value(file, ['tables', index, 'head', column], cell));
    collector.value(file, ['tables', index, 'note'], table.note);
    for (const task of tasks.filter(({ part }) => part === table.part)) collector.task(task);
  });
  return { characters: collector.characters, corrections: collector.corrections };
}

class Collector {
  readonly characters: ContentCharacter[] = [];
  corrections = 0;
  private readonly locate: Locate;

  constructor(locate: Locate) {
    this.locate = locate;
  }

  chapter({ file, title, sections }: Chapter): void {
    this.inlines(file, title);
    for (const section of sections) {
      if (!section.runIn) this.inlines(file, section.title);
      for (const block of section.blocks) this.block(file, block);
    }
  }

  task(task: Task): void {
    const { file } = task;
    for (const field of ['category', 'section'] as const) this.cell(task, field);
    this.value(file, ['title'], task.title);
    for (const item of task.items) this.inlines(file, item.inlines);
    for (const field of ['deadline', 'lead', 'responsible', 'leaders'] as const) this.cell(task, field);
  }

  /** A text of the front matter. */
  value(file: string, path: YamlPath, text: string | undefined): void {
    if (text === undefined) return;
    const { line, column } = this.locate(file, path);
    this.plain(file, [line, column], text);
  }

  /** A cell of the printed table; one merged with the row above is not printed again. */
  private cell(task: Task, field: Task['inherited'][number]): void {
    if (task.inherited.includes(field)) return;
    const value = task[field];
    if (!Array.isArray(value)) return this.value(task.file, [field], value as string | undefined);
    value.forEach((name: string, index) => this.value(task.file, [field, index], name));
  }

  private plain(file: string, [line, column]: Point, text: string): void {
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
