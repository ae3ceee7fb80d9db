import { structureChart, structuresIn } from '#core/charts/structure.ts';
import { structure } from '../../../i18n/zh/charts/structure.ts';
import type { Maker } from '../chart-makers.ts';

export const make: Maker = ({ row, series }, context) =>
  structureChart(structuresIn(series), row.indicator.id, {
    ...context,
    words: { ...context.words, structure },
  }) ?? [];
