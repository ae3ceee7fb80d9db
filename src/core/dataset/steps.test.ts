import { describe, expect, it } from 'vitest';
import type { Observation } from '../model/observation.ts';
import type { ComparisonCell } from './comparison-row.ts';
import { sampleObservation, sampleTarget } from './sample-observations.ts';
import { wayOf } from './steps.ts';

const value = (observation: Observation): ComparisonCell => ({
  kind: 'value',
  observation,
  others: [],
  notes: [],
});
const missing: ComparisonCell = {
  kind: 'missing',
  reason: 'not-stated',
  observation: undefined,
  instead: [],
};

function wayThrough(observations: readonly Observation[], base: ComparisonCell, target: ComparisonCell) {
  const [first] = observations;
  if (!first) throw new Error('no observations');
  const way = wayOf({ indicator: first.indicator, district: first.district, observations }, { base, target });
  return {
    steps: way.steps.map(({ year, value: amount }) => `${year} ${amount}`),
    stretches: way.stretches.map(({ from, to, ahead }) => `${from.value}${ahead ? '⇢' : '→'}${to.value}`),
  };
}

describe('wayOf', () => {
  // 双台子区: a sentence says 123.1 to 154.8, the table of the plan starts at about 160.
  const sentence = [
    sampleObservation(123.1, { year: '2015', block: 's1-p3' }),
    sampleObservation(154.8, { block: 's1-p3' }),
  ];
  const base = sampleObservation(160, { block: 'table-1-r1', role: 'estimate' });
  const target = sampleTarget(260, { block: 'table-1-r1' });

  it('does not join values of two passages that count a year differently', () => {
    expect(wayThrough([...sentence, base, target], value(base), value(target))).toEqual({
      steps: ['2015 123.1', '2020 154.8', '2020 160', '2025 260'],
      stretches: ['123.1→154.8', '160⇢260'],
    });
  });

  it('is one way where the passage ends at the base of the comparison', () => {
    const [first, last] = sentence as [Observation, Observation];
    expect(wayThrough([first, last, target], value(last), value(target))).toEqual({
      steps: ['2015 123.1', '2020 154.8', '2025 260'],
      stretches: ['123.1→154.8', '154.8⇢260'],
    });
  });

  it('leaves out totals, parts of the district and targets of a former plan', () => {
    const others = [
      sampleObservation(700, { measure: 'cumulative' }),
      sampleObservation(50, { scope: '开发区', year: '2019' }),
      sampleObservation(383, { role: 'target' }),
    ];
    expect(wayThrough([...others, base, target], value(base), value(target)).steps).toEqual([
      '2020 160',
      '2025 260',
    ]);
  });

  it('keeps a lone value', () => {
    expect(wayThrough([base], value(base), missing)).toEqual({ steps: ['2020 160'], stretches: [] });
  });

  it('has what a task sets for a year as a point beside the line to the target', () => {
    const task = sampleTarget(170, { year: '2023', block: 'm4' });
    const { steps, stretches } = wayOf(
      { indicator: base.indicator, district: base.district, observations: [base, target] },
      { base: value(base), target: value(target) },
      [task, sampleTarget(5, { year: '2023', measure: 'growth' })],
    );
    expect(steps.map(({ year, value: amount }) => `${year} ${amount}`)).toEqual([
      '2020 160',
      '2023 170',
      '2025 260',
    ]);
    expect(stretches.map(({ from, to }) => `${from.year} ${to.year}`)).toEqual(['2020 2025']);
  });
});
