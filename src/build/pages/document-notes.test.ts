import { describe, expect, it } from 'vitest';
import { assembleCorpus } from '#core/corpus/assemble.ts';
import { correctionNotes, lostNotes, omissionGroups } from './document-notes.ts';

const index = `---
district: linghe
kind: outline
title: 纲要
short: 纲要
issuer: 凌河区人民政府
issued: '2021'
period: 2021/2025
source: { file: x.txt }
---

前:sic[忘]{corr=望}。
`;
const chapter = `# 第一章 总则

:::box{#box-1 label="专栏 1" title="产业链"}
空气:sic[的]{corr=""}好。

::lost{kind=figure title="图 1"}

::lost{kind=figure}
:::

:::box{#box-2 label="专栏 2："  title="布局图"}
::lost{kind=figure}
:::

::lost{kind=table}

积极吸引台资港企到双塔发展，建设产业融合发展试验

::lost{kind=text}
`;
const { corpus } = assembleCorpus([
  { path: 'content/documents/test-fyp14/index.md', text: index },
  { path: 'content/documents/test-fyp14/01-test.md', text: chapter },
]);
const [document] = corpus.documents;
if (!document) throw new Error('The fixture is not a document');

describe('notes on a document', () => {
  it('finds corrections in the front, in chapters and in boxes', () => {
    expect(correctionNotes(document)).toEqual([
      { chapter: 'index', block: 's0-p1', printed: '忘', corrected: '望' },
      { chapter: '01-test', block: 'box-1-p1', printed: '的', corrected: '' },
    ]);
  });
  it('finds what is lost, by its own title or that of its box', () => {
    expect(lostNotes(document).map(({ block, what, title }) => [block, what, title])).toEqual([
      ['box-1-l1', 'figure', '图 1'],
      ['box-1-l2', 'figure', '专栏 1 产业链'],
      ['box-2-l1', 'figure', '专栏 2：布局图'],
      ['s0-l1', 'table', undefined],
      ['s0-l2', 'text', '建设产业融合发展试验'],
    ]);
  });
  it('counts omitted lines and passages by reason', () => {
    const groups = omissionGroups([
      { lines: '14-67', reason: 'contents', note: '目录' },
      { lines: '80', reason: 'contents', note: '目录' },
      { pattern: 'x', count: 25, reason: 'bookmark', note: '书签' },
    ]);
    expect(groups.map(({ reason, lines, matches }) => [reason, lines, matches])).toEqual([
      ['contents', 55, 0],
      ['bookmark', 0, 25],
    ]);
  });
});
