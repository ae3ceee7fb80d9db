import { closest, distance } from 'fastest-levenshtein';

/** The valid name that was probably meant; undefined where none is near. */
export function nearest(found: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const name = closest(found, names);
  // A name is near if about a third of it may be mistyped, but something of it is right.
  const tolerated = Math.max(2, Math.floor(name.length / 3));
  return distance(found, name) <= Math.min(tolerated, Math.max(found.length, name.length) - 1)
    ? name
    : undefined;
}

/** “Did you mean …?” with the nearest valid name; undefined where none is near. */
export function nearestName(found: string, names: readonly string[]): string | undefined {
  const name = nearest(found, names);
  return name === undefined ? undefined : `Did you mean “${name}”?`;
}
