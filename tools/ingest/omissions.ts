import type { Omission } from '#core/model/document.ts';
import { rangesOf, type LineRange } from './lines.ts';

type Reason = Omission['reason'];

/** Declares lines of the source left out. */
export function omittedLines({ first, last }: LineRange, reason: Reason, note: string): Omission {
  return { lines: `${first}-${last}`, reason, note };
}

/** The numbers of all lines that declared omissions leave out. */
export function numbersOmitted(omissions: readonly Omission[]): Set<number> {
  const numbers = new Set<number>();
  for (const omission of omissions) {
    if (!('lines' in omission)) continue;
    const [first = 0, last = first] = omission.lines.split('-').map(Number);
    for (let number = first; number <= last; number++) numbers.add(number);
  }
  return numbers;
}

/** Omissions in the order of the source, line ranges before patterns. */
export function inSourceOrder(omissions: readonly Omission[]): Omission[] {
  const start = (omission: Omission) => ('lines' in omission ? parseInt(omission.lines, 10) : Infinity);
  return [...omissions].sort((a, b) => (start(a) === start(b) ? 0 : start(a) - start(b)));
}

/** One omission a stretch of lines, where several stand apart. */
export function omittedStretches(numbers: Iterable<number>, reason: Reason, note: string): Omission[] {
  return rangesOf(numbers).map((range) => omittedLines(range, reason, note));
}
