/** Longer than any paragraph one would paste to find its place; what exceeds it is cut. */
export const longestQuery = 1000;

/** Words for display: of long ones the beginning and the end. */
export function shortened(words: string, most = 40): string {
  const characters = Array.from(words);
  if (characters.length <= most) return words;
  const end = Math.floor(most / 4);
  return `${characters.slice(0, most - end).join('')}……${characters.slice(-end).join('')}`;
}
