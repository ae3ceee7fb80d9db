import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line } from '../text/plain.ts';
import { uncorrected } from '../text/readings.ts';
import { leastScore, localAlignments } from './align.ts';
import { seedLength } from './candidates.ts';
import { segmentsOf } from './segments.ts';
import { mostLike, sharedPassages, type SharingSegment } from './shared-passages.ts';

const lineOf = (text: string, index = 0): Line => ({
  ...uncorrected(text),
  kind: 'paragraph',
  chapter: '01-a',
  section: 's1',
  block: `s1-p${index + 1}`,
});

const sharedBy = (...documents: readonly (readonly string[])[]): SharingSegment[][] => [
  ...sharedPassages(documents.map((texts) => texts.map(lineOf))),
];

const passagesIn = (sharing: readonly SharingSegment[] = []) =>
  sharing.flatMap(({ segment, passages }) =>
    passages.map(({ a: { start, end } }) => segment.key.slice(start, end)),
  );

/** Numbers from 0 to below 1, the same every time (Park and Miller 1988). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Characters that do not repeat by chance. */
const unlike = (length: number, from: number) =>
  Array.from({ length }, (_, at) => String.fromCodePoint(0x4e00 + from + at)).join('');

const passage = unlike(60, 1000);
const change = fc.record({ at: fc.nat(59), kind: fc.constantFrom('put in', 'left out', 'changed') });
/** The passage with one to ten per cent of its characters changed. */
const changed = fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) => {
  const characters = [...passage];
  for (const { at, kind } of changes) {
    if (kind === 'put in') characters[at] += '乙';
    else characters[at] = kind === 'changed' ? '甲' : '';
  }
  return characters.join('');
});

describe('shared passages', () => {
  it('are found word for word, whatever signs and spaces stand in them', () => {
    const there = `${unlike(30, 3000)}${passage.slice(0, 20)}，“${passage.slice(20)}”。`;
    const [here] = sharedBy([`${unlike(40, 2000)}${passage}`], [there]);
    expect(passagesIn(here)).toEqual([passage]);
  });

  it('are found with one to ten per cent of changes, among many documents', () => {
    const others = Array.from({ length: 40 }, (_, index) => [unlike(90, 5000 + 100 * index)]);
    fc.assert(
      fc.property(changed, fc.nat(39), (text, place) => {
        const there = [`${unlike(30, 3000)}${text}${unlike(30, 4000)}`];
        const here = [`${unlike(40, 2000)}${passage}`];
        const found = sharedBy(here, ...others.slice(0, place), there, ...others.slice(place));
        const own = passagesIn(found[0]).join('');
        // Six differences at most leave 54 same characters, of which a difference at either end may cut off a few.
        expect(own.length).toBeGreaterThanOrEqual(54 - 3 * 6);
        expect(found[0]?.every(({ passages }) => passages.every(({ other }) => other === place + 1))).toBe(
          true,
        );
        expect(passagesIn(found[place + 1]).length).toBeGreaterThan(0);
        expect(found.flatMap((one) => passagesIn(one)).length).toBe(
          passagesIn(found[0]).length + passagesIn(found[place + 1]).length,
        );
      }),
      { numRuns: 40 },
    );
  });

  it('are none where the characters are shuffled, among many documents', () => {
    const random = randomFrom(1);
    const documents = Array.from({ length: 60 }, () => {
      const characters = [...passage.repeat(10)].map((character) => ({ character, at: random() }));
      return [
        characters
          .toSorted((a, b) => a.at - b.at)
          .map(({ character }) => character)
          .join(''),
      ];
    });
    expect(sharedBy(...documents).flat()).toEqual([]);
  });

  it('do not run over the edge of a cell', () => {
    const there = `${passage.slice(0, 10)}\t${passage.slice(10, 20)}`;
    expect(passagesIn(sharedBy([passage.slice(0, 20)], [there])[0])).toEqual([]);
  });

  it('are all that comparing every two stretches with a seed in common finds', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 16, maxLength: 60 });
    const texts = fc.array(text, { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(texts, { minLength: 2, maxLength: 4 }), (documents) => {
        const segments = documents.map((own) => segmentsOf(own.map(lineOf), leastScore));
        for (const [here, sharing] of sharedBy(...documents).entries()) {
          const shared = new Map(sharing.map((one) => [one.segment.line.block, one]));
          for (const segment of segments[here] ?? []) {
            const own = shared.get(segment.line.block);
            if (own?.complete === false) continue;
            const all = segments.flatMap((others, other) =>
              others
                .filter(({ key }) => other !== here && hasSeedOf(segment.key, key))
                .flatMap((inB) =>
                  localAlignments(segment.key, inB.key).map((one) => ({ ...one, inB, other })),
                ),
            );
            expect(own?.passages ?? []).toEqual(all);
          }
        }
      }),
    );
  });
});

