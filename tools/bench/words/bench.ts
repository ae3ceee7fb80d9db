import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runChild, type Limits } from '../child/run-child.ts';
import { readBase, type Base } from '../search/corpus/base-documents.ts';
import { simulatedDocuments } from '../search/corpus/simulated.ts';
import { storeCorpus } from '../search/corpus/stored-corpus.ts';
import { computations, type Computation } from './computations.ts';
import type { Measured, MeasureTask } from './measure.ts';
import { reportOf, type Taken } from './report.ts';

export interface WordsOptions {
  /** The sizes of collections, in plans. */
  readonly documents: readonly number[];
  readonly seed: number;
}

const limits: Limits = { seconds: 900, memory: 6e9 };

/** What each computation of the words takes on collections of several sizes, and how it grows. */
export async function benchWords(root: string, { documents, seed }: WordsOptions): Promise<void> {
  const base = plansOf(readBase(root));
  const scales: Taken[][] = [];
  for (const number of documents) {
    const folder = mkdtempSync(path.join(tmpdir(), 'plan-atlas-bench-'));
    try {
      const corpus = path.join(folder, 'corpus');
      const { characters } = storeCorpus(corpus, simulatedDocuments(base, number, seed));
      const taken: Taken[] = [];
      for (const computation of Object.keys(computations) as Computation[]) {
        const task: MeasureTask = { root, corpus, computation };
        const outcome = await runChild<Measured>(new URL('measure.ts', import.meta.url), task, limits);
        if (outcome.kind === 'stopped') console.error(`${computation}, ${String(number)}: ${outcome.why}`);
        else taken.push({ computation, characters, memory: outcome.memory, ...outcome.result });
      }
      scales.push(taken);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  console.log(reportOf(scales, documents));
}

/** Plans alone, one a district: a breakdown is another kind of text. */
function plansOf({ districts, terms }: Base): Base {
  return {
    districts: districts.map(({ name, documents }) => ({ name, documents: documents.slice(0, 1) })),
    terms,
  };
}
