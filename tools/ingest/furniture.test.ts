import { expect, test } from 'vitest';
import { withoutFurniture } from './furniture.ts';
import { linesFrom } from './lines.ts';

const omitted = (source: string) => withoutFurniture(linesFrom(source)).omissions;

test('contents pages end where an entry is not repeated below and has no page number', () => {
  const source = '目 录\n\n前 言\t3\n第一章 总则.....\t- 4 -\n第一节 背景…………5\n\n前 言\n\n正文。';
  expect(omitted(source)).toMatchObject([{ lines: '1-5', reason: 'contents' }]);
});

test('a web page around the document is declared, with the title it prints above the document', () => {
  const source =
    '某区规划(更新)\n发表于:2022-08-04\n详情\n\n某区规划纲要\n\n正文。\n\n附件\n某区规划.pdf 【下载附件】\n温馨提示：';
  expect(omitted(source)).toMatchObject([{ lines: '1-3' }, { lines: '9-11' }]);
});

test('a title above the words of a page is not taken for the page’s', () => {
  expect(omitted('某区规划纲要\n发布日期：2023-02-01\n正文。')).toMatchObject([{ lines: '2-2' }]);
});

test('page numbers are declared; numbers in cells and single years are not', () => {
  expect(omitted('正文。\n\n- 1 -\n\n正文。')).toMatchObject([{ lines: '3-3', reason: 'page-furniture' }]);
  expect(omitted('五年累计\n2\n\n2020\n')).toEqual([]);
});

test('bookmarks are counted', () => {
  expect(omitted('[bookmark: _Toc1][bookmark: _Toc2]一、总则')).toMatchObject([
    { count: 2, reason: 'bookmark' },
  ]);
});
