import { answer } from '../child/answer.ts';
import { computations, type Computation } from './computations.ts';
import { readCollection } from './documents.ts';

export interface MeasureTask {
  readonly root: string;
  /** The folder of the documents. */
  readonly corpus: string;
  readonly computation: Computation;
}

export interface Measured {
  /** Of the processor, which a busy machine does not lengthen. */
  readonly seconds: number;
  readonly found: number;
}

/** A short computation is done again: the first time is that of a program not yet compiled. */
const enoughSeconds = 2;
const mostRuns = 5;

answer(({ root, corpus, computation }: MeasureTask): Measured => {
  const collection = readCollection(root, corpus);
  let best = Infinity;
  let found = 0;
  for (let run = 0, spent = 0; run < mostRuns && spent < enoughSeconds; run++) {
    const start = process.cpuUsage();
    found = computations[computation](collection);
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1e6;
    spent += seconds;
    best = Math.min(best, seconds);
  }
  return { seconds: best, found };
});
