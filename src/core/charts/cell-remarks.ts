import type { ComparabilityNote } from '../dataset/comparability.ts';
import { figureText } from '../dataset/cell-text.ts';
import {
  slots,
  type Cells,
  type ComparisonRow,
  type Slot,
  type Statement,
} from '../dataset/comparison-row.ts';
import type { DistrictId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import { districtName, valueWithUnit, whenOf, type ChartContext } from './chart.ts';

/** A statement of a district whose figure a chart draws. */
interface Drawn extends Statement {
  readonly slot: Slot;
}

/**
 * What to mind of the figures in a chart, for which the table has signs: wordings that may cover more or less than the
 * indicator (财政收入 under 一般公共预算收入), figures of which the document leaves open what they
 * measure, other numbers that the same document gives
 * for the same, periods that were inferred, and levels of a whole period.
 * @param used the observations that the chart draws or reckons with: of others nothing is said
 */
export function cellRemarks(
  { indicator, cells }: ComparisonRow,
  context: ChartContext,
  used: ReadonlySet<Observation>,
): string[] {
  const { words } = context;
  const drawn = [...cells].map(([id, record]) => [id, drawnOf(record, used)] as const);
  const written = (observation: Observation, slot: Slot) =>
    valueWithUnit(context, figureText(observation), slot === 'growth' ? '%' : indicator.unit);
  const inferred = drawn.flatMap(([id, own]) => whoIn(id, own, noted(own, 'inferred-period'), context));
  const wholePeriod = drawn.flatMap(([id, own]) =>
    noted(own, 'whole-period').map(({ observation, slot }) =>
      words.point(
        districtName(context, id),
        whenOf(context, observation.period, observation.role),
        written(observation, slot),
      ),
    ),
  );
  const remarks = [
    ...drawn.flatMap(([id, own]) => [
      ...coverageRemarks(id, own, context),
      ...own.flatMap((one) => [
        ...(one.notes.includes('unclear-measure')
          ? [
              words.unclear(
                districtName(context, id),
                written(one.observation, one.slot),
                isRate(one.observation),
              ),
            ]
          : []),
        ...severalRemark(id, one, used, context, written),
      ]),
    ]),
    ...(inferred.length > 0 ? [words.inferred(inferred)] : []),
    ...(wholePeriod.length > 0 ? [words.wholePeriod(wholePeriod)] : []),
  ];
  return [...new Set(remarks)];
}

function isRate({ measure, alternativeMeasure }: Observation): boolean {
  return measure === 'growth' || alternativeMeasure === 'growth';
}

function drawnOf(record: Cells, used: ReadonlySet<Observation>): Drawn[] {
  return slots.flatMap((slot) => {
    const cell = record[slot];
    return cell.kind !== 'missing' && used.has(cell.observation) ? [{ ...cell, slot }] : [];
  });
}

function noted(drawn: readonly Drawn[], note: ComparabilityNote): Drawn[] {
  return drawn.filter(({ notes }) => notes.includes(note));
}

/** The district alone where all its figures are meant, else each figure by its slot. */
function whoIn(
  id: DistrictId,
  drawn: readonly Drawn[],
  meant: readonly Drawn[],
  context: ChartContext,
): string[] {
  const name = districtName(context, id);
  if (meant.length === drawn.length) return meant.length > 0 ? [name] : [];
  return meant.map(({ slot }) => context.words.ofSlot(name, slot));
}

/** A remark a wording: base and target may be worded differently. */
function coverageRemarks(id: DistrictId, drawn: readonly Drawn[], context: ChartContext): string[] {
  const meant = noted(drawn, 'other-coverage');
  const labels = Map.groupBy(meant, ({ observation }) => observation.label);
  return [...labels].flatMap(([label, own]) => {
    const who = labels.size === 1 ? [districtName(context, id)] : whoIn(id, drawn, own, context);
    return who.map((one) => context.words.coverage(one, label));
  });
}

function severalRemark(
  id: DistrictId,
  { notes, observation, others, slot }: Drawn,
  used: ReadonlySet<Observation>,
  context: ChartContext,
  written: (observation: Observation, slot: Slot) => string,
): string[] {
  if (!notes.includes('several-values')) return [];
  const numbers = others
    .filter((other) => other.measure === observation.measure && !used.has(other))
    .map((other) => written(other, slot));
  const when = whenOf(context, observation.period, observation.role);
  return numbers.length > 0
    ? [context.words.several(districtName(context, id), when, [...new Set(numbers)])]
    : [];
}
