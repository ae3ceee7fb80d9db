import { OrderedPlaces } from '../search/index/ordered-places.ts';

/** Stands before each text and behind the last; no text holds it. */
const edge = 0;
/** Groups of places up to this size are put in order by comparing. */
const fewPlaces = 24;

/**
 * Texts one behind the other, with all their places in the order of what follows: a suffix array (Manber and Myers
 * 1993), in which places that share a run stand side by side, the longest run nearest. Texts end at their edges; places
 * with the same rest stand in the order of the texts.
 */
export interface OrderedTexts {
  /** UTF-16 units of the texts, with edges between them. */
  readonly units: Uint16Array;
  /** Where each text begins; one more than there are texts, for the end of the last. */
  readonly starts: Uint32Array;
  /** The places in order. */
  readonly places: Uint32Array;
  /** Of each place its number in that order. */
  readonly ranks: Uint32Array;
  /** For each number how many units the place has in common with the one before (Kasai et al. 2001). */
  readonly common: Uint16Array;
}

export function orderedTexts(texts: readonly string[]): OrderedTexts {
  const starts = new Uint32Array(texts.length + 1);
  starts[0] = 1;
  for (const [number, text] of texts.entries()) starts[number + 1] = (starts[number] ?? 0) + text.length + 1;
  const units = new Uint16Array(starts.at(-1) ?? 1);
  for (const [number, text] of texts.entries()) {
    const start = starts[number] ?? 0;
    for (let at = 0; at < text.length; at++) units[start + at] = text.charCodeAt(at);
  }
  const places = placesInOrder(units);
  const ranks = new Uint32Array(places.length);
  for (let rank = 0; rank < places.length; rank++) ranks[places[rank] ?? 0] = rank;
  return { units, starts, places, ranks, common: commonUnits(units, places, ranks) };
}

function placesInOrder(units: Uint16Array): Uint32Array {
  const order = new OrderedPlaces(units);
  const open = order.groups.map((group) => ({ group, depth: 1 }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { group, depth } = next;
    const size = group.to - group.from;
    if (group.unit === edge || size < 2) continue;
    if (size <= fewPlaces) sortByComparing(order.of(group), units, depth);
    else open.push(...order.within(group, depth).map((inner) => ({ group: inner, depth: depth + 1 })));
  }
  return order.of({ from: 0, to: units.length });
}

/** An insertion sort, which leaves places with the same rest as they were. */
function sortByComparing(places: Uint32Array, units: Uint16Array, depth: number): void {
  for (let index = 1; index < places.length; index++) {
    const place = places[index] ?? 0;
    let slot = index;
    for (; slot > 0; slot--) {
      const before = places[slot - 1] ?? 0;
      if (!standsBehind(before, place, units, depth)) break;
      places[slot] = before;
    }
    places[slot] = place;
  }
}

function standsBehind(one: number, other: number, units: Uint16Array, depth: number): boolean {
  for (let at = depth; ; at++) {
    const [first, second] = [units[one + at] ?? edge, units[other + at] ?? edge];
    if (first !== second) return first > second;
    if (first === edge) return false;
  }
}

function commonUnits(units: Uint16Array, places: Uint32Array, ranks: Uint32Array): Uint16Array {
  const common = new Uint16Array(places.length);
  let length = 0;
  for (let place = 0; place < units.length; place++) {
    const rank = ranks[place] ?? 0;
    if (rank === 0 || units[place] === edge) {
      length = 0;
      continue;
    }
    const before = places[rank - 1] ?? 0;
    while (units[place + length] !== edge && units[place + length] === units[before + length]) length++;
    common[rank] = Math.min(length, 0xffff);
    if (length > 0) length--;
  }
  return common;
}
