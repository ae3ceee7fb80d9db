import { closest, distance } from 'fastest-levenshtein';

/** “Did you mean …?” with the nearest valid name; undefined where none is near. */
export function nearestName(found: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const name = closest(found, names);
  // A name is near if about a third of it may be mistyped.
  return distance(found, name) <= Math.max(2, Math.floor(name.length / 3))
    ? `Did you mean “${name}”?`
    : undefined;
}
