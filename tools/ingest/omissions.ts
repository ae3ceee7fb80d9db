import type { Omission } from '#core/model/omission.ts';
import { lineRange, type LineRange } from '#core/model/line-range.ts';
import { rangesOf } from './lines.ts';

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
    const { first, last } = lineRange(omission.lines);
    for (let number = first; number <= last; number++) numbers.add(number);
  }
  return numbers;
}

/** Omissions in the order of the source, line ranges before patterns; a range within another is not declared twice. */
export function inSourceOrder(omissions: readonly Omission[]): Omission[] {
  const patterns = omissions.filter((omission) => 'pattern' in omission);
  const ranges = omissions
    .filter((omission) => 'lines' in omission)
    .map((omission) => ({ omission, ...lineRange(omission.lines) }))
    .sort((a, b) => a.first - b.first || b.last - a.last);
  let end = 0;
  const apart = ranges.filter(({ last }) => {
    const isWithin = last <= end;
    end = Math.max(end, last);
    return !isWithin;
  });
  return [...apart.map(({ omission }) => omission), ...patterns];
}

/** One omission a stretch of lines, where several stand apart. */
export function omittedStretches(numbers: Iterable<number>, reason: Reason, note: string): Omission[] {
  return rangesOf(numbers).map((range) => omittedLines(range, reason, note));
}
