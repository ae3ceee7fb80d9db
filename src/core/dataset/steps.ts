import type { Observation } from '../model/observation.ts';
import { endYear, isSpan } from '../quantity/period.ts';
import type { DistrictId } from '../model/ids.ts';
import type { ComparisonCell, ComparisonRow } from './comparison-row.ts';
import type { Series } from './series.ts';

/** A value of one year on the way of an indicator. */
export interface Step {
  readonly year: number;
  readonly value: number;
  readonly observation: Observation;
}

/** Two steps that a line may join. */
export interface Stretch {
  readonly from: Step;
  readonly to: Step;
  /** Whether it leads to a target. */
  readonly ahead: boolean;
}

/** The way of one indicator in one district: its values and which of them belong together. */
export interface Way {
  readonly steps: readonly Step[];
  readonly stretches: readonly Stretch[];
}

/**
 * The way of an indicator. Two values are joined only where they belong together: neighbouring years of one passage,
 * and the base and target of the comparison. Two passages that give the same year different values are not made into
 * one curve.
 * @param pair the cells of base and target in the comparison
 * @param yearTargets what task breakdowns set for single years: points beside the line, to which none leads
 */
export function wayOf(
  { observations }: Series,
  pair: Readonly<Record<'base' | 'target', ComparisonCell>>,
  yearTargets: readonly Observation[] = [],
): Way {
  const levels = observations.filter(isStep);
  const passages = Map.groupBy(levels, ({ document, chapter, block }) =>
    [document, chapter, block].join(' '),
  );
  const within = [...passages.values()].flatMap((passage) =>
    neighbours(passage.filter(({ role }) => role !== 'target')),
  );
  const [base, target] = [stepOfCell(pair.base), stepOfCell(pair.target)];
  const planned = base && target ? [{ from: base, to: target, ahead: true }] : [];
  const stretches = distinctStretches([...within, ...planned]);
  const steps = distinctSteps([
    ...stretches.flatMap(({ from, to }) => [from, to]),
    ...[base, target].filter((step) => step !== undefined),
    ...yearTargets.filter(isStep).map(stepOf),
  ]);
  return { steps, stretches };
}

/** The way of one district. */
export interface DistrictWay extends Way {
  readonly id: DistrictId;
}

/**
 * The ways of the row’s districts that have any step.
 * @param yearTargets what task breakdowns set of the indicator for single years
 */
export function waysOf(
  all: readonly Series[],
  { indicator, cells }: ComparisonRow,
  yearTargets: readonly Observation[] = [],
): DistrictWay[] {
  return [...cells].flatMap(([id, pair]) => {
    const series = all.find((one) => one.indicator === indicator.id && one.district === id);
    if (!series) return [];
    const way = wayOf(
      series,
      pair,
      yearTargets.filter(({ district }) => district === id),
    );
    return way.steps.length > 0 ? [{ id, ...way }] : [];
  });
}

function isStep({ measure, scope, period, canonical, quantity }: Observation): boolean {
  return (
    measure === 'level' &&
    scope === undefined &&
    !isSpan(period) &&
    canonical !== undefined &&
    quantity.kind === 'number'
  );
}

/** The step that an observation is; its value is 0 where it has no number. */
export function stepOf(observation: Observation): Step {
  return { year: endYear(observation.period), value: observation.canonical?.value ?? 0, observation };
}

function stepOfCell(cell: ComparisonCell): Step | undefined {
  return cell.kind === 'value' && isStep(cell.observation) ? stepOf(cell.observation) : undefined;
}

/** Each year of a passage with the next; of several values of a year the first counts. */
function neighbours(passage: readonly Observation[]): Stretch[] {
  const byYear = [...Map.groupBy(passage.map(stepOf), ({ year }) => year)]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([, steps]) => steps.slice(0, 1));
  return byYear.slice(1).flatMap((to, index) => {
    const from = byYear[index];
    return from ? [{ from, to, ahead: false }] : [];
  });
}

const keyOf = ({ year, value, observation }: Step) => `${year} ${value} ${observation.role === 'target'}`;

function distinctStretches(stretches: readonly Stretch[]): Stretch[] {
  return [
    ...new Map(stretches.map((stretch) => [`${keyOf(stretch.from)} ${keyOf(stretch.to)}`, stretch])).values(),
  ];
}

/** Steps with each year, value and kind once, in the order of years. */
export function distinctSteps(steps: readonly Step[]): Step[] {
  return [...new Map(steps.map((step) => [keyOf(step), step])).values()].toSorted(
    (a, b) => a.year - b.year || a.value - b.value,
  );
}
