import { describe, expect, it } from 'vitest';
import { tableView } from '#build/pages/table-view.ts';
import { parseChapter } from '#core/markdown/chapter.ts';
import type { Table } from '#core/model/document.ts';
import { cellHtml } from './cell-html.ts';
import type { InlineWords } from './inline-html.ts';

const words: InlineWords = {
  figure: ([indicator]) => indicator && `/indicators/${indicator}/`,
  correction: (printed) => `原文作“${printed}”`,
};

/** The HTML of the figure cell of a table with one row. */
function htmlOf(cell: string): string {
  const { chapter } = parseChapter(
    `# 第一章\n\n:::indicator-table{#table-1 columns="label target@2025 row"}\n| 指标 | 2025 | |\n|---|---|---|\n| 总值 | ${cell} | i=gdp |\n:::\n`,
    'content/test.md',
    '01-test',
  );
  const view = tableView(chapter.sections[0]?.blocks[0] as Table).rows[0]?.cells[1];
  return view ? cellHtml(view, words) : '';
}

describe('the HTML of a table cell', () => {
  it('parts a number for alignment and leads to the indicator', () => {
    expect(htmlOf('50.5')).toBe(
      '<a class="figure" href="/indicators/gdp/">50<span class="rest" data-em="2">.5</span></a>',
    );
  });

  it('shows a correction in a number', () => {
    expect(htmlOf('5:sic[O]{corr=0}')).toContain('5<span class="correction"><ins>0</ins>');
  });

  it('has one link, whatever is marked in it', () => {
    const html = htmlOf('**:obs[50]{r=estimate}**');
    expect(html).toContain('<strong>50</strong>');
    expect(html.match(/<a /g)).toHaveLength(1);
  });
});
