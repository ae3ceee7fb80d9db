import type { Observation } from '#core/model/observation.ts';
import { isSpanOfYears } from '#core/quantity/period.ts';
import type { Messages } from '../i18n/messages.ts';

/** What a figure measures, in words: 年均增长, or both where its document leaves open which of two. */
export function measureText(
  { measure, alternativeMeasure, period }: Pick<Observation, 'measure' | 'alternativeMeasure' | 'period'>,
  { measure: names, yearOnYear, either }: Messages['words'],
): string {
  const own = measure === 'growth' && !isSpanOfYears(period) ? yearOnYear : names[measure];
  return alternativeMeasure ? either(own, names[alternativeMeasure]) : own;
}
