/** A reference period; start and end are the same for a single year or month. */
export interface Period {
  /** `2020` or `2021-06`; `..` where only a deadline is named (2022年底以前), as in ISO 8601-2. */
  readonly start: string;
  readonly end: string;
  /** Whether the passage states the period or an annotator inferred it. */
  readonly basis: 'stated' | 'inferred';
}

const point = String.raw`(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2]))?`;
const form = new RegExp(`^(${point}|\\.\\.(?=/))(?:/(${point}))?(~?)$`);

const openStart = '..';

/** Years in which anything of ours happens: a year outside is a slip (2205 for 2025). */
const earliest = 1949;
const latest = 2060;

const yearOf = (point: string) => Number(point.slice(0, 4));

/**
 * Reads `2020`, `2016/2020`, `2021-06` or the deadline `../2022`; a trailing `~` says that the period is inferred.
 * Undefined for periods that cannot be: `2025/2021`, `2025-13`, a span of a year and a month in it, or years out of range.
 */
export function parsePeriod(text: string): Period | undefined {
  const [, start, end = start, mark] = form.exec(text) ?? [];
  if (start === undefined || end === undefined) return undefined;
  const years = [start, end].filter((time) => time !== openStart).map(yearOf);
  if (years.some((year) => year < earliest || year > latest)) return undefined;
  const isSpanForm = text.includes('/');
  // As text a year sorts before its own months, which is no span of two periods.
  if (isSpanForm && (end <= start || end.startsWith(start))) return undefined;
  return { start, end, basis: mark === '~' ? 'inferred' : 'stated' };
}

/** The public form: `2020`, `2016/2020`. The basis is given beside it, not in it. */
export function formatPeriod({ start, end }: Period): string {
  return start === end ? start : `${start}/${end}`;
}

/** Tells whether the period runs over several years or months, as a plan's does. */
export function isSpan({ start, end }: Period): boolean {
  return start !== end && start !== openStart;
}

/** Tells whether the period runs over several years: a growth rate is then an average, else year on year. */
export function isSpanOfYears(period: Period): boolean {
  return isSpan(period) && yearOf(period.start) !== yearOf(period.end);
}

/** Tells whether only the time is named by which something is to be reached. */
export function isDeadline({ start }: Period): boolean {
  return start === openStart;
}

/** Every calendar year the period touches, in order. */
export function yearsIn({ start, end }: Period): readonly number[] {
  const first = yearOf(start === openStart ? end : start);
  return Array.from({ length: yearOf(end) - first + 1 }, (_, offset) => first + offset);
}

/** The year in which the period ends. */
export function endYear({ end }: Period): number {
  return yearOf(end);
}
