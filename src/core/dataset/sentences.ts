import type { DocumentId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';

/** A piece of a sentence; `observation` where it is the words of a figure. */
export interface Segment {
  readonly text: string;
  readonly figure: boolean;
}

/** One sentence (or table row) of a document with the figures taken from it. */
export interface Sentence {
  readonly document: DocumentId;
  readonly segments: readonly Segment[];
  readonly observations: readonly Observation[];
}

/** The sentences of observations, each once, in the order of documents and text. */
export function sentencesOf(observations: readonly Observation[]): Sentence[] {
  const key = ({ document, chapter, block, quote }: Observation) =>
    [document, chapter, block, quote].join('\n');
  return [...Map.groupBy(observations, key).values()].map((group) => ({
    document: (group[0] as Observation).document,
    segments: segmentsOf(group),
    observations: group,
  }));
}

function segmentsOf(group: readonly Observation[]): Segment[] {
  const { quote } = group[0] as Observation;
  // One figure may serve several observations: its words are marked once.
  const starts = new Map(
    group.filter(({ words }) => words !== '').map(({ offset, words }) => [offset, words.length]),
  );
  const segments: Segment[] = [];
  let end = 0;
  for (const [offset, length] of [...starts].toSorted(([a], [b]) => a - b)) {
    if (offset > end) segments.push({ text: quote.slice(end, offset), figure: false });
    segments.push({ text: quote.slice(offset, offset + length), figure: true });
    end = offset + length;
  }
  if (end < quote.length) segments.push({ text: quote.slice(end), figure: false });
  return segments;
}
