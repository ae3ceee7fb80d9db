import type { StepRow } from './task-row.ts';

/**
 * A time that one can ask for: a month `2023-06`, a quarter `2023-q3`, all up to the end of a month `until-2023-06`,
 * what is `repeated`, or what is `undated`.
 */
export type DueChoice = string;

/** Whether a milestone falls into a time asked for; one that is repeated does each time that it is due. */
export function isDue(step: Pick<StepRow, 'dues' | 'repeats'>, choice: DueChoice): boolean {
  if (choice === 'repeated') return step.repeats;
  if (choice === 'undated') return !step.repeats && step.dues.length === 0;
  return monthsWithin(step, choice).length > 0;
}

/** Whether a text is a month: `2023-06`. */
export function isMonth(text: string): boolean {
  return /^\d{4}-\d{2}$/.test(text);
}

/** Whether a month belongs to a time asked for; every month does to `repeated` and `undated`. */
export function isMonthOf(month: string, choice: DueChoice): boolean {
  return monthsWithin({ dues: [month] }, choice).length > 0;
}

/** The months of a milestone that fall into a time asked for; all of them where none is asked for. */
export function monthsWithin({ dues }: Pick<StepRow, 'dues'>, choice: DueChoice | undefined): string[] {
  const months = [...new Set(dues.map(monthOf))];
  if (choice === undefined || choice === 'repeated' || choice === 'undated') return months;
  const [first, last] = spanOf(choice);
  return months.filter((month) => first <= month && month <= last);
}

/** The first and the last month of a time; texts of months are in order as they stand. */
function spanOf(choice: DueChoice): readonly [first: string, last: string] {
  const until = /^until-(.+)$/.exec(choice)?.[1];
  if (until !== undefined) return ['', until];
  const [, year, quarter] = /^(\d{4})-q([1-4])$/.exec(choice) ?? [];
  if (year === undefined || quarter === undefined) return [choice, choice];
  return [monthOfYear(year, Number(quarter) * 3 - 2), monthOfYear(year, Number(quarter) * 3)];
}

/** `2023-06-15` to `2023-06`. */
export function monthOf(due: string): string {
  return due.slice(0, 7);
}

/** The quarter of a month: `2023-08` to `2023-q3`. */
export function quarterOf(month: string): string {
  return `${month.slice(0, 4)}-q${Math.ceil(Number(month.slice(5, 7)) / 3)}`;
}

/** `2023` and 6 to `2023-06`. */
export function monthOfYear(year: number | string, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

/**
 * A time as people type it in its one form: `9`, `2023-9`, `Q3`, `until-8` in a breakdown for 2023 give `2023-09`,
 * `2023-09`, `2023-q3`, `until-2023-08`; anything else comes back as it is.
 */
export function canonicalDue(typed: string, year: number): DueChoice {
  const [, until = '', ofYear = String(year), quarter, month] =
    /^(until-)?(?:(\d{4})-)?(?:q([1-4])|(\d{1,2}))$/.exec(typed) ?? [];
  if (quarter !== undefined && until === '') return `${ofYear}-q${quarter}`;
  return month === undefined ? typed : until + monthOfYear(ofYear, Number(month));
}
