import { describe, expect, it } from 'vitest';
import { documentId } from '../model/ids.ts';
import { pathPointsOf } from './plan-path.ts';
import { sampleObservation, sampleTarget } from './sample-observations.ts';
import { stepOf } from './steps.ts';

const base = stepOf(sampleObservation(6.9));
const target = stepOf(sampleTarget(14));
const ofYear = (year: string) =>
  stepOf(
    sampleTarget(4.3, {
      document: documentId.parse('hai-tasks-2023'),
      chapter: '003',
      period: { start: year, end: year, basis: 'stated' },
    }),
  );
const wayWith = (year: string, to = target) => ({
  steps: [base, ofYear(year), to],
  stretches: [{ from: base, to, ahead: true }],
});

describe('the path of a plan in the year of a task', () => {
  it('is that of even growth from base to target', () => {
    expect(pathPointsOf(wayWith('2023'))).toEqual([{ year: 2023, value: 10.55 }]);
  });

  it('is not drawn at its ends or beyond, from nothing, where nothing changes, or where no task sets a target', () => {
    expect(pathPointsOf(wayWith('2025'))).toEqual([]);
    expect(pathPointsOf(wayWith('2026'))).toEqual([]);
    expect(pathPointsOf(wayWith('2023', { ...target, value: 0 }))).toEqual([]);
    expect(pathPointsOf(wayWith('2023', { ...target, value: 6.9 }))).toEqual([]);
    expect(pathPointsOf({ ...wayWith('2023'), steps: [base, target] })).toEqual([]);
    expect(pathPointsOf({ steps: [base, ofYear('2023')], stretches: [] })).toEqual([]);
  });
});
