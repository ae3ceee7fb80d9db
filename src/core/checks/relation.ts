import type { Outcome } from '../model/finding.ts';
import type { Observation } from '../model/observation.ts';
import type { RelationOf } from '../model/relation.ts';
import type { Unit } from '../model/vocabulary.ts';
import { formatNumber } from '../quantity/format.ts';
import { formatPeriod } from '../quantity/period.ts';
import { roundTo, withoutBinaryNoise } from '../quantity/precision.ts';
import {
  atMostUnclear,
  bestOf,
  isFirstOfItsKind,
  nearTo,
  outcomeOf,
  reasonsIn,
  type Check,
  type Result,
} from './check.ts';
import { boundsOf, mapBounds, product, type Bounds, type Interval } from './interval.ts';
import { partOfPathResults } from './relation-paths.ts';
import { ratesOfProduct } from './relation-rates.ts';

/**
 * What holds between indicators by definition, wherever one document gives all of them for one time: whole = factor ×
 * factor (a head, a share) or, where the product is only a part or is converted at the lowest rate, whole ≥ factor ×
 * factor; part ≤ whole, or ≤ what base and target of the whole make of several years at most; and for rates, whole = (1 +
 * factor) × (1 + factor) − 1, where a rate that is not given follows from base and target.
 */
export const relation: Check = {
  name: 'relation',
  run: ({ observations, corpus: { relations, units } }) => {
    const unitOf = new Map(units.map((unit) => [unit.id, unit]));
    const whole = observations.filter(
      ({ scope, measure, canonical }) =>
        scope === undefined && canonical && (measure === 'level' || measure === 'cumulative'),
    );
    const rates = observations.filter(({ scope, measure }) => scope === undefined && measure === 'growth');
    const ratesOf = Map.groupBy(rates, ({ document }) => document);
    const all = Map.groupBy(
      observations.filter(({ scope }) => scope === undefined),
      ({ document }) => document,
    );
    return [...Map.groupBy(whole, ({ document }) => document)].flatMap(([document, own]) =>
      relations.flatMap((declared) => {
        if (declared.kind === 'product') {
          return [
            ...productResults(declared, own, unitOf),
            ...ratesOfProduct(declared, own, ratesOf.get(document) ?? []),
          ];
        }
        if (declared.kind !== 'part' || own.some(({ indicator }) => indicator === declared.unless)) return [];
        return [
          ...partResults(declared, own, unitOf),
          ...own
            .filter(({ indicator, measure }) => indicator === declared.part && measure === 'cumulative')
            .filter(isFirstOfItsKind)
            .flatMap((part) => partOfPathResults(declared, part, all.get(document) ?? [])),
        ];
      }),
    );
  },
};

type Units = ReadonlyMap<Unit['id'], Unit>;

/** The factor that turns a figure’s canonical value into base units; shares become fractions. */
function baseFactor({ canonical }: Observation, units: Units): number {
  const unit = canonical && units.get(canonical.unit);
  if (!unit) return NaN;
  return unit.dimension === 'percent' ? unit.factor / 100 : unit.factor;
}

function scaled(observation: Observation, factor: number): Bounds | undefined {
  const bounds = boundsOf(observation);
  const times: Interval = { low: factor, high: factor };
  return bounds && mapBounds([bounds], (one = times) => product(one, times));
}

function productResults(
  declared: RelationOf<'product'>,
  observations: readonly Observation[],
  units: Units,
): Result[] {
  const { whole, factors } = declared;
  const wholes = observations.filter(({ indicator }) => indicator === whole);
  return [...Map.groupBy(wholes, timeOf).values()].flatMap((candidates) => {
    const [first] = candidates as [Observation];
    const sets = factors.map((factor) => figuresAt(observations, factor, first));
    const combined = sets.reduce<Observation[][]>(
      (lists, set) => lists.flatMap((list) => set.map((one) => [...list, one])),
      [[]],
    );
    return bestOf(
      combined.flatMap((parts) => {
        const near = parts[0] ? nearTo(candidates, parts[0]) : [];
        return near.flatMap((one) => productResult(declared, one, parts, units));
      }),
    );
  });
}

function timeOf({ period, measure, role }: Observation): string {
  return [formatPeriod(period), measure, role === 'target'].join(' ');
}

