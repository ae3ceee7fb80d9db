/** The day of a moment where the reader is, as a citation names it: `2026-11-22`. */
export function accessDay(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
}
