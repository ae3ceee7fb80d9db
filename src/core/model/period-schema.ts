import { z } from 'zod';
import { isDeadline, parsePeriod } from '../quantity/period.ts';

const year = String.raw`(?:19|20)\d{2}`;

/** The reference period of a document in public form, `2023` or `2021/2025`: stated, and with a beginning. */
export const periodText = z.string().refine((text) => {
  const period = parsePeriod(text);
  return period !== undefined && period.basis === 'stated' && !isDeadline(period) && !text.includes('-');
}, 'expected a year such as “2023” or a span of years such as “2021/2025”, in 1949–2060');

/** A date as exact as the source gives it: `2021`, `2021-06` or `2021-06-16`; it must exist. */
export const sourceDate = z
  .string()
  .regex(new RegExp(`^${year}(-\\d{2}(-\\d{2})?)?$`), 'expected a date such as “2021-06-16”, quoted')
  .refine((text) => {
    const [y, m = '01', d = '01'] = text.split('-');
    const date = new Date(`${y}-${m}-${d}T00:00:00Z`);
    return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(`${y}-${m}-${d}`);
  }, 'expected a date that exists');
