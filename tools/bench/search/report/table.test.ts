import { expect, it } from 'vitest';
import { ratiosOf, tableOf } from './table.ts';

const columns = [
  { name: 'ours', measures: { files: [1234], before: [0.25], again: [0.1, 2] } },
  { name: 'peer', measures: { before: [50], again: [0.2, 1] } },
];

it('sets engines side by side, with a dash for what one lacks', () => {
  expect(
    tableOf(columns)
      .split('\n')
      .map((line) => line.replace(/ {2,}/g, '|')),
  ).toEqual([
    '|ours|peer',
    '|files|1,234|–',
    'loaded before a query, kB|0.3|50.0',
    'with all at hand, counts, ms: median / p95|0.10 / 2.00|0.20 / 1.00',
  ]);
});

it('tells our medians as parts of each peer’s', () => {
  expect(ratiosOf(columns)).toBe('ours : peer = bytes before a query 0.005, time with all at hand 0.50');
});
