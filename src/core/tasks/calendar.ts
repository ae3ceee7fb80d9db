/** How many days a month has; months count from 1. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 6 as 06. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
