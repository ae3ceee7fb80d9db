/** A part of a text, such as a chapter, with the occurrences of a term in it. */
export interface CountedPart {
  readonly occurrences: number;
  readonly characters: number;
}

/**
 * Deviation of proportions, normalised: how unevenly a term is spread over the parts of a text (Gries 2008; normalised
 * by Lijffijt and Gries 2012),
 *
 *     DP = ½ Σ |occurrences in the part / all − characters of the part / all|,  DPnorm = DP / (1 − smallest part).
 *
 * @returns 0 where it is spread as the text is, 1 where all stand in the smallest part; undefined for a term that does
 * not occur and for a text of one part
 */
export function deviationOfProportions(parts: readonly CountedPart[]): number | undefined {
  const filled = parts.filter(({ characters }) => characters > 0);
  const occurrences = filled.reduce((sum, part) => sum + part.occurrences, 0);
  const characters = filled.reduce((sum, part) => sum + part.characters, 0);
  if (occurrences === 0 || filled.length < 2) return undefined;
  const shares = filled.map((part) => part.characters / characters);
  const distance = filled.reduce(
    (sum, part, index) => sum + Math.abs(part.occurrences / occurrences - (shares[index] ?? 0)),
    0,
  );
  return distance / 2 / (1 - Math.min(...shares));
}
