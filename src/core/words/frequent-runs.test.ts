import fc from 'fast-check';
import { expect, it } from 'vitest';
import { frequentRuns } from './frequent-runs.ts';
import { numberedRuns } from './numbered-runs.ts';

const least = 3;
const run = fc.array(fc.constantFrom('甲', '乙', '丙', '10'), { maxLength: 12 });

it('finds every run that occurs often enough, with its count and its first place', () => {
  fc.assert(
    fc.property(fc.array(run, { maxLength: 12 }), (runs) => {
      const numbered = numberedRuns(runs);
      const isPart = (word: number) => numbered.words[word] !== '10';
      const found = frequentRuns(numbered, isPart, least, 3).flatMap(({ counts, firsts }, level) =>
        Array.from(counts.slice(1), (count, index) => {
          const first = firsts[index + 1] ?? 0;
          const words = numbered.sequence.subarray(first, first + level + 1);
          return [Array.from(words, (word) => numbered.words[word]).join(' '), count];
        }),
      );
      expect(new Map(found as [string, number][])).toEqual(countedByHand(runs));
    }),
  );
});

function countedByHand(runs: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of runs) {
    for (const [from] of words.entries()) {
      for (let to = from + 1; to <= Math.min(from + 3, words.length); to++) {
        const part = words.slice(from, to);
        if (part.includes('10')) continue;
        counts.set(part.join(' '), (counts.get(part.join(' ')) ?? 0) + 1);
      }
    }
  }
  return new Map([...counts].filter(([, count]) => count >= least));
}
