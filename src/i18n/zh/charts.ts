import type { ChartWords } from '#core/charts/chart-words.ts';
import { common } from './charts/common.ts';
import { dumbbell } from './charts/dumbbell.ts';
import { growth } from './charts/growth.ts';
import { index } from './charts/index-paths.ts';
import { profile } from './charts/profile.ts';
import { ranking } from './charts/ranking.ts';
import { series } from './charts/series.ts';
import { structure } from './charts/structure.ts';

/** Titles, subtitles and text summaries of charts. */
export const charts = {
  ...common,
  dumbbell,
  growth,
  index,
  profile,
  ranking,
  series,
  structure,
} satisfies ChartWords;
