import { expect, test } from 'vitest';
import { linesFrom } from './lines.ts';
import { markdownFromChapter } from './markdown.ts';
import { outlineFrom } from './outline.ts';

function drafted(source: string): string[] {
  const { front, chapters } = outlineFrom(linesFrom(source));
  return [front, ...chapters].map((chapter) => markdownFromChapter(chapter).trim());
}

test('the highest form of heading in use is the chapter, and a heading may share its paragraph', () => {
  const source =
    '**一、回顾**\n（一）稳中向好。增长5%。\n（二）改革\n正文。\n**二、打算**\n（一）稳增长。抓项目。';
  expect(drafted(source)).toEqual([
    '',
    '# 一、回顾\n\n:run-in[（一）稳中向好。]{level=2}增长5%。\n\n## （二）改革\n\n正文。',
    '# 二、打算\n\n:run-in[（一）稳增长。]{level=2}抓项目。',
  ]);
});

test('short numbered lines that follow each other are a list, not headings', () => {
  const source = '第一章 总则\n第一节 任务\n1. 抓项目；\n2. 抓招商；\n3. 抓服务。\n结束。';
  expect(drafted(source)[1]).not.toContain('###');
});

test('a slip of the pen does not break a series', () => {
  const source = '一、甲\n（1） 成果\n正文。\n（二）形势\n正文。\n二、乙\n（三）思想。正文。';
  expect(drafted(source)[1]).toContain('## （1） 成果');
});

test('a box takes the paragraphs that explain what they name, and ends before running text', () => {
  const source =
    '专栏 1-1 “3+2”体系\n\n“3”：甲公司、乙公司。\n\n“2”：丙公司、丁公司。\n\n新业态加快兴起。网红：直播。';
  expect(drafted(source)[0]).toBe(
    ':::box{#box-1-1 label="专栏 1-1" title="“3+2”体系"}\n\n“3”：甲公司、乙公司。\n\n“2”：丙公司、丁公司。\n\n:::\n\n新业态加快兴起。网红：直播。',
  );
});

test('a caption without a picture and a box that promises a chart say what is lost', () => {
  expect(drafted('图 1：变化趋势图')[0]).toBe('::lost{kind=figure title="图 1：变化趋势图"}');
  expect(drafted('专栏 5-1 产业链条布局图\n\n提升平台能力。正文。')[0]).toContain(
    '::lost{kind=figure}\n\n:::\n\n提升',
  );
});

test('a text without any heading stays paragraphs in the front', () => {
  expect(drafted('甲。\n乙。')).toEqual(['甲。\n\n乙。']);
});
