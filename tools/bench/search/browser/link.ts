/** A connection to a server: how long an answer takes to begin, and how fast it comes. */
export interface Link {
  readonly name: string;
  /** Milliseconds from a request to the first byte of its answer. */
  readonly latency: number;
  /** Bytes a millisecond, of all answers together. */
  readonly rate: number;
}

/** 1.475 megabits a second. */
const slow4g = 1_475 / 8;

/** Slow 4G as browsers’ tools emulate it for a page, every request paying for a new connection. */
export const slowLink: Link = { name: 'slow 4G', latency: 562, rate: slow4g };
/** The same once the connection stands: a request pays one round trip. */
export const warmLink: Link = { name: 'slow 4G, warm connection', latency: 150, rate: slow4g };

/** Says for each answer how long it takes over a link that all answers share. */
export class SharedLink {
  readonly #link: Link;
  #free = 0;

  constructor(link: Link) {
    this.#link = link;
  }

  /** Milliseconds until an answer of so many bytes that is asked for now has come whole. */
  delay(bytes: number): number {
    const now = performance.now();
    this.#free = Math.max(now + this.#link.latency, this.#free) + bytes / this.#link.rate;
    return this.#free - now;
  }
}
