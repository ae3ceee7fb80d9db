import { keyOf } from '../../text/fold.ts';
import type { ShardLine } from '../shard.ts';
import { sourceMaps, twoReadings } from '../two-readings.ts';
import { packReadings, type PackedReadings } from './reading-maps.ts';

/** The keys of a document’s lines as the index knows them. */
export interface IndexLines {
  /** Each with its number, ascending. */
  readonly keys: readonly (readonly [line: number, key: string])[];
  /** The corrected lines, in the order of their numbers. */
  readonly corrected: readonly PackedReadings[];
}

/**
 * Numbers the keys of a document’s lines. A corrected line has two keys, which stand past the last line: that of its
 * source’s reading and that of the corrected one, so that a number tells whether a line must be looked at twice.
 */
export function indexLinesOf(lines: readonly ShardLine[]): IndexLines {
  const keys: [number, string][] = [];
  const later: [number, string][] = [];
  const corrected: PackedReadings[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.corrections.length === 0) {
      keys.push([index, keyOf(line.text)]);
      continue;
    }
    const both = twoReadings(line);
    const number = lines.length + 2 * corrected.length;
    later.push([number, both.printed.text], [number + 1, both.correctedKey.text]);
    corrected.push(packReadings(index, sourceMaps(both)));
  }
  return { keys: [...keys, ...later], corrected };
}

/** Which reading of which corrected line a number past the last line stands for; undefined for a line of one reading. */
export function readingOfLine(
  line: number,
  lines: number,
): { readonly corrected: number; readonly reading: 'printed' | 'corrected' } | undefined {
  if (line < lines) return undefined;
  const past = line - lines;
  return { corrected: Math.floor(past / 2), reading: past % 2 === 0 ? 'printed' : 'corrected' };
}
