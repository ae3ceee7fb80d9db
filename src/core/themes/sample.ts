/**
 * A seeded random sample without replacement: the items whose seeded hash is lowest. It does not depend on the order
 * of the items, and a larger sample with the same seed contains the smaller one.
 * @param keyOf a text by which an item is known, such as its address
 */
export function sampleOf<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  seed: number,
  count: number,
): T[] {
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .map(({ item, key }) => ({ item, key, rank: hashOf(`${seed} ${key}`) }))
    .toSorted((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1))
    .slice(0, count)
    .map(({ item }) => item);
}

/** FNV-1a over UTF-16 units, 32 bits, with the final mixing of MurmurHash3, without which like texts lie near. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let unit = 0; unit < text.length; unit++) {
    hash = Math.imul(hash ^ text.charCodeAt(unit), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
