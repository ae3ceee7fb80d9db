/** Rounds to 12 significant digits, which removes binary noise: 0.30000000000000004 becomes 0.3. */
export function withoutBinaryNoise(value: number): number {
  return Number(value.toPrecision(12));
}
