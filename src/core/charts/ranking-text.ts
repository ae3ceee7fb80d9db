import { figureText, plainFigure } from '../dataset/cell-text.ts';
import type { Slot } from '../dataset/comparison-row.ts';
import { formatNumber } from '../quantity/format.ts';
import { formatPeriod, isSpan } from '../quantity/period.ts';
import { roundTo } from '../quantity/precision.ts';
import { whenOf, type ChartContext } from './chart.ts';
import type { RankedFigure, RankingGroup } from './ranking-data.ts';

type Context = ChartContext<'ranking'>;

/** What a ranking is of: its measure, and the period of a measure that has one. */
export function headingOf([{ observation, multiplied }]: RankingGroup, slot: Slot, context: Context): string {
  const { measure, period } = multiplied ?? observation;
  const { words, years } = context;
  return words.ranking.heading(
    { slot, measure, period: words.period(formatPeriod(period)), isSpan: isSpan(period) },
    years,
  );
}

/** The value as it is written at its bar: `≤2.8`, `35–40`, `翻番 87.2`. */
export function writtenOf({ observation, value, multiplied }: RankedFigure, { words }: Context): string {
  return multiplied
    ? words.ranking.implied(observation.words, formatNumber(roundTo(value, 1)))
    : plainFigure(figureText(observation), words.bounds);
}

/** The written value with its unit, and what it is where it is no plain figure: `754.2亿元 预计`. */
export function labelOf(figure: RankedFigure, unit: string, context: Context): string {
  const tag = tagOf(figure, context);
  return writtenOf(figure, context) + unit + (tag === undefined ? '' : ` ${tag}`);
}

function tagOf({ observation, multiplied }: RankedFigure, { words }: Context): string | undefined {
  if (multiplied) return words.derived;
  return observation.role === 'estimate' ? words.estimate : undefined;
}

/** `2020年预计`, `2025年目标（推算）`. */
export function timeOf({ observation, multiplied }: RankedFigure, context: Context): string {
  const when = whenOf(context, observation.period, observation.role);
  return multiplied ? `${when}（${context.words.derived}）` : when;
}
