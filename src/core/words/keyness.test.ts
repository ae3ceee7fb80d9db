import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastLogLikelihood, logLikelihood, logRatio, type Contrast } from './keyness.ts';

const contrast = (
  here: number,
  charactersHere: number,
  elsewhere: number,
  charactersElsewhere: number,
): Contrast => ({ here, elsewhere, charactersHere, charactersElsewhere });

const anyContrast = fc
  .tuple(fc.nat(5000), fc.nat(5000), fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }))
  .filter(([here, elsewhere]) => here + elsewhere > 0)
  .map(([here, elsewhere, first, second]) => contrast(here, first, elsewhere, second));

describe('log-likelihood', () => {
  // E₁ = 10,000 · 40 / 30,000 = 13.333, E₂ = 26.667; 2 (30 ln 2.25 + 10 ln 0.375) = 29.039.
  it('is that of a table worked by hand', () => {
    expect(logLikelihood(contrast(30, 10_000, 10, 20_000))).toBeCloseTo(29.039, 3);
  });

  // E₁ = 1,000 · 8 / 4,000 = 2; 2 · 8 ln 4 = 22.181.
  it('takes a term that stands nowhere else', () => {
    expect(logLikelihood(contrast(8, 1000, 0, 3000))).toBeCloseTo(22.181, 3);
  });

  it('is near the G² of all four cells, as Dunning has it, where terms are rare', () => {
    const { here, elsewhere, charactersHere, charactersElsewhere } = contrast(30, 10_000, 10, 20_000);
    const rates = [here / charactersHere, elsewhere / charactersElsewhere];
    const pooled = (here + elsewhere) / (charactersHere + charactersElsewhere);
    // Dunning 1993: −2 log λ = 2 (log L(p₁, k₁, n₁) + log L(p₂, k₂, n₂) − log L(p, k₁, n₁) − log L(p, k₂, n₂)).
    const likelihood = (p: number, k: number, n: number) => k * Math.log(p) + (n - k) * Math.log(1 - p);
    const dunning =
      2 *
      (likelihood(rates[0] ?? 0, here, charactersHere) +
        likelihood(rates[1] ?? 0, elsewhere, charactersElsewhere) -
        likelihood(pooled, here, charactersHere) -
        likelihood(pooled, elsewhere, charactersElsewhere));
    expect(logLikelihood(contrast(30, 10_000, 10, 20_000)) / dunning).toBeCloseTo(1, 2);
  });

  it('is 0 for equal frequencies, never less', () => {
    expect(logLikelihood(contrast(7, 21_000, 14, 42_000))).toBeCloseTo(0, 9);
    fc.assert(fc.property(anyContrast, (any) => logLikelihood(any) >= 0));
  });

  it('does not depend on which text is called this one', () => {
    fc.assert(
      fc.property(anyContrast, (any) => {
        const turned = contrast(any.elsewhere, any.charactersElsewhere, any.here, any.charactersHere);
        expect(logLikelihood(turned)).toBeCloseTo(logLikelihood(any), 6);
        expect(logRatio(turned)).toBeCloseTo(-logRatio(any), 9);
      }),
    );
  });

  it('doubles when all counts and sizes double', () => {
    fc.assert(
      fc.property(anyContrast, ({ here, elsewhere, charactersHere, charactersElsewhere }) => {
        const once = contrast(here, charactersHere, elsewhere, charactersElsewhere);
        const twice = contrast(2 * here, 2 * charactersHere, 2 * elsewhere, 2 * charactersElsewhere);
        expect(logLikelihood(twice)).toBeCloseTo(2 * logLikelihood(once), 5);
      }),
    );
  });

  it('has the published threshold for one chance in 10,000', () => {
    // χ² with one degree of freedom is the square of a normal deviate: 3.8906² for p = 0.0001, two-sided.
    expect(leastLogLikelihood).toBeCloseTo(3.8906 ** 2, 1);
  });
});

describe('log ratio', () => {
  it('is one step for twice as often', () => {
    expect(logRatio(contrast(20, 10_000, 20, 20_000))).toBeCloseTo(1, 12);
    expect(logRatio(contrast(5, 10_000, 80, 20_000))).toBeCloseTo(-3, 12);
  });

  it('takes no occurrence for half a one', () => {
    expect(logRatio(contrast(4, 10_000, 0, 10_000))).toBeCloseTo(3, 12);
  });
});
