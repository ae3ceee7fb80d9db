import { runChild, type Limits } from '../child/run-child.ts';
import { quantile } from '../statistics.ts';
import type { Quality } from './paragraphs.ts';
import type { Column } from './report/table.ts';
import type { Scale } from './scale.ts';

export interface PeerTask {
  readonly corpus: string;
  readonly keys: readonly string[];
}

/** What is measured of an engine that loads all it has before a query. */
export interface PeerMeasured extends Quality {
  readonly build: { readonly seconds: number; readonly processor: number };
  /** Bytes compressed: library and index, and beyond them the text that shown occurrences need. */
  readonly before: number;
  readonly text: number;
  /** For each key milliseconds. */
  readonly warm: readonly number[];
}

/** An engine that was measured, or why it was not. */
export type Result = Column | { readonly name: string; readonly why: string };

/** What a peer may take at one scale. */
export const limits: Limits = { seconds: 240, memory: 6e9 };

/** Measures an engine that loads all it has before a query. */
export async function measurePeer(
  name: string,
  entry: URL,
  { corpus, queries }: Scale,
  task: object = {},
): Promise<Result> {
  const keys = queries.map(({ key }) => key);
  const outcome = await runChild<PeerMeasured>(entry, { corpus, keys, ...task } satisfies PeerTask, limits);
  if (outcome.kind === 'stopped') return { name, why: outcome.why };
  const { result, memory } = outcome;
  const { recall, precision, losses, warm } = result;
  const before = result.before / 1e3;
  const hits = (result.before + result.text) / 1e3;
  return {
    name,
    measures: {
      buildSeconds: [result.build.seconds],
      buildProcessor: [result.build.processor],
      buildMemory: [memory / 1e6],
      recall: [recall],
      precision: [precision],
      losses: [losses],
      before: [before],
      counts: [before],
      hits: [hits],
      again: [quantile(warm, 0.5), quantile(warm, 0.95)],
    },
  };
}
