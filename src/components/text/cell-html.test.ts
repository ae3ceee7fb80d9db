import { describe, expect, it } from 'vitest';
import { tableView } from '#build/pages/table-view.ts';
import { parseChapter } from '#core/markdown/chapter.ts';
import type { Table } from '#core/model/document.ts';
import { cellHtml } from './cell-html.ts';
import type { InlineWords } from './inline-html.ts';

const words: InlineWords = {
  figure: ([id]) => `/indicators/${id}/`,
  term: ({ chapter, block }) => `../${chapter}/#${block}`,
  correction: (printed) => `〔原文作“${printed}”〕`,
};

/** The HTML of the cells of a table’s rows. */
function cellsFrom(rows: string, columns = 'label target@2025 row'): string[][] {
  const table = `:::indicator-table{#table-1 columns="${columns}"}\n| 指标 | 2025 | |\n|---|---|---|\n${rows}\n:::`;
  const { chapter } = parseChapter(`# 第一章 总则\n\n${table}\n`, 'content/test.md', '01-test');
  const view = tableView(chapter.sections[0]?.blocks[0] as Table);
  return view.rows.map(({ cells }) => cells.map((cell) => cellHtml(cell, words)));
}

describe('cellHtml', () => {
  it('leaves a number in one piece of text and aligns it by what only the eye gets', () => {
    const [[, figure]] = cellsFrom('| 增速 | 14.5 | i=gdp |\n| 总值 | 26.25 | |') as [[string, string]];
    expect(figure).toBe('<a class="figure num" data-ghost="14.25" href="/indicators/gdp/">14.5</a>');
  });
  it('shows a corrected number with what the source prints', () => {
    const [[, figure]] = cellsFrom('| 增速 | :sic[26]{corr=2.6} | |') as [[string, string]];
    expect(figure).toContain('<ins>2.6</ins>');
    expect(figure).toContain('〔原文作“26”〕');
  });
  it('has one link, whatever is marked in it', () => {
    const html = cellsFrom('| 总值 | **:obs[50]{r=estimate}** | i=gdp |')[0]?.[1] ?? '';
    expect(html).toContain('<strong>50</strong>');
    expect(html.match(/<a /g)).toHaveLength(1);
  });
  it('lets the title of a group of rows stand still', () => {
    expect(cellsFrom('| 经济发展 | < | |')).toEqual([['<span>经济发展</span>']]);
  });
  it('marks nothing in a cell of words and in a column of whole numbers', () => {
    expect(cellsFrom('| 增速 | 5 | |')).toEqual([['增速', '5']]);
  });
});
