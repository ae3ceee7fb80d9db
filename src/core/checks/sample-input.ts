import { documentId, indicatorId, unitId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import type { Relation } from '../model/relation.ts';
import type { Outcome } from '../model/finding.ts';
import { sampleIndicator, sampleObservation, samplePlan } from '../dataset/sample-observations.ts';
import type { Check, CheckInput, Result } from './check.ts';

/** Figures of one plan, and a corpus that knows no more than their indicator, for tests of checks. */
export function sampleInput(
  observations: readonly Observation[],
  corpus: Partial<CheckInput['corpus']> = {},
): CheckInput {
  return {
    observations,
    corpus: {
      documents: [samplePlan('shuangta')],
      indicators: new Map([[sampleIndicator.id, sampleIndicator]]),
      tasks: [],
      units: [],
      relations: [],
      declared: [],
      ...corpus,
    },
    contents: new Map(),
  };
}

export function resultsOf(
  check: Check,
  observations: readonly Observation[],
  corpus?: Partial<CheckInput['corpus']>,
): Result[] {
  return check.run(sampleInput(observations, corpus));
}

export function outcomesOf(
  check: Check,
  observations: readonly Observation[],
  corpus?: Partial<CheckInput['corpus']>,
): Outcome[] {
  return resultsOf(check, observations, corpus).map(({ outcome }) => outcome);
}

/** A figure of the plan for 2021—2025. */
export function sampleRate(value: number, change: Partial<Observation> = {}): Observation {
  const unit = unitId.parse('%');
  return sampleObservation(value, {
    id: `rate-${value}`,
    figure: `rate-${value}`,
    measure: 'growth',
    role: 'target',
    period: { start: '2021', end: '2025', basis: 'stated' },
    unit,
    canonical: { value, upper: undefined, unit },
    words: `${value}%`,
    ...change,
  });
}

/** A total over the years of the plan. */
export function sampleTotal(value: number, change: Partial<Observation> = {}): Observation {
  return sampleObservation(value, {
    id: `total-${value}`,
    measure: 'cumulative',
    role: 'target',
    period: { start: '2021', end: '2025', basis: 'stated' },
    ...change,
  });
}

/** Shares of the three sectors. */
export function sampleStructure(parts: readonly number[], change: Partial<Observation> = {}): Observation {
  return sampleObservation(0, {
    id: `structure-${parts.join('-')}`,
    indicator: indicatorId.parse('industry-structure'),
    measure: 'structure',
    quantity: { kind: 'ratio', qualifier: 'exact', parts },
    canonical: undefined,
    words: parts.join(':'),
    ...change,
  });
}

/** A figure of the yearly breakdown that follows the plan. */
export function ofBreakdown(observation: Observation): Observation {
  return {
    ...observation,
    document: documentId.parse('shuangta-tasks-2023'),
    chapter: '001',
    block: 'title',
  };
}

export const sampleRelations: readonly Relation[] = [
  {
    id: 'gdp-per-head',
    kind: 'product',
    whole: indicatorId.parse('gdp'),
    factors: [indicatorId.parse('gdp-per-capita'), indicatorId.parse('population')],
    within: false,
    note: '人口口径可以不同。',
  },
  {
    id: 'three-sectors',
    kind: 'sectors',
    structure: indicatorId.parse('industry-structure'),
    whole: indicatorId.parse('gdp'),
    sectors: [
      { amount: indicatorId.parse('primary-value-added') },
      {
        amount: indicatorId.parse('secondary-value-added'),
        near: indicatorId.parse('industrial-value-added'),
      },
      { amount: indicatorId.parse('service-value-added'), share: indicatorId.parse('service-share') },
    ],
    note: '三次产业。',
  },
  {
    id: 'exports',
    kind: 'part',
    part: indicatorId.parse('exports'),
    whole: indicatorId.parse('gdp'),
    rate: 1,
    proper: false,
    alike: true,
    note: '部分。',
  },
];
