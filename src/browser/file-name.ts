import { accessDay } from '#core/citation/access-day.ts';

/** Characters of a title that stand in the name of a file. */
const longest = 60;

/** A title as the name of a file, with the day on which it is made; what no system takes becomes a hyphen. */
export function datedFileName(title: string): string {
  const safe = Array.from(title.replace(/[\\/:*?"<>|\s\p{C}]+/gu, '-'));
  return `${safe.slice(0, longest).join('')}-${accessDay(new Date())}`;
}