/** The figures of an indicator for the time of another. */
function figuresAt(observations: readonly Observation[], indicator: string, at: Observation): Observation[] {
  return observations.filter((one) => one.indicator === indicator && timeOf(one) === timeOf(at));
}

function productResult(
  { id, within, rate, note: premise }: RelationOf<'product'>,
  whole: Observation,
  parts: readonly Observation[],
  units: Units,
): Result[] {
  const unit = baseFactor(whole, units) / (rate ?? 1);
  const isBound = within || rate !== undefined;
  const stated = boundsOf(whole);
  const bounds = parts.map((part) => scaled(part, baseFactor(part, units)));
  if (!stated || bounds.some((one) => one === undefined)) return [];
  const per: Interval = { low: 1 / unit, high: 1 / unit };
  const computed = mapBounds(bounds as Bounds[], (...all) => product(all.reduce(product), per));
  const value =
    parts.reduce((all, part) => all * (part.canonical?.value ?? NaN) * baseFactor(part, units), 1) / unit;
  const product_ = `${parts.map(written).join(' × ')}${rate === undefined ? '' : ` × ${formatNumber(rate)}`} = ${formatNumber(roundTo(value, 2))}${whole.canonical?.unit ?? ''}`;
  const sign = value > (whole.canonical?.value ?? NaN) ? '>' : '≤';
  return [
    {
      name: `${id}.${formatPeriod(whole.period).replace('/', '-')}`,
      outcome: isBound ? outcomeOfPart(computed, stated) : outcomeOf(stated, computed),
      stated: whole.canonical?.value,
      computed: roundTo(value, 2),
      difference: roundTo((whole.canonical?.value ?? NaN) - value, 2),
      unit: whole.canonical?.unit,
      arithmetic: isBound ? `${product_} ${sign} ${written(whole)}` : product_,
      operands: [whole, ...parts],
      ...{ premise, comparison: within ? 'part' : isBound ? 'at-least' : undefined },
      reasons: [
        ...(factorsAHead(parts) ? (['population'] as const) : []),
        ...reasonsIn([whole, ...parts]),
        'source-defect',
      ],
    },
  ];
}

/** Whether a part keeps within its whole: in what is printed, or in what the words leave possible. */
function outcomeOfPart(part: Bounds, whole: Bounds): Outcome {
  if (part.printed.low <= whole.printed.high) return 'holds';
  return part.possible.low <= whole.possible.high ? 'unclear' : 'differs';
}

function factorsAHead(parts: readonly Observation[]): boolean {
  return parts.some(({ canonical }) => canonical?.unit.endsWith('人'));
}

function written({ canonical }: Observation): string {
  return canonical ? `${formatNumber(canonical.value)}${canonical.unit}` : '';
}

function partResults(
  { id, part, whole, rate, proper, alike, note }: RelationOf<'part'>,
  observations: readonly Observation[],
  units: Units,
): Result[] {
  return observations
    .filter(({ indicator }) => indicator === part)
    .filter(isFirstOfItsKind)
    .flatMap((one) =>
      bestOf(
        figuresAt(observations, whole, one).flatMap((all): Result[] => {
          const into = (rate * baseFactor(one, units)) / baseFactor(all, units);
          const [portion, limit] = [scaled(one, into), boundsOf(all)];
          const value = roundTo((one.canonical?.value ?? NaN) * into, 2);
          if (!portion || !limit) return [];
          const isWhole = proper && value === all.canonical?.value;
          const result: Result = {
            name: `${id}.${formatPeriod(all.period).replace('/', '-')}`,
            outcome: isWhole ? 'unclear' : outcomeOfPart(portion, limit),
            stated: all.canonical?.value,
            computed: value,
            difference: withoutBinaryNoise((all.canonical?.value ?? NaN) - value),
            unit: all.canonical?.unit,
            arithmetic: `${written(one)}${rate === 1 ? '' : ` × ${rate} = ${formatNumber(value)}${all.canonical?.unit ?? ''}`} ${isWhole ? '=' : value > (all.canonical?.value ?? NaN) ? '>' : '≤'} ${written(all)}`,
            operands: [all, one],
            ...{ premise: note, comparison: 'part' },
            reasons: [
              'coverage',
              ...reasonsIn([all, one]).filter((reason) => reason !== 'coverage'),
              'source-defect',
            ],
          };
          return [alike ? result : atMostUnclear(result)];
        }),
      ),
    );
}
