/** Runs of words as numbers: so a text of millions of words fits into memory. */
export interface NumberedRuns {
  /** Each word once, in the order of the text; the first, empty, is the edge of a run. */
  readonly words: readonly string[];
  /** How often each occurs. */
  readonly counts: Uint32Array;
  /** The numbers of all words, run after run, with an edge before each and behind the last. */
  readonly sequence: Uint32Array;
}

export function numberedRuns(runs: Iterable<readonly string[]>): NumberedRuns {
  const numbers = new Map([['', 0]]);
  let sequence = new Uint32Array(1024);
  let length = 1;
  for (const run of runs) {
    if (run.length === 0) continue;
    if (length + run.length >= sequence.length) sequence = grown(sequence, length + run.length + 1);
    for (const word of run) {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      sequence[length++] = number;
    }
    length++;
  }
  const used = sequence.subarray(0, length);
  const counts = new Uint32Array(numbers.size);
  for (const number of used) counts[number] = (counts[number] ?? 0) + 1;
  counts[0] = 0;
  return { words: [...numbers.keys()], counts, sequence: used };
}

function grown(numbers: Uint32Array<ArrayBuffer>, least: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(2 * numbers.length, least));
  larger.set(numbers);
  return larger;
}
