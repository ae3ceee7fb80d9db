import type { DeclaredPair } from '../model/declared-checks.ts';
import { isObservation, type Finding } from '../model/finding.ts';
import type { Observation } from '../model/observation.ts';
import { formatNumber } from '../quantity/format.ts';
import { endYear, formatPeriod, yearsIn } from '../quantity/period.ts';
import { withoutBinaryNoise } from '../quantity/precision.ts';
import { scaleTo, termReader, type ReadTerm } from './declared-term.ts';
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

/** Up to this share of a number its “以上” or “以内” is taken to mean another that is given beside it. */
export const boundShare = 0.5;

/**
 * One thing with two values: figures of one indicator, scope, period and measure in the documents of one district,
 * results apart from targets, and numbers that a person who read both declared to be of one thing. It holds where the
 * numbers are equal, where one is the other rounded, or where one without 以上 or 以内 keeps to another with it; it is
 * unclear where only words (左右, two times 以上, 以上 by far) let them agree, or where the wordings may cover different
 * things. What is declared to be something else is left out, and a declared pair is told once.
 */
export const conflict: Check = {
  name: 'conflict',
  run: (input) => [
    ...[
      ...Map.groupBy(withoutApart(input), ({ district, indicator, scope, period, measure, role }) =>
        [district, indicator, scope, formatPeriod(period), measure, role === 'target'].join(' '),
      ).values(),
    ].flatMap((group) => resultsFor(group, input)),
    ...input.corpus.declared.flatMap(({ document, pairs }) => {
      const read = termReader(input, document);
      return pairs.flatMap((pair) => pairResult(pair, read));
    }),
  ],
};

/** Figures but those that are declared to say something else than others of their indicator and time. */
function withoutApart({ observations, corpus }: CheckInput): Observation[] {
  const apart = new Set(
    corpus.declared.flatMap(({ document, apart: own }) => own.map(({ figure }) => `${document}/${figure}`)),
  );
  return observations.filter(({ id }) => !apart.has(id));
}

/** Whether two figures are a declared pair, compared as such. */
function areDeclared(one: Observation, other: Observation, { declared }: CheckInput['corpus']): boolean {
  return declared.some(({ document, pairs }) =>
    pairs.some((pair) => {
      const ids = [pair.one, pair.other].map((operand) => `${document}/${String(operand)}`);
      return ids.includes(one.id) && ids.includes(other.id);
    }),
  );
}

function pairResult({ id, one, other, alike }: DeclaredPair, read: ReadTerm): Result[] {
  const [first, second] = [read(one), read(other)];
  if (!first || !second) return [];
  const value = withoutBinaryNoise(second.value * scaleTo(second, first));
  const gap = withoutBinaryNoise(Math.abs(first.value - value));
  const isEqual = gap <= Math.max(first.half, second.half * scaleTo(second, first));
  const operands = [first.operand, second.operand] as const;
  const result: Result = {
    name: id,
    outcome: isEqual ? 'holds' : 'differs',
    stated: first.value,
    computed: value,
    unit: first.unit?.id,
    arithmetic: [first.value, value]
      .map(formatNumber)
      .join(isEqual ? (first.value === value ? ' = ' : ' ≈ ') : ' ≠ '),
    operands,
    reasons: [
      ...(alike ? [] : (['coverage'] as const)),
      ...reasonsIn(operands.filter(isObservation)),
      'source-defect',
    ],
  };
  return [alike ? result : atMostUnclear(result)];
}

function resultsFor(group: readonly Observation[], { corpus }: CheckInput): Result[] {
  const numbers = group.filter((one) => printedInterval(one) !== undefined);
  const pairs = numbers.flatMap((one, index) =>
    numbers.slice(index + 1).flatMap((other) => {
      if (areSideBySide(one, other, corpus) || areDeclared(one, other, corpus)) return [];
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
        .join(` ${apart ? '≠' : signOf(one, other)} `),
      operands: [one, other, ...rest],
      reasons: apart
        ? [...reasonsIn([one, other]), ...(isRevisable(one) ? (['revision'] as const) : []), 'source-defect']
        : [],
    },
  ];
}

/** How two figures that agree do so: they are equal, one keeps to the bound of the other, or one is rounded. */
function signOf(one: Observation, other: Observation): string {
  const [a, b] = [one.canonical?.value ?? NaN, other.canonical?.value ?? NaN];
  if (a === b) return '=';
  if (!keepsTo(one, other) && !keepsTo(other, one)) return '≈';
  return a < b ? '<' : '>';
}

/** Results and targets, levels and rates of one time are apart in their names, too. */
function nameFor({ indicator, period, measure, role }: Observation): string {
  const kinds = [measure === 'level' ? '' : measure, role === 'target' ? role : ''].filter(
    (kind) => kind !== '',
  );
  return [indicator, formatPeriod(period).replace('/', '-'), ...kinds].join('.');
}

/** Whether statistics of a figure may have been revised: a result of a year, no target. */
function isRevisable({ period, role }: Observation): boolean {
  return yearsIn(period).length === 1 && role !== 'target';
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
  if (gap > boundShare * Math.min(Math.abs(a), Math.abs(b))) return 'unclear';
  return keepsTo(one, other) || keepsTo(other, one) ? 'holds' : 'unclear';
}

/** Whether a number without such words lies within what 以上 or 以内 of another leaves open: 4 and 3以上. */
function keepsTo(one: Observation, bound: Observation): boolean {
  const own = one.canonical?.value ?? NaN;
  const limit = bound.canonical?.value ?? NaN;
  if (one.quantity.qualifier !== 'exact') return false;
  if (['at-least', 'more-than'].includes(bound.quantity.qualifier)) return own > limit;
  return ['at-most', 'less-than'].includes(bound.quantity.qualifier) && own < limit;
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
