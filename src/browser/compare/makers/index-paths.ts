import { indexChart } from '#core/charts/index-paths.ts';
import { index } from '../../../i18n/zh/charts/index-paths.ts';
import type { Maker } from '../chart-makers.ts';

export const make: Maker = ({ row, series }, context) =>
  indexChart(series, row, { ...context, words: { ...context.words, index } }) ?? [];
