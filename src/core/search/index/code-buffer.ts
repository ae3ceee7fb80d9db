import type { CodeSink } from './numbers.ts';

/** Characters of ASCII that grow one by one, in as few bytes: an index has a million such texts. */
export class CodeBuffer implements CodeSink {
  #bytes = new Uint8Array(8);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(code: number): void {
    if (this.#length === this.#bytes.length) {
      const grown = new Uint8Array(this.#bytes.length * 2);
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    this.#bytes[this.#length++] = code;
  }

  toString(): string {
    return decoder.decode(this.#bytes.subarray(0, this.#length));
  }
}

const decoder = new TextDecoder();
