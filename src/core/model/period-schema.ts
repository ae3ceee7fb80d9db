import { z } from 'zod';

const year = String.raw`(?:19|20)\d{2}`;

/** A reference period in public form: `2020`, `2021-06` or a span `2021/2025`. */
export const periodText = z
  .string()
  .regex(new RegExp(`^${year}(-\\d{2})?(/${year}(-\\d{2})?)?$`), 'expected a period such as “2021/2025”');

/** A date as exact as the source gives it: `2021`, `2021-06` or `2021-06-16`; it must exist. */
export const sourceDate = z
  .string()
  .regex(new RegExp(`^${year}(-\\d{2}(-\\d{2})?)?$`), 'expected a date such as “2021-06-16”, quoted')
  .refine((text) => {
    const [y, m = '01', d = '01'] = text.split('-');
    const date = new Date(`${y}-${m}-${d}T00:00:00Z`);
    return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(`${y}-${m}-${d}`);
  }, 'expected a date that exists');
