/**
 * Whole numbers as text that stands in JSON without escapes and shrinks well: small ones take one character. A
 * character is one of 60 that end a number or one of 31 that say that more follows.
 */
const ending = 60;
const continuing = 31;
/** From `#` on, past the quotation mark; the backslash is left out. */
const first = 35;
const backslash = 92;

function codeOf(digit: number): number {
  const code = first + digit;
  return code < backslash ? code : code + 1;
}

function digitOf(code: number): number {
  return code < backslash ? code - first : code - first - 1;
}

const decoder = new TextDecoder();

/** More characters than a number takes. */
const longest = 8;

/** Writes numbers from 0 to 2³¹, one after the other: an index has a billion. */
export class NumberWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  write(number: number): void {
    if (this.#length + longest > this.#bytes.length) this.#grow();
    const bytes = this.#bytes;
    let at = this.#length;
    let rest = number;
    while (rest >= ending) {
      rest -= ending;
      bytes[at++] = codeOf(ending + (rest % continuing));
      // As fast as a whole division can be.
      rest = (rest / continuing) | 0;
    }
    bytes[at++] = codeOf(rest);
    this.#length = at;
  }

  /** The text of all numbers written since it was last taken. */
  take(): string {
    const text = decoder.decode(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    return text;
  }

  #grow(): void {
    const grown = new Uint8Array(this.#bytes.length * 2);
    grown.set(this.#bytes);
    this.#bytes = grown;
  }
}

/** Numbers as one text. */
export function textOfNumbers(numbers: readonly number[]): string {
  const writer = new NumberWriter();
  for (const number of numbers) writer.write(number);
  return writer.take();
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
