import type { ReadingMaps, SourceMap } from '../two-readings.ts';
import { NumberReader, textOfNumbers } from './numbers.ts';

/** A corrected line of a document: its index, and where the characters of its two keys stand in the source’s text. */
export type PackedReadings = readonly [line: number, printed: string, corrected: string];

export function packReadings(line: number, maps: ReadingMaps): PackedReadings {
  return [line, packMap(maps.printed), packMap(maps.corrected)];
}

export function unpackReadings([, printed, corrected]: PackedReadings): ReadingMaps {
  return { printed: unpackMap(printed), corrected: unpackMap(corrected) };
}

/** Runs of characters that each stand as far from the one before: their number and the distances of start and end. */
function packMap({ starts, ends }: SourceMap): string {
  const runs: [number, number, number][] = [];
  for (const [unit, start] of starts.entries()) {
    const distance = start - (starts[unit - 1] ?? 0);
    const end = (ends[unit] ?? 0) - (ends[unit - 1] ?? 0);
    const last = runs.at(-1);
    if (last?.[1] === distance && last[2] === end) last[0] += 1;
    else runs.push([1, distance, end]);
  }
  return textOfNumbers(runs.flat());
}

function unpackMap(text: string): SourceMap {
  const starts: number[] = [];
  const ends: number[] = [];
  const reader = new NumberReader(text);
  while (!reader.done) {
    const [count, distance, end] = [reader.next(), reader.next(), reader.next()];
    for (let unit = 0; unit < count; unit++) {
      starts.push((starts.at(-1) ?? 0) + distance);
      ends.push((ends.at(-1) ?? 0) + end);
    }
  }
  return { starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}
