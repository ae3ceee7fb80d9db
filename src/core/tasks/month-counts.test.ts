import { describe, expect, it } from 'vitest';
import { countsByTime, timesOf } from './month-counts.ts';
import { sampleRows } from './sample-rows.ts';

const steps = sampleRows.flatMap((row) => row.steps);

describe('milestones by time', () => {
  it('have the twelve months of the year and whatever else is named', () => {
    expect(timesOf([...steps, { dues: ['2024-06'], repeats: false }], 2023)).toEqual([
      ...['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map(
        (month) => `2023-${month}`,
      ),
      '2024-06',
      'repeated',
      'undated',
    ]);
    expect(timesOf([], 2023)).toHaveLength(12);
  });

  it('count in each month in which they are due', () => {
    const counts = countsByTime(steps, timesOf(steps, 2023)).filter((count) => count.steps > 0);
    expect(counts.map(({ time, steps: count }) => `${time} ${count}`)).toEqual([
      '2023-03 1',
      '2023-04 1',
      '2023-06 1',
      '2023-07 1',
      '2023-08 1',
      '2023-10 1',
      'repeated 1',
      'undated 1',
    ]);
  });
});
