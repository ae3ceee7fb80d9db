import type { DraftBlock, DraftBox, DraftChapter, DraftTable } from './draft.ts';
import { escapeAttribute, escapeCell, escapeLabel, escapeParagraph, escapeText } from './escape.ts';
import type { DraftCell } from './table-shape.ts';

/** A chapter as the Markdown of its file; block ids are unique in the file. */
export function markdownFromChapter(chapter: DraftChapter): string {
  const ids = new BlockIds();
  const parts = [
    ...(chapter.title ? [`# ${escapeLabel(chapter.title)}`] : []),
    ...chapter.sections.flatMap((section) => [
      ...(section.title ? [`## ${escapeLabel(section.title)}`] : []),
      ...markdownFromBlocks(section.blocks, ids),
    ]),
  ];
  return parts.length > 0 ? `${parts.join('\n\n')}\n` : '';
}

/** Gives boxes and tables the ids their printed numbers suggest, each once. */
class BlockIds {
  private readonly used = new Set<string>();

  idFor(kind: 'box' | 'table', printed: string): string {
    const digits = /\d+(?:[-—–－.．]\d+)*/.exec(printed)?.[0].replace(/\D+/g, '-');
    const wish =
      /^附表/.test(printed) && !digits ? `${kind}-annex` : `${kind}-${digits ?? this.used.size + 1}`;
    let id = wish;
    for (let copy = 2; this.used.has(id); copy++) id = `${wish}-${copy}`;
    this.used.add(id);
    return id;
  }
}

function markdownFromBlocks(blocks: readonly DraftBlock[], ids: BlockIds): string[] {
  const parts: string[] = [];
  blocks.forEach((block, index) => {
    const part = markdownFromBlock(block, ids);
    // The items of one list stand on adjacent lines.
    if (block.kind === 'item' && blocks[index - 1]?.kind === 'item')
      parts.push(`${parts.pop() ?? ''}\n${part}`);
    else parts.push(part);
  });
  return parts;
}

function markdownFromBlock(block: DraftBlock, ids: BlockIds): string {
  switch (block.kind) {
    case 'paragraph':
      return escapeParagraph(block.text);
    case 'item':
      return `- ${escapeItem(block.text)}`;
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeLabel(block.title).replace(/^(\d+)\./, '$1\\.')}`;
    case 'run-in':
      return markdownFromRunIn(block.title, block.level, block.text);
    case 'lost':
      return `::lost{kind=${block.what}${block.title ? ` title="${escapeAttribute(block.title)}"` : ''}}`;
    case 'table':
      return markdownFromTable(block, ids);
    case 'box':
      return markdownFromBox(block, ids);
  }
}

/** The text of a list item; `[ ]` at its start would be a task, and a number another list. */
export function escapeItem(text: string): string {
  // The reviewed content leaves a number in an item as it is where no space makes it a list.
  return /^\d+[.)]\S/.test(text) ? escapeText(text) : escapeParagraph(text);
}

function markdownFromRunIn(title: string, level: 2 | 3, text: string): string {
  const mark = `:run-in[${escapeLabel(title)}]${level === 2 ? '{level=2}' : ''}`;
  // Braces after a label would be its attributes.
  return `${mark}${escapeText(text).replace(/^\{/, '\\{')}`;
}

function markdownFromTable(table: DraftTable, ids: BlockIds): string {
  const [head = [], ...rows] = table.rows;
  const title = table.title ? ` title="${escapeAttribute(table.title)}"` : '';
  const grid = [head, ...rows].map((row) => `| ${row.map(cellText).join(' | ')} |`);
  const rule = `|${head.map(() => '---|').join('')}`;
  const lines = [grid[0], rule, ...grid.slice(1)].join('\n');
  const notes = table.notes.map((note) => `\n${escapeParagraph(note)}\n`).join('');
  return `:::table{#${ids.idFor('table', captionNumber(table.title))}${title}}\n${lines}\n${notes}:::`;
}

/** The part of a title that numbers it; years further on are no number of the table. */
function captionNumber(title = ''): string {
  return /^附?表\s*[\d.-]*/.exec(title)?.[0] ?? '';
}

function cellText({ text, merged }: DraftCell): string {
  if (merged) return merged === 'above' ? '^' : '<';
  return escapeCell(text);
}

function markdownFromBox(box: DraftBox, ids: BlockIds): string {
  const id = ids.idFor('box', box.label);
  // A directive that holds another needs more colons than the inner one.
  const colons = box.blocks.some((block) => block.kind === 'table') ? '::::' : ':::';
  const title = box.title ? ` title="${escapeAttribute(box.title)}"` : '';
  const blocks = markdownFromBlocks(box.blocks, ids).map((part) => `${part}\n\n`);
  return `${colons}box{#${id} label="${escapeAttribute(box.label)}"${title}}\n\n${blocks.join('')}${colons}`;
}
