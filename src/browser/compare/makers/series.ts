import { seriesChart } from '#core/charts/series.ts';
import { series } from '../../../i18n/zh/charts/series.ts';
import type { Maker } from '../chart-makers.ts';

export const make: Maker = ({ row, series: found }, context) =>
  seriesChart(found, row, { ...context, words: { ...context.words, series } }) ?? [];
