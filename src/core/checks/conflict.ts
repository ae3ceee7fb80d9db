import type { Finding, Reason } from '../model/finding.ts';
import type { Observation } from '../model/observation.ts';
import { formatNumber } from '../quantity/format.ts';
import { endYear, formatPeriod, yearsIn } from '../quantity/period.ts';
import { periodOf } from './plan-years.ts';
import {
  atMostUnclear,
  differInCoverage,
  reasonsIn,
  type Check,
  type CheckInput,
  type Result,
} from './check.ts';
import { halfDigit, overlap, possibleInterval, printedInterval } from './interval.ts';

/** Up to this share of a number its “以上” or “以内” may mean another that is given beside it. */
export const boundShare = 0.5;

/**
 * One thing with two values: figures of one indicator, scope, period and measure in the documents of one district,
 * results apart from targets. It holds where the numbers are equal or one is the other rounded; it is unclear where
 * only words (左右, 以上) let them agree, or where the wordings may cover different things.
 */
export const conflict: Check = {
  name: 'conflict',
  run: (input) =>
    [
      ...Map.groupBy(input.observations, ({ district, indicator, scope, period, measure, role }) =>
        [district, indicator, scope, formatPeriod(period), measure, role === 'target'].join(' '),
      ).values(),
    ].flatMap((group) => resultsFor(group, input)),
};

function resultsFor(group: readonly Observation[], { corpus }: CheckInput): Result[] {
  const numbers = group.filter((one) => printedInterval(one) !== undefined);
  const pairs = numbers.flatMap((one, index) =>
    numbers.slice(index + 1).flatMap((other) => {
      if (areSideBySide(one, other, corpus)) return [];
      const pair = { one, other, outcome: outcomeOfPair(one, other) };
      const isUncertain =
        differInCoverage(one, other, corpus) ||
        [one, other].some(
          (figure) => figure.alternativeMeasure !== undefined || isFormerTarget(figure, corpus),
        );
      return [isUncertain ? atMostUnclear(pair) : pair];
    }),
  );
  const worst = (['differs', 'unclear', 'holds'] as const)
    .map((wanted) => pairs.find(({ outcome }) => outcome === wanted))
    .find((pair) => pair !== undefined);
  if (!worst) return [];
  const { one, other, outcome } = worst;
  const apart = outcome !== 'holds';
  const rest = numbers.filter((figure) => figure !== one && figure !== other);
  return [
    {
      name: nameFor(one),
      outcome,
      stated: one.canonical?.value,
      computed: other.canonical?.value,
      unit: one.canonical?.unit,
      arithmetic: [one, other]
        .map(({ canonical }) => formatNumber(canonical?.value ?? NaN))
        .join(apart ? ' ≠ ' : ' = '),
      operands: [one, other, ...rest],
      reasons: apart ? [...reasonsIn([one, other]), ...(isTotal(one) ? [] : revision)] : [],
    },
  ];
}

/** Results and targets, levels and rates of one time are apart in their names, too. */
function nameFor({ indicator, period, measure, role }: Observation): string {
  const kinds = [measure === 'level' ? '' : measure, role === 'target' ? role : ''].filter(
    (kind) => kind !== '',
  );
  return [indicator, formatPeriod(period).replace('/', '-'), ...kinds].join('.');
}

const revision: readonly Reason[] = ['revision', 'source-defect'];

function isTotal({ period }: Observation): boolean {
  return yearsIn(period).length > 1;
}

function outcomeOfPair(one: Observation, other: Observation): Finding['outcome'] {
  const [a, b] = [one.canonical?.value ?? NaN, other.canonical?.value ?? NaN];
  const gap = Math.abs(a - b);
  if (one.canonical?.upper === other.canonical?.upper && gap <= Math.max(halfDigit(one), halfDigit(other)))
    return 'holds';
  // Words that only round are equal or they are not: 2.4 and 2.3 meet nowhere.
  const isExact = [one, other].every(({ quantity }) => quantity.qualifier === 'exact');
  const [here, there] = [possibleInterval(one), possibleInterval(other)];
  if (isExact || !here || !there || !overlap(here, there)) return 'differs';
  return gap <= boundShare * Math.min(Math.abs(a), Math.abs(b)) ? 'unclear' : 'differs';
}

/** Whether a passage gives two figures under two wordings, neither of which is noted to be doubtful: two things. */
function areSideBySide(one: Observation, other: Observation, corpus: CheckInput['corpus']): boolean {
  const sameBlock =
    one.document === other.document && one.chapter === other.chapter && one.block === other.block;
  return sameBlock && one.label !== other.label && !differInCoverage(one, other, corpus);
}

/** A target for a time before the document’s own: of which plan it is, one must see from the words. */
function isFormerTarget({ role, document, period }: Observation, corpus: CheckInput['corpus']): boolean {
  const own = periodOf(corpus.documents, document);
  return role === 'target' && own !== undefined && endYear(period) < Number(own.start.slice(0, 4));
}
