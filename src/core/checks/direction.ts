import type { DeclaredBase } from '../model/declared-checks.ts';
import { isObservation } from '../model/finding.ts';
import type { UnitId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import type { Indicator } from '../model/vocabulary.ts';
import { formatNumber } from '../quantity/format.ts';
import { endYear, yearsIn } from '../quantity/period.ts';
import { withoutBinaryNoise } from '../quantity/precision.ts';
import { alikeTo, asAlike } from './alike.ts';
import {
  atMostUnclear,
  isFirstOfItsKind,
  latestBefore,
  nearTo,
  reasonsIn,
  subjectsOf,
  yearlyLevels,
  type Check,
  type CheckInput,
  type Result,
} from './check.ts';
import { scaleTo, termReader, type ReadTerm } from './declared-term.ts';
import { printedInterval, type Interval } from './interval.ts';
import { periodOf } from './plan-years.ts';

/**
 * A target weaker than its base: of what plans want to rise, a target below the latest result before its year; of what
 * they want to fall, one above it. A total over several years is divided by them. Targets and bounds (3%以内) count as
 * the numbers they print, results as what rounds to them; a ceiling is unclear at most, for what stays below it may still
 * fall. Places in rankings are not compared: they may be of different rankings. Where the document names the base only
 * in passing, target and base are declared, and what is weaker is unclear.
 */
export const direction: Check = {
  name: 'direction',
  run: (input) => [
    ...subjectsOf(input.observations).flatMap((subject) => {
      const indicator = input.corpus.indicators.get(subject[0].indicator);
      if (!indicator || indicator.direction === 'none' || indicator.unit === ('位' as UnitId)) return [];
      const levels = yearlyLevels(subject);
      return targetsIn(subject, input)
        .filter(isFirstOfItsKind)
        .flatMap((target) => {
          const own = baseOf(target, levels);
          if (own) return resultFor(target, own, indicator);
          const base = target.measure === 'level' && baseOf(target, yearlyLevelsAlike(input, target));
          return base ? resultFor(target, base, indicator).map(asAlike) : [];
        });
    }),
    ...input.corpus.declared.flatMap(({ document, bases }) => {
      const read = termReader(input, document);
      return bases.flatMap((declared) => declaredResult(declared, read));
    }),
  ],
};

function declaredResult({ id, target, base }: DeclaredBase, read: ReadTerm): Result[] {
  const [aim, from] = [read(target), read(base)];
  if (!aim || !from) return [];
  const start = withoutBinaryNoise(from.value * scaleTo(from, aim));
  const difference = withoutBinaryNoise(aim.value - start);
  const operands = [aim.operand, from.operand] as const;
  return [
    {
      name: id,
      outcome: difference < 0 ? 'unclear' : 'holds',
      stated: aim.value,
      computed: start,
      difference,
      unit: aim.unit?.id,
      arithmetic: `${formatNumber(aim.value)} − ${formatNumber(start)} = ${formatNumber(difference)}`,
      operands,
      reasons: ['coverage', ...reasonsIn(operands.filter(isObservation))],
    },
  ];
}

/** Targets for the document’s own years, as levels or totals. */
function targetsIn(subject: readonly Observation[], { corpus }: CheckInput): Observation[] {
  const first = Number(
    periodOf(corpus.documents, subject[0]?.document as Observation['document'])?.start.slice(0, 4),
  );
  return subject.filter(
    ({ role, measure, canonical, period }) =>
      role === 'target' &&
      canonical &&
      (measure === 'level' || measure === 'cumulative') &&
      endYear(period) >= first,
  );
}

/** Results of indicators alike that are said of the last years before a target. */
function yearlyLevelsAlike(input: CheckInput, target: Observation): Observation[] {
  return alikeTo(input, target).filter(({ measure, canonical }) => measure === 'level' && canonical);
}

/** The latest result before a target’s period; of equally late ones that of its own block or table. */
function baseOf(target: Observation, levels: readonly Observation[]): Observation | undefined {
  const first = target.measure === 'cumulative' ? (yearsIn(target.period)[0] ?? NaN) : endYear(target.period);
  return nearTo(latestBefore(levels, first), target)[0];
}

const boundQualifiers: ReadonlySet<string> = new Set(['at-least', 'more-than', 'at-most', 'less-than']);

/** A result with its rounding; a bound is the number it prints. */
function baseInterval(base: Observation): Interval | undefined {
  const value = base.canonical?.value;
  if (value !== undefined && boundQualifiers.has(base.quantity.qualifier)) return { low: value, high: value };
  return printedInterval(base);
}

function resultFor(target: Observation, base: Observation, { direction: way }: Indicator): Result[] {
  const years = target.measure === 'cumulative' ? yearsIn(target.period).length : 1;
  const from = baseInterval(base);
  const [reached, start] = [target.canonical?.value, base.canonical?.value];
  if (!from || reached === undefined || start === undefined) return [];
  const each = withoutBinaryNoise(reached / years);
  const difference = withoutBinaryNoise(each - start);
  const isCeiling = way === 'down' && ['at-most', 'less-than', 'about'].includes(target.quantity.qualifier);
  const written = years === 1 ? formatNumber(reached) : `${formatNumber(reached)} ÷ ${years}`;
  const result: Result = {
    outcome: (way === 'up' ? each < from.low : each > from.high) ? 'differs' : 'holds',
    stated: each,
    computed: start,
    difference,
    unit: target.canonical?.unit,
    arithmetic: `${written} − ${formatNumber(start)} = ${formatNumber(difference)}`,
    operands: [target, base],
    reasons: [
      ...(isCeiling ? (['ceiling'] as const) : []),
      ...(years > 1 ? (['uneven-path'] as const) : []),
      ...reasonsIn([target, base]),
    ],
  };
  return [isCeiling ? atMostUnclear(result) : result];
}
