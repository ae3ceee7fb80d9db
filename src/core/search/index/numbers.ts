/**
 * Whole numbers as text that stands in JSON without escapes and shrinks well: small ones take one character. A
 * character is one of 60 that end a number or one of 31 that say that more follows.
 */
const ending = 60;
const continuing = 31;
/** From `#` on, past the quotation mark; the backslash is left out. */
const first = 35;
const backslash = 92;

/** Takes the characters of numbers, one code after the other. */
export interface CodeSink {
  push(code: number): unknown;
}

function codeOf(digit: number): number {
  const code = first + digit;
  return code < backslash ? code : code + 1;
}

function digitOf(code: number): number {
  return code < backslash ? code - first : code - first - 1;
}

/** Writes one number, 0 or more. */
export function writeNumber(sink: CodeSink, number: number): void {
  let rest = number;
  while (rest >= ending) {
    rest -= ending;
    sink.push(codeOf(ending + (rest % continuing)));
    rest = Math.floor(rest / continuing);
  }
  sink.push(codeOf(rest));
}

/** Numbers as one text. */
export function textOfNumbers(numbers: readonly number[]): string {
  const codes: number[] = [];
  for (const number of numbers) writeNumber(codes, number);
  return codes.map((code) => String.fromCharCode(code)).join('');
}

/** Reads numbers one after the other. */
export class NumberReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get done(): boolean {
    return this.#at >= this.#text.length;
  }

  next(): number {
    let number = 0;
    for (let scale = 1; ; scale *= continuing) {
      const digit = digitOf(this.#text.charCodeAt(this.#at++));
      number += digit * scale;
      if (digit < ending || this.done) return number;
    }
  }

  *[Symbol.iterator](): Generator<number> {
    while (!this.done) yield this.next();
  }
}
