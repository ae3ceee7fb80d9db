import { closest, distance } from 'fastest-levenshtein';

/** “Did you mean …?” with the nearest valid name, or the valid names where there are few and none is near. */
export function nearestName(found: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const name = closest(found, names);
  if (distance(found, name) <= Math.max(2, Math.floor(name.length / 3))) return `Did you mean “${name}”?`;
  return names.length <= 12 ? `Valid names: ${names.join(', ')}.` : undefined;
}
