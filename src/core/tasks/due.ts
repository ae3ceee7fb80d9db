import { daysIn, twoDigits } from './calendar.ts';
import { occurrencesOf, recurrenceIn, type Recurrence } from './recurrence.ts';

/** One time at which a milestone falls due. */
export interface DueDate {
  /** The month in which it begins, where the words give a span (2月至3月份): `2023-02`. */
  readonly start: string | undefined;
  /** The month or day by which: `2023-06`, `2023-02-15`. */
  readonly at: string;
  /** The last day that the words allow: 月初 ends on the 10th, 中旬 on the 20th. */
  readonly last: string;
}

/** When a milestone is due, as its words say. */
export interface Due {
  /** `6月底前`, `4月初、7月初、10月初`, `按月`. */
  readonly words: string;
  /** In the order of time; none for what only recurs. */
  readonly dates: readonly DueDate[];
  readonly recurrence: Recurrence | undefined;
}

/**
 * When a milestone is due, from the words that open it: `（2）6月底前，…` in a plan for 2023 is by the end of June 2023.
 * Where the opening names no time, a deadline (2023年底前), a plan (计划2024年), the year (年内, 全年完成) or a repetition
 * (按月, 每季度) further on counts. Undefined for texts that name none; a month 13 or a 30th of February is no date.
 * @param text the milestone as printed
 * @param year the year of the breakdown, for words that name none
 */
export function dueOf(text: string, year: number): Due | undefined {
  const bare = text.replace(/^(?:（\d+）|[①-⑳])\s*/, '');
  return (
    datesAtStart(bare, year) ?? recurrenceAtStart(bare) ?? datesWithin(bare, year) ?? recurrenceWithin(bare)
  );
}

/** The month or day of a deadline such as 12月31日; of several dates the last. */
export function dueFromText(text: string, year: number): string | undefined {
  return dueOf(text, year)?.dates.at(-1)?.at;
}

const inYear = String.raw`(?:(?<y>20\d{2})年)?`;
const month = String.raw`(?<m>\d{1,2})月份?(?!前)(?:(?<d>\d{1,2})日|(?<part>初|上旬|中旬|下旬|底|末))?`;
const yearEnd = String.raw`(?:(?<y2>20\d{2})年?|年)[底末]`;
const point = new RegExp(`(?:${inYear}${month}|${yearEnd})(?:以前|之前|前)?`, 'y');

/** Dates at the very start, joined by 、 (each is due) or by 至 (a span). */
function datesAtStart(text: string, year: number): Due | undefined {
  const dates: DueDate[] = [];
  let end = 0;
  for (let joint: string | undefined = ''; joint !== undefined;) {
    point.lastIndex = end + joint.length;
    const match = point.exec(text);
    if (!match) break;
    const date = dateFrom(match.groups ?? {}, year);
    if (!date) return undefined;
    const from = /[至到—-]/.test(joint) ? dates.pop() : undefined;
    dates.push(from ? { ...date, start: from.at.slice(0, 7) } : date);
    end = point.lastIndex;
    joint = /^[、至到—-]/.exec(text.slice(end))?.[0];
  }
  return dates.length > 0 ? { words: text.slice(0, end), dates, recurrence: undefined } : undefined;
}

function dateFrom(
  { y, y2, m, d, part }: Readonly<Record<string, string | undefined>>,
  year: number,
): DueDate | undefined {
  const own = Number(y ?? y2 ?? year);
  const [ofMonth, ofDay] = [Number(m ?? 12), d === undefined ? undefined : Number(d)];
  if (!isDate(own, ofMonth, ofDay ?? 1)) return undefined;
  const at = [own, twoDigits(ofMonth), ...(ofDay === undefined ? [] : [twoDigits(ofDay)])].join('-');
  const last = ofDay ?? lastDayOf(part) ?? daysIn(own, ofMonth);
  return { start: undefined, at, last: `${own}-${twoDigits(ofMonth)}-${twoDigits(last)}` };
}

/** 月初 is taken for the first ten days of a month, as 上旬. */
function lastDayOf(part: string | undefined): number | undefined {
  if (part === '初' || part === '上旬') return 10;
  return part === '中旬' ? 20 : undefined;
}

/** A deadline, a planned year or the year itself within the text. */
function datesWithin(text: string, year: number): Due | undefined {
  const deadline = /(?:20\d{2}年)?\d{1,2}月底前|20\d{2}年底前/.exec(text)?.[0];
  if (deadline !== undefined) return datesAtStart(deadline, year);
  const [words, planned = year] = /计划(20\d{2})年/.exec(text) ?? /年内|全年(?=实现|完成)/.exec(text) ?? [];
  const date = words === undefined ? undefined : dateFrom({ y: String(planned) }, year);
  return words !== undefined && date ? { words, dates: [date], recurrence: undefined } : undefined;
}

function recurrenceAtStart(text: string): Due | undefined {
  const found = recurrenceIn(text);
  return found && text.startsWith(found.words) ? { ...found, dates: [] } : undefined;
}

function recurrenceWithin(text: string): Due | undefined {
  const found = recurrenceIn(text);
  return found && { ...found, dates: [] };
}

/**
 * Every day on which something falls due, in the order of time: its dates, and the occurrences of a repetition in the
 * year of the breakdown.
 */
export function daysDue({ dates, recurrence }: Due, year: number): string[] {
  return [...dates.map(({ last }) => last), ...(recurrence ? occurrencesOf(recurrence, year) : [])];
}

/**
 * Whether something falls due from one month to another, both included: `2023-07` to `2023-09` is the third quarter.
 * @param from undefined for everything up to a month
 */
export function isDueWithin(due: Due, year: number, to: string, from?: string): boolean {
  return daysDue(due, year).some((day) => {
    const ofMonth = day.slice(0, 7);
    return ofMonth <= to && (from === undefined || ofMonth >= from);
  });
}

/** First and last month of a quarter: 3 of 2023 is `2023-07` to `2023-09`. */
export function monthsOfQuarter(year: number, quarter: 1 | 2 | 3 | 4): readonly [from: string, to: string] {
  return [`${year}-${twoDigits(quarter * 3 - 2)}`, `${year}-${twoDigits(quarter * 3)}`];
}

/** A month 13 or a 30th of February is a slip of the source: such words name no date. */
function isDate(year: number, ofMonth: number, day: number): boolean {
  return ofMonth >= 1 && ofMonth <= 12 && day >= 1 && day <= daysIn(year, ofMonth);
}
