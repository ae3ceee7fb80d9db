import type { LineRange } from '#core/model/line-range.ts';

/** A line of the source with its number, counted from 1 as editors do. */
export interface SourceLine {
  readonly number: number;
  readonly text: string;
}

/** Something the draft assumes and a person should look at. */
export interface Guess {
  readonly line: number;
  readonly message: string;
}

export type ReadSource =
  { readonly readable: true; readonly text: string } | { readonly readable: false; readonly reason: string };

/** Bytes of a source file to its text; only UTF-8 text is accepted, anything else comes back with the reason. */
export function readSource(bytes: Uint8Array): ReadSource {
  const refuse = (reason: string): ReadSource => ({ readable: false, reason });
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return refuse('the file is UTF-16, expected UTF-8 text');
  }
  if (bytes.includes(0)) return refuse('the file is binary, expected UTF-8 text');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('the file is not UTF-8 (GB18030 perhaps), expected UTF-8 text');
  }
  if (text.trim() === '') return refuse('the file holds no text');
  return { readable: true, text };
}

/** The lines of a text. Only `\n` ends a line, as in declared omissions. */
export function linesFrom(text: string): SourceLine[] {
  return text.split('\n').map((line, index) => ({ number: index + 1, text: line }));
}

/** True for a line with nothing but white space, tabs included. */
export function isBlank(line: SourceLine | undefined): boolean {
  return line === undefined || line.text.trim() === '';
}

/** Groups line numbers that follow one another into ranges. */
export function rangesOf(numbers: Iterable<number>): LineRange[] {
  const ranges: { first: number; last: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const range = ranges.at(-1);
    if (range && number <= range.last + 1) range.last = number;
    else ranges.push({ first: number, last: number });
  }
  return ranges;
}
