import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Table } from '../model/document.ts';
import { printedText } from '../model/inline-text.ts';
import { linesOfChapter } from '../text/plain.ts';
import { parseChapter } from './chapter.ts';

const file = 'content/documents/x/01-x.md';
const parse = (body: string) => parseChapter(`# 第一章 目标\n\n${body}\n`, file, '01-x');
const blocksOf = (body: string): readonly Block[] =>
  parse(body).chapter.sections.flatMap(({ blocks }) => blocks);
const textOf = (body: string) =>
  linesOfChapter(parse(body).chapter)
    .slice(1)
    .map(({ text }) => text);

describe('a chapter', () => {
  it('numbers paragraphs within their section and leaves headings out of the count', () => {
    const { sections } = parse(
      '甲。\n\n## 第一节 一\n\n乙。\n\n### 1\\. 小\n\n丙。\n\n## 第二节 二\n\n丁。',
    ).chapter;
    expect(sections.map(({ id, blocks }) => [id, blocks.map((block) => block.id)])).toEqual([
      ['s0', ['s0-p1']],
      ['s1', ['s1-p1', 's1-h1', 's1-p2']],
      ['s2', ['s2-p1']],
    ]);
  });

  it('opens a section at a run-in heading of level 2 and prints the heading once', () => {
    const body =
      '::themes[economy]\n\n:run-in[（六）提升。]{level=2}落实国务院。\n\n:run-in[1. 综合。]再说。';
    const { sections } = parse(body).chapter;
    expect(sections.map(({ id, runIn, themes }) => [id, runIn, themes])).toEqual([
      ['s0', false, []],
      ['s1', true, ['economy']],
    ]);
    expect(printedText(sections[1]?.title ?? [])).toBe('（六）提升。');
    expect(textOf(body)).toEqual(['（六）提升。落实国务院。', '1. 综合。再说。']);
  });

  it('shows markup that only looks like a directive as the text it is', () => {
    const text = '比例5:20:75和A:total以及10:30、3:7，增长5%~8%，<b>不</b>是标记。';
    expect(textOf(text)).toEqual([text]);
    expect(parse(text).diagnostics).toEqual([]);
  });

  it('shows a web or mail address as the text it is', () => {
    const text = '见http://www.example.gov.cn/a和mail@example.cn。';
    expect(textOf(text)).toEqual([text]);
    expect(parse(text).diagnostics).toEqual([]);
  });

  it('keeps what the source prints where a word is corrected', () => {
    expect(textOf('发展:sic[and]{corr=和}稳定，:sic[的的]{corr=的}。')).toEqual(['发展and稳定，的的。']);
  });

  it('gives each figure an id in its block and keeps its attributes', () => {
    const [paragraph] = blocksOf(
      '达到:obs[5亿元]{i=gdp,a p=2020~ r=actual s="开发区"}和:obs[3%]{i=gdp m=growth p=2016/2020 r=actual}。',
    );
    const figures =
      paragraph?.kind === 'paragraph' ? paragraph.inlines.filter(({ kind }) => kind === 'figure') : [];
    expect(figures).toMatchObject([
      {
        id: 's0-p1-f1',
        attributes: { indicators: ['gdp', 'a'], period: '2020~', role: 'actual', scope: '开发区' },
      },
      { id: 's0-p1-f2', attributes: { measure: 'growth', period: '2016/2020' } },
    ]);
  });

  it('resolves merged cells downwards and to the left', () => {
    const [table] = blocksOf(
      ':::table{#table-1}\n| 指标 | < | 值 |\n|---|---|---|\n| 甲 | 一 | 1 |\n| ^ | 二 | 2 |\n:::',
    ) as [Table];
    const shape = [table.head, ...table.rows].map(({ cells }) =>
      cells.map((cell) => cell && [printedText(cell.inlines), cell.rowSpan, cell.colSpan]),
    );
    expect(shape).toEqual([
      [['指标', 1, 2], null, ['值', 1, 1]],
      [
        ['甲', 2, 1],
        ['一', 1, 1],
        ['1', 1, 1],
      ],
      [null, ['二', 1, 1], ['2', 1, 1]],
    ]);
  });

  it('takes the row column of an indicator table out of the text', () => {
    const body =
      ':::indicator-table{#table-1 columns="label target@2025 row"}\n| 指标 | 2025 | |\n|---|---|---|\n| 总值 | 50 | i=gdp |\n\n注：一。\n:::';
    const [table] = blocksOf(body) as [Table];
    expect(table.rows[0]?.attributes?.indicators).toEqual(['gdp']);
    expect(textOf(body)).toEqual(['指标\t2025', '总值\t50', '注：一。']);
  });
});

describe('prose', () => {
  /** Signs that look like markup to one of the parsers, between Chinese words and numbers. */
  const word = fc.constantFrom(
    '增长',
    '目标',
    '2025',
    '5',
    'A',
    '：',
    ':',
    '~',
    '%',
    '（',
    '）',
    '.',
    '，',
    '“',
    '”',
    '<',
    '>',
    '/',
    '-',
    '+',
    '=',
    ';',
    '"',
    "'",
  );
  const prose = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => `第${words.join('')}。`);

  it('is shown as it stands, digits included', () => {
    fc.assert(
      fc.property(prose, (text) => {
        // An autolink-like or entity-like run is refused by a diagnostic, never altered in silence.
        const { chapter, diagnostics } = parse(text);
        const shown = linesOfChapter(chapter)
          .slice(1)
          .map((line) => line.text)
          .join('');
        if (diagnostics.length === 0) expect(shown).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('never makes the parser throw, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        parseChapter(text, file, '01-x');
      }),
      { numRuns: 300 },
    );
  });
});
