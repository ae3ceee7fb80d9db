import { textOfUnits } from '../../text/text-of-units.ts';
import { knownLength } from './format.ts';
import { lineBreak } from './index-text.ts';

/**
 * The characters that follow a text of a length at each of its places, up to what is known of a place; line breaks past
 * the line’s end.
 */
export function textFollowing(units: Uint16Array, places: Uint32Array, length: number): string {
  const missing = knownLength - length;
  if (missing <= 0) return '';
  const codes = new Uint16Array(places.length * missing);
  let slot = 0;
  for (const place of places) {
    let isPast = false;
    for (let at = place + length; at < place + knownLength; at++) {
      isPast ||= units[at] === lineBreak;
      codes[slot++] = isPast ? lineBreak : (units[at] ?? lineBreak);
    }
  }
  return textOfUnits(codes);
}
