import { expect, it } from 'vitest';
import { exponent, reportOf } from './report.ts';

const taken = (characters: number, seconds: number) => ({
  computation: 'glossary' as const,
  characters,
  seconds,
  memory: 1e8,
  found: characters,
});

it('tells growth as a power of the size', () => {
  const [small, large] = [{ characters: 1000 }, { characters: 10_000 }];
  expect(exponent(small, large, [2, 20])).toBeCloseTo(1, 12);
  expect(exponent(small, large, [2, 200])).toBeCloseTo(2, 12);
});

it('sets scales side by side, with a dash for what was stopped', () => {
  const lines = reportOf([[taken(1000, 0.5)], [taken(10_000, 5)], []], [4, 40, 400]).split('\n');
  expect(lines[1]?.split(/ {2,}/)).toEqual([
    'glossary',
    ...['0.500', '100', '1,000'],
    ...['5.0', '100', '10,000', '1.00', '1.00'],
    ...['–', '–', '–', '–', '–'],
  ]);
});
