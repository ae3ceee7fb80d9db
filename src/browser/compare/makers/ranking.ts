import { rankingCharts } from '#core/charts/ranking.ts';
import { slots } from '#core/dataset/comparison-row.ts';
import { ranking } from '../../../i18n/zh/charts/ranking.ts';
import type { Maker } from '../chart-makers.ts';

export const make: Maker = ({ row }, context) =>
  slots.flatMap((slot) => rankingCharts(row, slot, { ...context, words: { ...context.words, ranking } }));
