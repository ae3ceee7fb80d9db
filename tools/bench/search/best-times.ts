/** How often each query is timed; the shortest time counts, as others may be those of a busy machine. */
const rounds = 5;

/** The shortest time that a function takes for each key, in milliseconds, after a first run of all. */
export async function bestTimes(
  keys: readonly string[],
  ask: (key: string) => unknown,
): Promise<readonly number[]> {
  const best = keys.map(() => Infinity);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, key] of keys.entries()) {
      const start = performance.now();
      await ask(key);
      const time = performance.now() - start;
      if (round > 0) best[index] = Math.min(best[index] ?? Infinity, time);
    }
  }
  return best;
}
