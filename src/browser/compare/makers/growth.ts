import { growthChart } from '#core/charts/growth.ts';
import { growth } from '../../../i18n/zh/charts/growth.ts';
import type { Maker } from '../chart-makers.ts';

export const make: Maker = ({ row }, context) =>
  growthChart(row, { ...context, words: { ...context.words, growth } }) ?? [];
