import type { Observation } from '../model/observation.ts';
import type { RelationOf } from '../model/relation.ts';
import { formatNumber } from '../quantity/format.ts';
import { endYear, formatPeriod, yearsIn } from '../quantity/period.ts';
import { roundTo, withoutBinaryNoise } from '../quantity/precision.ts';
import { latestBefore, nearTo, reasonsIn, yearlyLevels, type Result } from './check.ts';
import { boundsOf } from './interval.ts';
import { multipleOf, multipleShare } from './multiple.ts';

/** What a level is to be at the end of some years, at most, and how that is written. */
interface End {
  readonly operand: Observation;
  readonly value: number;
  readonly most: number;
  readonly written: string;
}

/**
 * A part of several years whose whole is given by base and target alone: even were it at its target in each of the
 * years, it adds up to years × the higher of both at most. More than that is unclear, as the whole need not keep to it.
 */
export function partOfPathResults(
  { id, whole, rate, note }: RelationOf<'part'>,
  part: Observation,
  observations: readonly Observation[],
): Result[] {
  const years = yearsIn(part.period);
  const wholes = observations.filter(({ indicator }) => indicator === whole);
  const isGiven = wholes.some(({ measure, role }) => measure === 'cumulative' && role === part.role);
  const base = nearTo(latestBefore(yearlyLevels(wholes), years[0] ?? NaN), part)[0];
  const isBefore = base && endYear(base.period) === (years[0] ?? NaN) - 1;
  const end = isBefore && endAt(years.at(-1) ?? NaN, base, wholes);
  const portion = boundsOf(part)?.printed;
  const [own, start] = [part.canonical, base?.canonical];
  if (isGiven || part.role !== 'target' || years.length < 2 || rate !== 1) return [];
  if (!base || !end || !portion || !own || !start || own.unit !== start.unit) return [];
  const [higher, written] =
    end.value > start.value ? [end.value, end.written] : [start.value, formatNumber(start.value)];
  const most = years.length * Math.max(end.most, boundsOf(base)?.printed.high ?? 0);
  const value = withoutBinaryNoise(years.length * higher);
  return [
    {
      name: `${id}.${formatPeriod(part.period).replace('/', '-')}`,
      outcome: portion.low <= most ? 'holds' : 'unclear',
      stated: own.value,
      computed: roundTo(value, 2),
      unit: own.unit,
      comparison: 'path-at-most',
      premise: note,
      arithmetic: `${written} × ${years.length} = ${formatNumber(roundTo(value, 2))} ${own.value > value ? '<' : '≥'} ${formatNumber(own.value)}`,
      operands: [part, base, end.operand],
      reasons: ['coverage', 'uneven-path', ...reasonsIn([part, base])],
    },
  ];
}

/** The target of a level for a year: by its number, else by a multiple of the base in words (翻番). */
function endAt(year: number, base: Observation, wholes: readonly Observation[]): End | undefined {
  const targets = wholes.filter(
    ({ role, measure, period }) => role === 'target' && measure === 'level' && endYear(period) === year,
  );
  const start = base.canonical?.value ?? NaN;
  const ends = targets.flatMap((operand): End[] => {
    const times = multipleOf(operand);
    if (times !== undefined) {
      const value = withoutBinaryNoise(start * times);
      const written = `${formatNumber(start)} × ${formatNumber(times)}`;
      return [{ operand, value, most: value * (1 + multipleShare), written }];
    }
    const [value, most] = [operand.canonical?.value, boundsOf(operand)?.possible.high];
    return value === undefined || most === undefined
      ? []
      : [{ operand, value, most, written: formatNumber(value) }];
  });
  return ends[0];
}
