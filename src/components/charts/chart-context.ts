import { site } from '#build/site.ts';
import type { FullChartContext } from '#core/charts/chart.ts';
import { commonYears } from '#core/dataset/overview.ts';
import { labelsOf } from '#core/districts/label.ts';
import { pageContext } from '../../i18n/page-context.ts';

/** Years, names and words for the charts of a page. */
export function chartContext(astro: Parameters<typeof pageContext>[0]): FullChartContext {
  const { locale, messages } = pageContext(astro);
  const { corpus } = site();
  return {
    years: commonYears(corpus),
    labels: labelsOf(corpus.districts),
    locale,
    words: messages.charts,
  };
}