function hasSeedOf(one: string, other: string): boolean {
  return Array.from({ length: one.length - seedLength + 1 }, (_, at) => one.slice(at, at + seedLength)).some(
    (seed) => other.includes(seed),
  );
}

describe('a collection with more like texts than are told', () => {
  const formulas = Array.from({ length: 6 }, (_, index) => unlike(24, 1000 + 100 * index));
  const chosen = fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 4 });

  it('tells of every run of sixteen characters that stands elsewhere', () => {
    fc.assert(
      fc.property(fc.array(chosen, { minLength: 60, maxLength: 80 }), (documents) => {
        const texts = documents.map((own, index) => [
          own
            .map((formula, at) => `${formulas[formula] ?? ''}${unlike(3, 9000 + 10 * index + 3 * at)}`)
            .join(''),
        ]);
        for (const [here, sharing] of sharedBy(...texts).entries()) {
          const own = passagesIn(sharing);
          for (const formula of documents[here] ?? []) {
            const words = formulas[formula] ?? '';
            const elsewhere = documents.some((other, index) => index !== here && other.includes(formula));
            expect(own.some((text) => text.includes(words))).toBe(elsewhere);
          }
        }
      }),
      { numRuns: 10 },
    );
  });

  it('says of which stretches it does not tell all', () => {
    const documents = Array.from({ length: 40 }, (_, index) => [
      `${passage}${unlike(20, 5000 + 30 * index)}`,
    ]);
    for (const [one] of sharedBy(...documents)) {
      expect(one?.complete).toBe(false);
      expect(one?.passages.length).toBe(mostLike);
    }
    const [few] = sharedBy(...documents.slice(0, mostLike));
    expect(few?.[0]?.complete).toBe(true);
    expect(few?.[0]?.passages.length).toBe(mostLike - 1);
  });

  it('tells of those that are most alike', () => {
    const alike = Array.from({ length: 40 }, (_, index) => [
      `${passage.slice(0, 20 + index)}${unlike(20, 5000 + 30 * index)}`,
    ]);
    const [own] = sharedBy([passage], ...alike)[0] ?? [];
    expect(own?.passages.map(({ other }) => other)).toEqual(
      Array.from({ length: mostLike }, (_, index) => 40 - mostLike + index + 1),
    );
  });
});

describe('the length of a seed', () => {
  it('leaves out no passage with at most one difference in ten characters', () => {
    let shortest = Infinity;
    for (let differences = 0; differences < 200; differences++) {
      for (let same = leastScore; same < 2000; same++) {
        const isPassage = same - 3 * differences >= leastScore && differences * 10 <= same + differences;
        // The longest of the runs that the differences part.
        if (isPassage) shortest = Math.min(shortest, Math.ceil(same / (differences + 1)));
      }
    }
    expect(shortest).toBe(seedLength);
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

  it('has the best score that any two stretches have', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 16, maxLength: 40 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const best = bestScore(a, b);
        const found = localAlignments(a, b).map(({ score }) => score);
        expect(Math.max(0, ...found)).toBe(best >= leastScore ? best : 0);
      }),
    );
  });
});

/** The recurrence of Smith and Waterman as it is published, without anything left out. */
function bestScore(a: string, b: string): number {
  const scores = [new Array<number>(b.length + 1).fill(0)];
  for (let i = 1; i <= a.length; i++) {
    const row = [0];
    for (let j = 1; j <= b.length; j++) {
      const both = (scores[i - 1]?.[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 1 : -3);
      row.push(Math.max(0, both, (scores[i - 1]?.[j] ?? 0) - 3, (row[j - 1] ?? 0) - 3));
    }
    scores.push(row);
  }
  return Math.max(...scores.flat());
}
