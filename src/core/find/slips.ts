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
  let before: number[] = [];
  // Of what stands between two starts, letters may be missing, too.
  let last: number[] = [];
  for (let at = 0; at <= text.length; at += 1) last.push(isStart(at) ? 0 : cost(last, at - 1) + 1);
  for (let place = 1; place <= typed.length; place += 1) {
    const row = [place];
    for (let at = 1; at <= text.length; at += 1) {
      const isSame = typed[place - 1] === text[at - 1];
      const isExchanged = typed[place - 1] === text[at - 2] && typed[place - 2] === text[at - 1];
      row.push(
        Math.min(
          cost(last, at) + 1,
          cost(row, at - 1) + 1,
          cost(last, at - 1) + (isSame ? 0 : 1),
          isExchanged ? cost(before, at - 2) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...row) > allowed) return Infinity;
    [before, last] = [last, row];
  }
  return Math.min(...last);
}

function cost(row: readonly number[], at: number): number {
  return row[at] ?? Infinity;
}
