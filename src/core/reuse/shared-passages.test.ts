import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uncorrected } from '../text/readings.ts';
import type { Line } from '../text/plain.ts';
import { leastScore, localAlignments } from './align.ts';
import { segmentsOf } from './segments.ts';
import { sharedPassages, shingledDocument } from './shared-passages.ts';

const lineOf = (text: string, index = 0): Line => ({
  ...uncorrected(text),
  kind: 'paragraph',
  chapter: '01-a',
  section: 's1',
  block: `s1-p${index + 1}`,
});

const documentOf = (...texts: string[]) => shingledDocument(segmentsOf(texts.map(lineOf), leastScore));

/** Characters that do not repeat by chance. */
const unlike = (length: number, from: number) =>
  Array.from({ length }, (_, at) => String.fromCodePoint(0x4e00 + from + at)).join('');

const passagesIn = (a: ReturnType<typeof documentOf>, b: ReturnType<typeof documentOf>) =>
  sharedPassages(a, b).map(({ inA, a: span }) => inA.key.slice(span.start, span.end));

describe('shared passages', () => {
  const passage = unlike(60, 1000);

  it('are found word for word, whatever signs and spaces stand in them', () => {
    const there = `${unlike(30, 3000)}${passage.slice(0, 20)}，“${passage.slice(20)}”。`;
    expect(passagesIn(documentOf(`${unlike(40, 2000)}${passage}`), documentOf(there))).toEqual([passage]);
  });

  it('are found with one to ten per cent of changes', () => {
    const change = fc.record({ at: fc.nat(59), kind: fc.constantFrom('put in', 'left out', 'changed') });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const characters = [...passage];
        for (const { at, kind } of changes) {
          if (kind === 'put in') characters[at] += '乙';
          else characters[at] = kind === 'changed' ? '甲' : '';
        }
        const there = `${unlike(30, 3000)}${characters.join('')}${unlike(30, 4000)}`;
        const found = passagesIn(documentOf(`${unlike(40, 2000)}${passage}`), documentOf(there));
        expect(found.join('').length).toBeGreaterThanOrEqual(leastScore);
        expect(passage).toContain(found[0]);
      }),
    );
  });

  it('are none where the characters are shuffled', () => {
    const shuffled = fc.shuffledSubarray([...passage], { minLength: 60 }).map((all) => all.join(''));
    fc.assert(
      fc.property(shuffled, shuffled, (here, there) => {
        const found = sharedPassages(documentOf(here), documentOf(there));
        for (const { score } of found) expect(score).toBeGreaterThanOrEqual(leastScore);
        expect(found.length === 0 || here.includes(there.slice(0, 4))).toBe(true);
      }),
    );
  });

  it('do not run over the edge of a cell', () => {
    const there = `${passage.slice(0, 10)}\t${passage.slice(10, 20)}`;
    expect(passagesIn(documentOf(passage.slice(0, 20)), documentOf(there))).toEqual([]);
  });

  it('are all that comparing every stretch with every other finds', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 16, maxLength: 60 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), fc.array(text, { maxLength: 3 }), (here, there) => {
        const [a, b] = [documentOf(...here), documentOf(...there)];
        const brute = a.segments.flatMap((inA) =>
          b.segments.flatMap((inB) =>
            localAlignments(inA.key, inB.key).map((alignment) => ({ ...alignment, inA, inB })),
          ),
        );
        expect(sharedPassages(a, b)).toEqual(brute);
      }),
    );
  });
});

describe('a local alignment', () => {
  it('is worth its same characters less three a difference', () => {
    const [one] = localAlignments(
      `${unlike(20, 0)}甲${unlike(10, 500)}`,
      `${unlike(20, 0)}${unlike(10, 500)}`,
    );
    expect(one).toMatchObject({ score: 27, a: { start: 0, end: 31 }, b: { start: 0, end: 30 } });
    expect(one?.runs.map(({ same }) => same)).toEqual([true, false, true]);
  });

  it('is found on both sides of a better one', () => {
    const parts = [unlike(20, 0), unlike(30, 500), unlike(20, 900)];
    const here = parts.join(unlike(40, 2000));
    const there = [parts[2], parts[0], parts[1]].join(unlike(40, 6000));
    expect(localAlignments(here, there).map(({ a }) => here.slice(a.start, a.end))).toEqual(parts);
  });
});
