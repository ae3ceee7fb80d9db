import { isMap, isScalar, isSeq, type Document, type LineCounter } from 'yaml';
import type { Place } from '../model/diagnostic.ts';

/** Keys and indexes that lead to a value: `['lead', 0]`. */
export type YamlPath = readonly PropertyKey[];

/** Finds where a value stands, or its key; of what is missing, the place of the nearest parent that is there. */
export type PlaceOf = (path: YamlPath, part?: 'value' | 'key') => Place;

/**
 * Places in a YAML text by path.
 * @param line the line of the file on which the YAML starts
 */
export function placesIn(document: Document, counter: LineCounter, file: string, line: number): PlaceOf {
  return (path, part = 'value') => {
    const { line: row, col } = counter.linePos(offsetOf(document, path, part));
    return { file, line: row + line - 1, column: col };
  };
}

function offsetOf({ contents }: Document, path: YamlPath, part: 'value' | 'key'): number {
  let value: unknown = contents;
  let key: unknown;
  let offset = startOf(value) ?? 0;
  for (const [index, step] of path.entries()) {
    [key, value] = childOf(value, step);
    const isLast = index === path.length - 1;
    const start = isLast && part === 'key' ? startOf(key) : (startOf(value) ?? startOf(key));
    if (start === undefined) return offset;
    offset = start;
  }
  return offset;
}

function childOf(node: unknown, step: PropertyKey): readonly [key: unknown, value: unknown] {
  if (isSeq(node)) return [node.items[Number(step)], node.items[Number(step)]];
  if (!isMap(node)) return [undefined, undefined];
  const pair = node.items.find(({ key }) => (isScalar(key) ? String(key.value) : undefined) === String(step));
  return [pair?.key, pair?.value];
}

function startOf(node: unknown): number | undefined {
  return (node as { range?: readonly number[] | null } | null | undefined)?.range?.[0];
}
