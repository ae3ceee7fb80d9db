import { describe, expect, it } from 'vitest';
import type { Table } from '../model/document.ts';
import { printedText } from '../model/inline-text.ts';
import { parseChapter } from './chapter.ts';

function parse(head: string, ...rows: string[]) {
  const lines = ['# 第一章', '', ':::table{#table-1}', head, head.replace(/[^|]+/g, '---'), ...rows, ':::'];
  const parsed = parseChapter(lines.join('\n'), 'content/x.md', '01-x');
  return { ...parsed, table: parsed.chapter.sections[0]?.blocks[0] as Table | undefined };
}

const shape = (table: Table | undefined) =>
  table?.rows.map(({ cells }) =>
    cells.map((cell) => cell && `${printedText(cell.inlines)} ${cell.rowSpan}×${cell.colSpan}`),
  );

describe('a table', () => {
  it('gives rows and marked figures ids by place', () => {
    const { table } = parse('| 甲 | 乙 |', '| 一 | :obs[5]{i=a}、:obs[6]{i=a} |');
    expect([table?.head.id, table?.rows[0]?.id]).toEqual(['table-1-r0', 'table-1-r1']);
    expect(table?.rows[0]?.cells[1]?.inlines.filter(({ kind }) => kind === 'figure')).toMatchObject([
      { id: 'table-1-r1-c2-f1' },
      { id: 'table-1-r1-c2-f2' },
    ]);
  });

  it('merges cells over rows and columns', () => {
    const { table } = parse('| 甲 | 乙 | 丙 |', '| 一 | < | 二 |', '| ^ | < | 三 |', '| ^ | 四 | ^ |');
    expect(shape(table)).toEqual([
      ['一 3×2', null, '二 1×1'],
      [null, null, '三 2×1'],
      [null, '四 1×1', null],
    ]);
  });

  it('has no sign to continue where there is no cell', () => {
    const { diagnostics } = parse('| 甲 | 乙 |', '| < | 一 |');
    expect(diagnostics).toMatchObject([{ rule: 'merged-cell', place: { line: 6, column: 1 } }]);
    expect(parse('| ^ | 乙 |').diagnostics).toMatchObject([{ rule: 'merged-cell' }]);
  });

  it('is not whole where a row has another number of cells', () => {
    expect(parse('| 甲 | 乙 |', '| 一 | 二 |')).toMatchObject({ whole: true, diagnostics: [] });
    expect(parse('| 甲 | 乙 |', '| 一 |')).toMatchObject({
      whole: false,
      diagnostics: [{ rule: 'table-width' }],
    });
  });
});
