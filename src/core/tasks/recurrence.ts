import { daysIn, twoDigits } from './calendar.ts';

/** How often a thing is to be done; `unstated` for 定期, which gives no interval. */
export const intervals = ['week', 'month', 'quarter', 'half-year', 'year', 'unstated'] as const;
export type Interval = (typeof intervals)[number];

/** A repetition: 按月, 每季度, 每月15日前. */
export interface Recurrence {
  readonly every: Interval;
  /** The day of the month by which, where the words name it. */
  readonly day: number | undefined;
}

const wordings: readonly (readonly [Interval, RegExp])[] = [
  ['week', /每周|按周/],
  ['month', /每月(?:(\d{1,2})日前)?|按月|逐月/],
  ['quarter', /每季度末?|每季末?|按季度?/],
  ['half-year', /每半年/],
  ['year', /每年|逐年/],
  ['unstated', /定期/],
];

/** The repetition that a text names first, with its words. */
export function recurrenceIn(text: string): { words: string; recurrence: Recurrence } | undefined {
  const [first] = wordings
    .flatMap(([every, wording]) => {
      const match = wording.exec(text);
      return match ? [{ every, match }] : [];
    })
    .toSorted((a, b) => a.match.index - b.match.index);
  if (!first) return undefined;
  const [words, day] = first.match;
  return { words, recurrence: { every: first.every, day: day === undefined ? undefined : Number(day) } };
}

/** How many months lie between two occurrences; what recurs each week falls due in every month. */
const months: Readonly<Record<Interval, number | undefined>> = {
  week: 1,
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
  unstated: undefined,
};

/** The last day of each interval of a year on which a repetition falls due; none where its interval is unstated. */
export function occurrencesOf({ every, day }: Recurrence, year: number): string[] {
  const step = months[every];
  if (step === undefined) return [];
  return Array.from({ length: 12 / step }, (_, index) => {
    const month = (index + 1) * step;
    return [year, twoDigits(month), twoDigits(day ?? daysIn(year, month))].join('-');
  });
}
