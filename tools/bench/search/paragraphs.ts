import { keyOf } from '#core/text/fold.ts';
import { mean } from '../statistics.ts';
import { storedCorpus } from './corpus/stored-corpus.ts';

/** A paragraph as other engines get it: folded, so that only how they match is compared. */
export interface Paragraph {
  /** The address of its chapter. */
  readonly page: string;
  readonly key: string;
}

/** All paragraphs of a collection, as the source prints them. */
export function* paragraphsOf(corpus: string): Generator<Paragraph> {
  for (const { about, parts } of storedCorpus(corpus)) {
    for (const { chapter, lines } of parts) {
      const page = `/${about.document}/${chapter}/`;
      for (const { text } of lines) yield { page, key: keyOf(text) };
    }
  }
}

/** How well an engine finds what there is. */
export interface Quality {
  readonly recall: number;
  readonly precision: number;
  /** Queries of which something was not found. */
  readonly losses: number;
}

/** For each query what was found and what should have been; queries without either say nothing. */
export function qualityOf(
  answers: readonly (readonly [found: ReadonlySet<unknown>, truth: ReadonlySet<unknown>])[],
): Quality {
  const [recalls, precisions]: [number[], number[]] = [[], []];
  for (const [found, truth] of answers) {
    const right = [...found].filter((one) => truth.has(one)).length;
    if (truth.size > 0) recalls.push(right / truth.size);
    if (found.size > 0) precisions.push(right / found.size);
  }
  return {
    recall: mean(recalls),
    precision: mean(precisions),
    losses: recalls.filter((recall) => recall < 1).length,
  };
}
