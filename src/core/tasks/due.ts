/**
 * The month or day by which a milestone is due, from the words that open it.
 * `（2）6月底前，…` in a plan for 2023 gives `2023-06`; `2月15日前` gives `2023-02-15`;
 * `年底前` gives `2023-12`. Repeated dates (按月, 每季度) and texts without a date give undefined.
 * @param text the milestone as printed
 * @param year the year of the breakdown, for words that name none
 */
export function dueFromText(text: string, year: number): string | undefined {
  const opening = /^[^，。；,;]*/.exec(text.replace(/^（\d+）|^[①-⑳]/, ''))?.[0] ?? '';
  const inYear = Number(/(20\d{2})年/.exec(opening)?.[1] ?? year);
  const [, month, day] = [...opening.matchAll(/(\d{1,2})月(?:(\d{1,2})日)?/g)].at(-1) ?? [];
  if (month === undefined) return /年[底末内]/.test(opening) ? `${inYear}-12` : undefined;
  if (!isDate(inYear, Number(month), Number(day ?? 1))) return undefined;
  return [inYear, twoDigits(month), ...(day === undefined ? [] : [twoDigits(day)])].join('-');
}

/** A month 13 or a 30th of February is a slip of the source: such words name no date. */
function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function twoDigits(text: string): string {
  return text.padStart(2, '0');
}
