import { keyOf } from '../../text/fold.ts';
import type { ShardLine } from '../shard.ts';
import { sourceMaps, twoReadings } from '../two-readings.ts';
import { packReadings, type PackedReadings } from './reading-maps.ts';
import { unchangedRuns } from './unchanged.ts';

/** A line of a document as the index knows it. */
export interface IndexLine {
  readonly number: number;
  readonly key: string;
  /** Of a reading of a corrected line, for each character of its key: see `unchangedRuns`. */
  readonly runs?: Uint8Array;
}

export interface IndexLines {
  /** In the order of their numbers. */
  readonly lines: readonly IndexLine[];
  /** The corrected lines in their order. */
  readonly corrected: readonly PackedReadings[];
}

/** More lines than a document has: numbers from here on stand for the readings of corrected lines. */
const twofoldLines = 2 ** 15;

/**
 * Numbers the keys of a document’s lines. A corrected line has two keys, of which the numbers stand past all others:
 * that of its source’s reading and that of the corrected one, so that a number tells whether a line must be looked at
 * twice.
 */
export function indexLinesOf(lines: readonly ShardLine[]): IndexLines {
  if (lines.length > twofoldLines) throw new RangeError(`A document of ${lines.length} lines`);
  const single: IndexLine[] = [];
  const twofold: IndexLine[] = [];
  const corrected: PackedReadings[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.corrections.length === 0) {
      single.push({ number: index, key: keyOf(line.text) });
      continue;
    }
    const both = twoReadings(line);
    const runs = unchangedRuns(both);
    const number = twofoldLines + 2 * index;
    twofold.push({ number, key: both.printed.text, runs: runs.printed });
    twofold.push({ number: number + 1, key: both.correctedKey.text, runs: runs.corrected });
    corrected.push(packReadings(index, sourceMaps(both)));
  }
  return { lines: [...single, ...twofold], corrected };
}

/** A reading of a corrected line. */
export interface ReadingOfLine {
  readonly line: number;
  readonly reading: 'printed' | 'corrected';
}

/** Which reading of which line a number stands for; undefined for a line of one reading. */
export function readingOfLine(number: number): ReadingOfLine | undefined {
  if (!isTwofold(number)) return undefined;
  const past = number - twofoldLines;
  return { line: past >> 1, reading: past % 2 === 0 ? 'printed' : 'corrected' };
}

/** Whether a number stands for a reading of a corrected line. */
export function isTwofold(number: number): boolean {
  return number >= twofoldLines;
}

/** Whether a number stands for the corrected reading of a line. */
export function isCorrectedReading(number: number): boolean {
  return isTwofold(number) && (number - twofoldLines) % 2 === 1;
}
