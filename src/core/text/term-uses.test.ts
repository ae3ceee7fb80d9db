import { describe, expect, it } from 'vitest';
import { assembleCorpus } from '../corpus/assemble.ts';
import { explainedTerms, usesInSection } from './term-uses.ts';

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
`;

/** Per block the terms linked in it, of a document with one chapter. */
function usesIn(body: string): Record<string, string[]>[] {
  const { corpus } = assembleCorpus([
    { path: 'content/documents/test-fyp14/index.md', text: index },
    { path: 'content/documents/test-fyp14/01-test.md', text: `# 第一章 总则\n\n${body}\n` },
  ]);
  const [document] = corpus.documents;
  if (!document) throw new Error('The fixture is not a document');
  const terms = explainedTerms(document);
  return (document.chapters[0]?.sections ?? [])
    .filter(({ blocks }) => blocks.length > 0)
    .map((section) =>
      Object.fromEntries(
        [...usesInSection(section, '01-test', terms)].map(([block, inlines]) => [
          block,
          inlines.flatMap((inline) => (inline.kind === 'use' ? [inline.text] : [])),
        ]),
      ),
    );
}

const explained = ':::box{#box-1 title="专栏"}\n:term[六气共治]：治理废气。\n:::';

describe('uses of a term', () => {
  it('lead to its explanation at the first place of each section', () => {
    const body = `实施“六气共治”工程。\n\n再抓六气共治。\n\n${explained}\n\n## 第一节 城市\n\n坚持六气共治。`;
    expect(usesIn(body)).toEqual([{ 's0-p1': ['六气共治'] }, { 's1-p1': ['六气共治'] }]);
  });
  it('are not looked for in the explanation itself, in headings and in figures', () => {
    const body = `:run-in[推进六气共治。]实施:obs[六气共治]{i=x p=2025 r=target}。\n\n${explained}`;
    expect(usesIn(body)).toEqual([{}]);
  });
  it('of few characters count only in quotation marks', () => {
    expect(usesIn('统一城乡，突出“一城”。\n\n:term[“一城”]{t=一城}，指主城区。')).toEqual([
      { 's0-p1': ['一城'] },
    ]);
  });
  it('lead to the row of a table that explains it', () => {
    const body =
      '实施六气共治。\n\n:::table{#table-1}\n| 序号 | 任务 |\n|---|---|\n| 1 | :term[六气共治]：治理废气 |\n:::';
    expect(usesIn(body)).toEqual([{ 's0-p1': ['六气共治'] }]);
  });
  it('are taken for the longest term they may name', () => {
    const body = '建设智慧社区平台。\n\n:term[智慧社区]是指甲。\n\n:term[智慧社区平台]是指乙。';
    expect(usesIn(body)).toEqual([{ 's0-p1': ['智慧社区平台'] }]);
  });
  it('leave the text as it is', () => {
    const { corpus } = assembleCorpus([
      { path: 'content/documents/test-fyp14/index.md', text: index },
      {
        path: 'content/documents/test-fyp14/01-test.md',
        text: `# 第一章 总则\n\n实施“六气共治”工程。\n\n${explained}\n`,
      },
    ]);
    const [document] = corpus.documents;
    const section = document?.chapters[0]?.sections[0];
    if (!document || !section) throw new Error('The fixture is not a document');
    const [inlines = []] = usesInSection(section, '01-test', explainedTerms(document)).values();
    expect(inlines.map((inline) => ('text' in inline ? inline.text : ''))).toEqual([
      '实施“',
      '六气共治',
      '”工程。',
    ]);
  });
});
