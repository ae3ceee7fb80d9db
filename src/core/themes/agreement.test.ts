import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentId, themeId } from '../model/ids.ts';
import type { Coding } from '../model/theme-coding.ts';
import { agreementOf, agreementOnTheme, cohensKappa, type Judgements } from './agreement.ts';

function repeated<T>(count: number, first: T, second: T): Judgements<T> {
  return Array.from({ length: count }, () => [first, second] as const);
}

function coding(first: string, second: string): Coding {
  const themes = (text: string) => text.split(' ').map((id) => themeId.parse(id));
  return {
    ...{ document: documentId.parse('a'), chapter: '01-a', block: 's1-p1' },
    ...{ first: themes(first), second: themes(second) },
  };
}

describe('Cohen’s kappa', () => {
  it('of fifty grants judged twice is 0.4, as worked by hand', () => {
    // 20 yes by both, 15 no by both: p₀ = 0.7; yes 25 and 30 of 50: pₑ = 0.5 × 0.6 + 0.5 × 0.4 = 0.5.
    const judgements = [
      ...repeated(20, 'yes', 'yes'),
      ...repeated(5, 'yes', 'no'),
      ...repeated(10, 'no', 'yes'),
      ...repeated(15, 'no', 'no'),
    ];
    expect(cohensKappa(judgements)).toBeCloseTo(0.4, 10);
  });

  it('is 1 for perfect agreement, 0 for what chance gives and negative below it', () => {
    expect(cohensKappa([...repeated(3, 'a', 'a'), ...repeated(2, 'b', 'b')])).toBe(1);
    const chance = [
      ['a', 'a'],
      ['a', 'b'],
      ['b', 'a'],
      ['b', 'b'],
    ] as const;
    expect(cohensKappa(chance)).toBe(0);
    expect(
      cohensKappa([
        ['a', 'b'],
        ['b', 'a'],
      ]),
    ).toBe(-1);
  });

  it('is undefined where there is only one category', () => {
    expect(cohensKappa(repeated(4, 'a', 'a'))).toBeUndefined();
    expect(cohensKappa([])).toBeUndefined();
  });

  it('is the same when the coders change places', () => {
    const pairs = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b', 'c')));
    fc.assert(
      fc.property(pairs, (judgements) => {
        const swapped = judgements.map(([first, second]) => [second, first] as const);
        expect(cohensKappa(swapped) ?? -2).toBeCloseTo(cohensKappa(judgements) ?? -2, 10);
      }),
    );
  });
});

describe('the agreement of two codings', () => {
  const codings = [
    coding('reform', 'reform'),
    coding('reform health', 'health reform'),
    coding('health', 'health housing'),
    coding('housing', 'housing'),
  ];

  it('counts passages with the same themes in any order, and compares the main themes', () => {
    const { passages, same, main } = agreementOf(codings, ['reform', 'health', 'housing']);
    expect({ passages, same }).toEqual({ passages: 4, same: 0.75 });
    // Main themes alike in 3 of 4; reform 2 and 1, health 1 and 2, housing 1 and 1 of 4: pₑ = 5 / 16.
    expect(main).toBeCloseTo((0.75 - 5 / 16) / (1 - 5 / 16), 10);
  });

  it('pools the decisions on every theme', () => {
    // 12 decisions, 11 alike; given 5 and 6 times: pₑ = (5 × 6 + 7 × 6) / 144 = 0.5.
    expect(agreementOf(codings, ['reform', 'health', 'housing']).pooled).toBeCloseTo(
      (11 / 12 - 0.5) / 0.5,
      10,
    );
  });

  it('is given for each theme', () => {
    expect(agreementOnTheme(codings, 'housing')).toEqual({
      ...{ theme: 'housing', first: 1, second: 2, both: 1 },
      kappa: expect.closeTo(0.5, 10) as number,
    });
    expect(agreementOnTheme(codings, 'culture').kappa).toBeUndefined();
  });
});
