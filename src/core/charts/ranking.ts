import type { ComparisonRow, Slot } from '../dataset/comparison-row.ts';
import { isSpan } from '../quantity/period.ts';
import { cellRemarks } from './cell-remarks.ts';
import { districtName, sourceNames, type Chart, type ChartContext, type ChartTable } from './chart.ts';
import { rankingGroups, type RankedFigure, type RankingGroup } from './ranking-data.ts';
import { rankingDrawing } from './ranking-drawing.ts';
import { uncertainIn } from './ranking-order.ts';
import { headingOf, labelOf, timeOf, writtenOf } from './ranking-text.ts';

type Context = ChartContext<'ranking'>;

/**
 * Districts by one value, the greatest first, as bars from zero: for many districts. Only like is ranked with like, so
 * there is a chart for each measure and length of period; none where no two districts give what is like.
 */
export function rankingCharts(row: ComparisonRow, slot: Slot, context: Context): Chart[] {
  const groups = rankingGroups(row, slot);
  return groups.map((group) => chartOf(group, groups, row, slot, context));
}

function chartOf(
  group: RankingGroup,
  groups: readonly RankingGroup[],
  row: ComparisonRow,
  slot: Slot,
  context: Context,
): Chart {
  const { words, locale } = context;
  const unit = slot === 'growth' ? '%' : row.indicator.unit;
  const name = row.indicator.name[locale];
  const heading = headingOf(group, slot, context);
  const isCertain = uncertainIn(group).length === 0;
  return {
    id: `${row.indicator.id}-ranking-${slot}${suffixOf(group, slot)}`,
    title: words.ranking.title(
      name,
      heading,
      group.length === 1 ? 'single' : isCertain ? 'certain' : 'as-written',
    ),
    subtitle: words.ranking.subtitle(heading, unit),
    summary: words.ranking.summary(
      name,
      heading,
      group.map((one) => ({ name: districtName(context, one.id), value: labelOf(one, unit, context) })),
    ),
    sources: sourceNames(
      context,
      group.map(({ id }) => id),
    ),
    remarks: remarksOf(group, groups, row, slot, unit, context),
    drawing: rankingDrawing(group, unit, context),
    table: tableOf(group, unit, context),
  };
}

/** Tells the charts of one slot apart: `-cumulative-2016-2020`. */
function suffixOf([{ observation, multiplied }]: RankingGroup, slot: Slot): string {
  const { measure, period } = multiplied ?? observation;
  if (measure === 'level') return '';
  const length = isSpan(period) ? `-${period.start}-${period.end}` : `-${period.end}`;
  return (slot === 'growth' ? '' : `-${measure}`) + length;
}

function remarksOf(
  group: RankingGroup,
  groups: readonly RankingGroup[],
  row: ComparisonRow,
  slot: Slot,
  unit: string,
  context: Context,
): string[] {
  const { ranking } = context.words;
  const nameOf = ({ id }: RankedFigure) => districtName(context, id);
  const uncertain = uncertainIn(group).map((one) => nameOf(one) + writtenOf(one, context) + unit);
  const apart = groups
    .filter((other) => other !== group)
    .map((other) => ({ heading: headingOf(other, slot, context), names: other.map(nameOf) }));
  const drawn = new Set(groups.flat().map(({ id }) => id));
  const without = [...row.cells]
    .filter(([id]) => !drawn.has(id))
    .map(([id, record]) => {
      const cell = record[slot];
      const said = cell.kind === 'words' ? cell.observation.words : undefined;
      return { name: districtName(context, id), words: said };
    });
  const used = new Set(
    group.flatMap(({ observation, multiplied }) => (multiplied ? [observation, multiplied] : [observation])),
  );
  return [
    ...(uncertain.length > 0 ? [ranking.uncertain(uncertain)] : []),
    ...(group.some(({ multiplied }) => multiplied) ? [ranking.impliedRemark] : []),
    ...(apart.length > 0 ? [ranking.apart(apart)] : []),
    ...(without.length > 0 ? [ranking.without(without)] : []),
    ...cellRemarks(row, context, used),
  ];
}

function tableOf(group: RankingGroup, unit: string, context: Context): ChartTable {
  const { columns } = context.words;
  return {
    columns: [
      columns.district,
      columns.period,
      columns.value,
      columns.upper,
      columns.asWritten,
      columns.unit,
    ],
    rows: group.map((one) => [
      districtName(context, one.id),
      timeOf(one, context),
      one.value,
      one.upper,
      writtenOf(one, context),
      unit,
    ]),
  };
}
