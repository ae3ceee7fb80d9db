/** Lines of a source from first to last, counted from 1, both included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** Reads `14-67`, or `14` for one line, as omissions declare them; the form is checked by their schema. */
export function lineRange(text: string): LineRange {
  const [first = 0, last = first] = text.split('-').map(Number);
  return { first, last };
}
