/** Occurrences per 10,000 characters: what texts of different length are compared by. */
export function perTenThousand(occurrences: number, characters: number): number {
  return characters === 0 ? 0 : (occurrences / characters) * 10_000;
}
