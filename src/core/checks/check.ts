import type { DocumentId, IndicatorId } from '../model/ids.ts';
import type { Finding, Outcome, Reason } from '../model/finding.ts';
import type { Observation } from '../model/observation.ts';
import type { Indicator } from '../model/vocabulary.ts';
import { formatPeriod } from '../quantity/period.ts';
import { overlap, possibleInterval, type Interval } from './interval.ts';

/** What checks look at. */
export interface CheckInput {
  readonly observations: readonly Observation[];
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
}

/** What a check says of one figure; what is common to all findings is added to it. */
export type Result = Pick<Finding, 'outcome' | 'difference' | 'unit' | 'arithmetic' | 'reasons'> & {
  readonly operands: readonly [Observation, ...Observation[]];
};

/** A check of figures, declared by its name and what it finds. */
export interface Check {
  readonly id: string;
  readonly run: (input: CheckInput) => Result[];
}

/** The figures that speak of one thing: of one indicator in one document, of the whole district or of one scope. */
export function subjectsOf(observations: readonly Observation[]): Observation[][] {
  const groups = Map.groupBy(observations, ({ document, indicator, scope = '' }) =>
    [document, indicator, scope].join(' '),
  );
  return [...groups.values()];
}

/** Whether two figures agree: in what they print, or in what their words leave possible. */
export function outcomeOf(
  printed: readonly [Interval, Interval],
  possible: readonly [Interval, Interval],
): Outcome {
  if (overlap(...printed)) return 'holds';
  return overlap(...possible) ? 'unclear' : 'differs';
}

/** The best of several readings: that figures can be read to agree is what counts. */
export function bestOf(results: readonly Result[]): Result | undefined {
  return (['holds', 'unclear', 'differs'] as const)
    .map((wanted) => results.find(({ outcome }) => outcome === wanted))
    .find((result) => result !== undefined);
}

/** Reasons that lie in the figures themselves. */
export function reasonsIn(operands: readonly Observation[]): Reason[] {
  const has = (test: (observation: Observation) => boolean) => operands.some(test);
  const labels = new Set(operands.map(({ label }) => label));
  const found: [Reason, boolean][] = [
    ['coverage', labels.size > 1],
    ['estimate', has(({ role }) => role === 'estimate')],
    ['rounding', has(({ quantity }) => quantity.qualifier === 'about')],
    ['bounds', has((one) => !Number.isFinite(sizeOf(possibleInterval(one))))],
    ['unclear-measure', has(({ alternativeMeasure }) => alternativeMeasure !== undefined)],
  ];
  return found.filter(([, holds]) => holds).map(([reason]) => reason);
}

function sizeOf(interval: Interval | undefined): number {
  return interval ? interval.high - interval.low : 0;
}

/**
 * All findings of checks, each named by its document, check, indicator and period, in the order of documents and
 * checks; a second one of the same name gets a number.
 */
export function findingsOf(checks: readonly Check[], input: CheckInput, order: readonly DocumentId[]): Finding[] {
  const named = new Map<string, number>();
  const found = checks.flatMap(({ id, run }) =>
    run(input).map((result): Finding => {
      const [first] = result.operands;
      const indicators = new Set(result.operands.map(({ indicator }) => indicator));
      const name = [first.document, id, first.indicator, formatPeriod(first.period).replace('/', '-')].join('.');
      const number = (named.get(name) ?? 0) + 1;
      named.set(name, number);
      return {
        id: number === 1 ? name : `${name}.${number}`,
        check: id,
        district: first.district,
        document: first.document,
        indicator: indicators.size === 1 ? first.indicator : undefined,
        ...result,
      };
    }),
  );
  return found.toSorted((a, b) => order.indexOf(a.document) - order.indexOf(b.document));
}
