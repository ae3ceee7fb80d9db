import { describe, expect, it } from 'vitest';
import { documentId } from '../model/ids.ts';
import { uncorrected } from '../text/readings.ts';
import type { Line } from '../text/plain.ts';
import { documentReuse } from './document-reuse.ts';

const lines = (...texts: string[]): Line[] =>
  texts.map((text, index) => ({
    ...uncorrected(text),
    ...{ kind: 'paragraph', chapter: '01-a', section: 's1', block: `s1-p${index + 1}` },
  }));

const [first, second] = [documentId.parse('first-fyp14'), documentId.parse('second-fyp14')];
const formula = '做到全局与局部相统一、当前与未来相协调，整体推进与重点突破相结合';
const documents = [
  [first, lines(`要${formula}。`, '发展石化产业。')],
  [second, lines('建设公园。', `我们${formula.replace('相结合', '相衔接').replace('、', '，')}。`)],
] as const;
const reuse = documentReuse(documents);

describe('what documents share', () => {
  it('is told from both sides, with places and differences', () => {
    const [own] = reuse.get(first)?.passages ?? [];
    expect(own?.here.line.block).toBe('s1-p1');
    expect(own?.there.line.block).toBe('s1-p2');
    expect(reuse.get(second)?.passages).toHaveLength(1);
    const [other] = reuse.get(second)?.passages ?? [];
    expect(other?.differences.map(({ text }) => text).join('')).toBe(
      '做到全局与局部相统一、当前与未来相协调，整体推进与重点突破相',
    );
  });

  it('is a share of the letters and digits of each', () => {
    const own = reuse.get(first);
    expect(own?.characters).toBe(37);
    expect(own?.shared).toBe(own?.passages[0]?.characters);
    expect(own?.sharedWith.get(second)).toBe(own?.shared);
  });

  it('does not depend on the order of the documents', () => {
    const turned = documentReuse(documents.toReversed());
    for (const [document, one] of reuse) expect(turned.get(document)?.passages).toEqual(one.passages);
  });

  it('does not depend on the order of many documents either', () => {
    const many = Array.from({ length: 30 }, (_, index) => {
      const words = `${formula.slice(0, 18 + (index % 13))}${String(index).repeat(9)}`;
      return [documentId.parse(`d${index}-fyp14`), lines('建设公园。', words)] as const;
    });
    const [straight, turned] = [documentReuse(many), documentReuse(many.toReversed())];
    expect(straight.get(documentId.parse('d0-fyp14'))?.cut.size).toBe(1);
    for (const [document, { passages, sharedWith }] of straight) {
      const other = turned.get(document);
      const placed = ({ here, there, score }: (typeof passages)[number]) => [
        here.span,
        there.document,
        score,
      ];
      expect(other?.passages.map(placed)).toEqual(passages.map(placed));
      expect([...(other?.sharedWith ?? [])].toSorted()).toEqual([...sharedWith].toSorted());
    }
  });

  it('shows what is put in and what is left out there', () => {
    const both = documentReuse([
      [first, lines('不断实现人民对美好生活的向往，促进公平正义、增进民生福祉的要求落到实处')],
      [second, lines('不断实现人民对美好生活的向往，促进社会公平、增进民生福祉的要求落到实处')],
    ]);
    const differences = both.get(first)?.passages[0]?.differences ?? [];
    expect(
      differences
        .filter(({ kind }) => kind !== 'missing')
        .map(({ text }) => text)
        .join(''),
    ).toBe('不断实现人民对美好生活的向往，促进社会公平、增进民生福祉的要求落到实处');
    expect(differences.some(({ kind }) => kind === 'added')).toBe(true);
    expect(differences.some(({ kind }) => kind === 'missing')).toBe(true);
  });
});
