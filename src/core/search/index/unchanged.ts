import type { Folded } from '../../text/fold.ts';
import { sourceMaps, type SourceMap, type TwoReadings } from '../two-readings.ts';

/** Longer runs are told as this one, so that a run takes one character. */
const longestRun = 59;

/** For each character of the key of a reading: see `unchangedRuns`. */
type Runs = Uint8Array;

/**
 * For each character of both keys of a corrected line the number of characters from it on that no correction changes:
 * those that the other key has as well, one behind the other, from the same places of the source. Words within such
 * runs stand in both readings alike, so that they can be counted and told without comparing the two.
 */
export function unchangedRuns(readings: TwoReadings): Readonly<Record<'printed' | 'corrected', Runs>> {
  const { printed, corrected } = sourceMaps(readings);
  const partners = partnersOf(
    { ...corrected, text: readings.correctedKey.text },
    { ...printed, text: readings.printed.text },
  );
  const runs = {
    printed: new Uint8Array(readings.printed.text.length),
    corrected: new Uint8Array(partners.length),
  };
  for (let own = partners.length - 1; own >= 0; own--) {
    const partner = partners[own] ?? -1;
    if (partner < 0) continue;
    const goesOn = partners[own + 1] === partner + 1;
    const run = Math.min(longestRun, 1 + (goesOn ? (runs.corrected[own + 1] ?? 0) : 0));
    runs.corrected[own] = run;
    runs.printed[partner] = run;
  }
  return runs;
}

type Placed = SourceMap & Pick<Folded, 'text'>;

/** For each character of a key the one of another that stands at the same place of the source, ascending; −1 for none. */
function partnersOf(key: Placed, other: Placed): Int32Array {
  const isSame = (own: number, partner: number) =>
    key.text[own] === other.text[partner] &&
    key.starts[own] === other.starts[partner] &&
    key.ends[own] === other.ends[partner];
  const partners = new Int32Array(key.text.length).fill(-1);
  let next = 0;
  for (let own = 0; own < key.text.length; own++) {
    let partner = next;
    while (partner < other.text.length && !isSame(own, partner)) partner += 1;
    if (partner === other.text.length) continue;
    partners[own] = partner;
    next = partner + 1;
  }
  return partners;
}
