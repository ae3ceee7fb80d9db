import { describe, expect, it } from 'vitest';
import { readSite } from '#build/site.ts';
import { linesByDocument } from '#core/exports/plain-text.ts';
import { documentId } from '#core/model/ids.ts';
import { leastScore, localAlignments } from '#core/reuse/align.ts';
import { documentReuse } from '#core/reuse/document-reuse.ts';
import { placesOfSegment, segmentsOf } from '#core/reuse/segments.ts';
import type { Line } from '#core/text/plain.ts';
import { randomFrom } from '../../tools/bench/random.ts';

const { corpus } = readSite(process.cwd());
const lines = linesByDocument(corpus);
const reuse = documentReuse([...lines]);
const linghe = documentId.parse('linghe-fyp14');
const xinglongtai = documentId.parse('xinglongtai-fyp14');
const segments = (document: typeof linghe) => segmentsOf(lines.get(document) ?? [], leastScore);

const pairOf = (here: Line, there: Line, score: number) =>
  [here.chapter, here.block, there.chapter, there.block, score].join(' ');

describe('what the documents share', () => {
  it('is all that comparing every paragraph with every other finds', () => {
    const [a, b] = [segments(linghe), segments(xinglongtai)];
    const brute = a.flatMap((inA) =>
      b.flatMap((inB) =>
        localAlignments(inA.key, inB.key).map(({ score }) => pairOf(inA.line, inB.line, score)),
      ),
    );
    expect(brute.length).toBeGreaterThan(20);
    const own = reuse.get(linghe)?.passages.filter(({ there }) => there.document === xinglongtai);
    const found = own?.map(({ here, there, score }) => pairOf(here.line, there.line, score));
    expect(found?.toSorted()).toEqual(brute.toSorted());
  });

  it('leaves nothing out', () => {
    expect([...reuse.values()].flatMap(({ cut }) => [...cut])).toEqual([]);
  });

  it('is nothing where the characters of every line are shuffled', () => {
    const random = randomFrom(1);
    const shuffledText = (text: string) =>
      Array.from(text, (character) => ({ character, at: random() }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ character }) => character)
        .join('');
    const shuffled = [...lines].map(([document, own]) => {
      return [document, own.map((line) => ({ ...line, text: shuffledText(line.text) }))] as const;
    });
    expect([...documentReuse(shuffled).values()].flatMap(({ passages }) => passages)).toEqual([]);
  });

  it('holds every run of 16 characters that two documents have in common', () => {
    for (const [document, own] of reuse) {
      for (const other of own.sharedWith.keys()) {
        const there = segments(other).map(({ key }) => key);
        const covered = own.passages.filter((one) => one.there.document === other);
        for (const segment of segments(document)) {
          const { key, line } = segment;
          const { starts, ends } = placesOfSegment(segment);
          for (let at = 0; at + leastScore <= key.length; at += leastScore) {
            if (!there.some((text) => text.includes(key.slice(at, at + leastScore)))) continue;
            const [start, end] = [starts[at] ?? 0, ends[at + leastScore - 1] ?? 0];
            expect(
              covered.some(
                ({ here }) => here.line === line && here.span.start <= end && here.span.end >= start,
              ),
              key.slice(at, at + leastScore),
            ).toBe(true);
          }
        }
      }
    }
  });

  it('does not depend on the order of the documents', () => {
    const turned = documentReuse([...lines].toReversed());
    for (const [document, own] of reuse) expect(turned.get(document)?.passages).toEqual(own.passages);
  });

  it('has the passage that a reader sees in two plans, with the word that differs', () => {
    const passages = reuse.get(linghe)?.passages ?? [];
    const balanced = passages.find(({ here: { line, span } }) =>
      line.text.slice(span.start, span.end).startsWith('做到全局与局部相统一'),
    );
    expect(balanced?.there.document).toBe('shuangta-fyp14');
    expect(balanced?.differences.filter(({ kind }) => kind !== 'same').map(({ text }) => text)).toEqual(
      expect.arrayContaining([expect.stringContaining('衔')]),
    );
  });
});
