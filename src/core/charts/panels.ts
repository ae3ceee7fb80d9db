import type { Measure } from '../model/observation.ts';

/** The measures that have an axis of their own: totals over years never share the axis of yearly values. */
export const panels = ['level', 'cumulative', 'annual'] as const satisfies readonly Measure[];
export type Panel = (typeof panels)[number];
