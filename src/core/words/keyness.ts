/** How often a term stands in one text, and in the texts it is held against. */
export interface Contrast {
  readonly here: number;
  readonly elsewhere: number;
  /** Characters of the text and of the others. */
  readonly charactersHere: number;
  readonly charactersElsewhere: number;
}

/**
 * Log-likelihood G² of a contrast: how surprising the two frequencies are if the term were equally frequent in both
 * (Dunning 1993, in the form of Rayson and Garside 2000),
 *
 *     E₁ = N₁ (a + b) / (N₁ + N₂),  E₂ = N₂ (a + b) / (N₁ + N₂),  G² = 2 (a ln(a / E₁) + b ln(b / E₂)),
 *
 * where 0 ln 0 is 0. The sizes N are characters, not words, so that no division into words enters them; the formula
 * asks only that they measure how much text there was.
 * @returns 0 or more; direction does not show in it, see `logRatio`
 */
export function logLikelihood({ here, elsewhere, charactersHere, charactersElsewhere }: Contrast): number {
  const perCharacter = (here + elsewhere) / (charactersHere + charactersElsewhere);
  const part = (seen: number, expected: number) => (seen === 0 ? 0 : seen * Math.log(seen / expected));
  const sum = part(here, charactersHere * perCharacter) + part(elsewhere, charactersElsewhere * perCharacter);
  // Equal frequencies leave a rounding error, which may be negative.
  return Math.max(0, 2 * sum);
}

/** What stands for no occurrence in a ratio (Hardie 2014). */
const half = 0.5;

/**
 * Log ratio of a contrast (Hardie 2014): log₂((a / N₁) / (b / N₂)); each whole step is twice as often. A count of 0 is
 * taken for 0.5.
 * @returns above 0 where the term is more frequent here
 */
export function logRatio({ here, elsewhere, charactersHere, charactersElsewhere }: Contrast): number {
  return Math.log2((here || half) / charactersHere) - Math.log2((elsewhere || half) / charactersElsewhere);
}

/** G² from which a difference is told: chance yields it once in 10,000 (χ² with one degree of freedom, p < 0.0001). */
export const leastLogLikelihood = 15.13;
