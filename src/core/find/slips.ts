/**
 * The fewest slips that lead from what was typed to a piece of a text which begins at one of its starts: a character
 * wrong, missing or too many, or two neighbours exchanged (optimal string alignment). Infinity where they are more than
 * are allowed.
 */
export function slipsTo(
  typed: string,
  text: string,
  isStart: (at: number) => boolean,
  allowed: number,
): number {
  if (strangers(typed, text) > allowed) return Infinity;
  let before: number[] = [];
  // Of what stands between two starts, letters may be missing, too.
  let last: number[] = [];
  for (let at = 0; at <= text.length; at += 1) last.push(isStart(at) ? 0 : costAt(last, at - 1) + 1);
  let fewest = 0;
  for (let place = 1; place <= typed.length; place += 1) {
    const row = nextRow(typed, place, text, last, before);
    fewest = row.reduce((least, cost) => (cost < least ? cost : least));
    if (fewest > allowed) return Infinity;
    [before, last] = [last, row];
  }
  return fewest;
}

/** Characters that stand nowhere in a text: each is a slip, and to count them is quick. */
function strangers(typed: string, text: string): number {
  let count = 0;
  for (const character of typed) if (!text.includes(character)) count += 1;
  return count;
}

/** The slips after one more character that was typed, by the length of the text so far. */
function nextRow(
  typed: string,
  place: number,
  text: string,
  last: readonly number[],
  before: readonly number[],
): number[] {
  const own = typed[place - 1];
  const previous = typed[place - 2];
  let cost = place;
  const row = [cost];
  for (let at = 1; at <= text.length; at += 1) {
    const isSame = own === text[at - 1];
    cost = Math.min(costAt(last, at) + 1, cost + 1, costAt(last, at - 1) + (isSame ? 0 : 1));
    if (!isSame && own === text[at - 2] && previous === text[at - 1])
      cost = Math.min(cost, costAt(before, at - 2) + 1);
    row.push(cost);
  }
  return row;
}

function costAt(row: readonly number[], at: number): number {
  return row[at] ?? Infinity;
}
