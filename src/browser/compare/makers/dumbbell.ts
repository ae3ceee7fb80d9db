import { dumbbellChart } from '#core/charts/dumbbell-chart.ts';
import { panels } from '#core/charts/panels.ts';
import { dumbbell } from '../../../i18n/zh/charts/dumbbell.ts';
import type { Maker } from '../chart-makers.ts';

export const make: Maker = ({ row }, context) =>
  panels.flatMap(
    (panel) => dumbbellChart(row, panel, { ...context, words: { ...context.words, dumbbell } }) ?? [],
  );
