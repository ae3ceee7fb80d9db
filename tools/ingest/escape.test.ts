import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseChapter } from '#core/markdown/chapter.ts';
import { parseContext } from '#core/markdown/context.ts';
import { taskTitleFrom } from '#core/markdown/task-title.ts';
import { printedText } from '#core/model/inline-text.ts';
import type { Block } from '#core/model/document.ts';
import type { DraftBlock } from './draft.ts';
import { escapeItem, markdownFromChapter } from './markdown.ts';
import { bare } from './sentence.ts';

const signs = [
  '一',
  '业',
  'a',
  '1',
  '.',
  ')',
  '、',
  ' ',
  '*',
  '**',
  '_',
  '`',
  '[',
  ']',
  '(',
  '^',
  '<',
  '>',
  '#',
  '-',
];
const more = [
  '+',
  '=',
  '|',
  '\\',
  '~~',
  ':',
  '::',
  ':::',
  '{',
  '}',
  '"',
  '“',
  '&amp;',
  '&',
  '!',
  '\n',
  '\t',
  '$',
  '%',
];
const text = fc
  .array(fc.constantFrom(...signs, ...more), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.join(''))
  .filter((parts) => bare(parts.replaceAll('**', '')) !== '');

/** The words of blocks written as Markdown and read again. */
function readAgain(block: DraftBlock): string {
  const source = markdownFromChapter({ line: 1, sections: [{ line: 1, blocks: [block] }] });
  const { chapter, diagnostics } = parseChapter(source, 'draft.md', 'index');
  expect(diagnostics).toEqual([]);
  return bare(chapter.sections.flatMap((section) => section.blocks.map(wordsOf)).join('')).replaceAll(
    '**',
    '',
  );
}

function wordsOf(block: Block): string {
  if (block.kind === 'lost') return block.title ?? '';
  if (block.kind === 'box') return `${block.label}${block.title ?? ''}`;
  if (block.kind === 'table')
    return `${block.title}${block.rows.map((row) => row.cells.map((cell) => printedText(cell?.inlines ?? [])).join('')).join('')}`;
  return printedText(block.inlines);
}

const words = (printed: string) => bare(printed.replaceAll('**', ''));

test('any text comes back from Markdown as it was: as a paragraph, an item, a run-in, a title and a cell', () => {
  fc.assert(
    fc.property(text, (printed) => {
      const line = 1;
      expect(readAgain({ kind: 'paragraph', line, text: printed })).toBe(words(printed));
      expect(readAgain({ kind: 'item', line, text: printed })).toBe(words(printed));
      expect(readAgain({ kind: 'run-in', line, level: 3, title: '1.甲。', text: printed })).toBe(
        `1.甲。${words(printed)}`,
      );
      expect(readAgain({ kind: 'heading', line, level: 3, title: `甲${printed}` })).toBe(
        `甲${words(printed)}`,
      );
      expect(readAgain({ kind: 'lost', line, what: 'figure', title: `图${printed}` })).toBe(
        `图${words(printed)}`,
      );
      const rows = [[{ text: '头' }], [{ text: `格${printed}` }]];
      expect(readAgain({ kind: 'table', line, title: '表', rows, notes: [] })).toBe(`表格${words(printed)}`);
    }),
    { numRuns: 150, seed: 14 },
  );
}, 30_000);

test('any text comes back from the title of a task as it was', () => {
  const at = { file: '001.md', line: 4, column: 8 };
  fc.assert(
    fc.property(text, (printed) => {
      const context = parseContext(at.file, '');
      const { title } = taskTitleFrom(context, escapeItem(`1.${printed}`), at);
      expect(context.diagnostics).toEqual([]);
      expect(bare(title.replaceAll('**', ''))).toBe(words(`1.${printed}`));
    }),
    { numRuns: 300, seed: 14 },
  );
});
