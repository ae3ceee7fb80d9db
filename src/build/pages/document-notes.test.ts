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

:::box{#box-1 title="专栏"}
空气:sic[的]{corr=""}好。

::lost{kind=figure title="图 1"}
:::
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
  it('finds lost pictures in boxes', () => {
    expect(lostNotes(document)).toEqual([
      { chapter: '01-test', block: 'box-1-l1', what: 'figure', title: '图 1' },
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
