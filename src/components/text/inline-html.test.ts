import { describe, expect, it } from 'vitest';
import type { Inline } from '#core/model/document.ts';
import { inlineHtml, type InlineWords } from './inline-html.ts';

const words: InlineWords = {
  figure: ([id]) => (id === 'gdp' ? '/indicators/gdp/' : undefined),
  term: ({ chapter, block }) => `../${chapter}/#${block}`,
  correction: (printed) => `〔原文作“${printed}”〕`,
};
const text = (value: string): Inline => ({ kind: 'text', text: value, at: [1, 1] });

describe('inlineHtml', () => {
  it('shows markup in a document as text', () => {
    expect(inlineHtml([text('<script>"&')], words)).toBe('&lt;script&gt;&quot;&amp;');
  });
  it('shows the corrected word with what the source prints', () => {
    const correction: Inline = { kind: 'correction', corrected: '和', children: [text('and')] };
    expect(inlineHtml([correction], words)).toBe(
      '<span class="correction"><ins>和</ins><small class="note">〔原文作“and”〕</small></span>',
    );
  });
  it('shows a superfluous word in the note alone', () => {
    const correction: Inline = { kind: 'correction', corrected: '', children: [text('的')] };
    expect(inlineHtml([correction], words)).not.toContain('<ins>');
  });
  it('makes a run-in heading a heading of its level', () => {
    const runIn: Inline = { kind: 'run-in', level: 2, children: [text('（六）提升。')] };
    expect(inlineHtml([runIn], words)).toBe(
      '<b class="run-in" role="heading" aria-level="2">（六）提升。</b>',
    );
  });
  it('leads from a term to the passage that explains it', () => {
    const explained = { term: '六气共治', document: 'x-fyp14', chapter: '06-green', block: 'box-1-p2' };
    expect(inlineHtml([{ kind: 'use', text: '六气共治', explained }], words)).toBe(
      '<a class="term" href="../06-green/#box-1-p2">六气共治</a>',
    );
  });
  it('leaves a figure of an unknown indicator as it is', () => {
    const figure = {
      kind: 'figure',
      id: 's1-p1-f1',
      attributes: { indicators: ['x'] },
      children: [text('5%')],
      at: [1, 1],
    } as unknown as Inline;
    expect(inlineHtml([figure], words)).toBe('5%');
  });
});
