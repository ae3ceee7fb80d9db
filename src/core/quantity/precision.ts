/** Rounds to 12 significant digits, which removes binary noise: 0.30000000000000004 becomes 0.3. */
export function withoutBinaryNoise(value: number): number {
  return Number(value.toPrecision(12));
}

/** Rounds half away from zero to a number of decimals, as statistical yearbooks do. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const scaled = withoutBinaryNoise(Math.abs(value) * factor);
  return (Math.sign(value) * Math.round(scaled)) / factor;
}
