import { performance } from 'node:perf_hooks';

/** Our work and a peer's on the same input. */
export interface Contest {
  readonly name: string;
  readonly ours: () => unknown;
  readonly peer: string;
  readonly theirs: () => unknown;
}

/** Runs a contest and says how long each took, and the ratio. */
export async function outcomeOf({ name, ours, peer, theirs }: Contest): Promise<string> {
  const [own, other] = await medians([ours, theirs]);
  const ratio = (own / other).toFixed(own < other / 100 ? 4 : 2);
  return `${name}: ${own.toFixed(1)} ms; ${peer}: ${other.toFixed(1)} ms; ratio ${ratio}`;
}

/** The median time of each, in milliseconds, taken in turns after a first run of each. */
async function medians(contestants: readonly [() => unknown, () => unknown]): Promise<[number, number]> {
  const runs = 7;
  const times: [number[], number[]] = [[], []];
  for (let run = 0; run <= runs; run += 1) {
    for (const [index, work] of contestants.entries()) {
      const start = performance.now();
      await work();
      if (run > 0) times[index]?.push(performance.now() - start);
    }
  }
  const [ours, theirs] = times.map(
    (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN,
  );
  return [ours ?? NaN, theirs ?? NaN];
}
