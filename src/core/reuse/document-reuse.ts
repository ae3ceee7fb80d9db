import type { DocumentId } from '../model/ids.ts';
import type { Span } from '../text/fold.ts';
import type { Line } from '../text/plain.ts';
import type { AlignedRun } from './align.ts';
import { placesOfSegment, segmentsOf, type SegmentPlaces } from './segments.ts';
import { sharedPassages, type SharedPassage } from './shared-passages.ts';

/** A stretch of a document’s text. */
export interface Passage {
  readonly document: DocumentId;
  readonly line: Line;
  /** In the text of the line. */
  readonly span: Span;
}

/** A piece of the other text: the same as here (signs aside), or put in there, or left out there. */
export interface Difference {
  readonly kind: 'same' | 'added' | 'missing';
  readonly text: string;
}

/** A passage of a document and its like in another one. */
export interface Reuse {
  readonly here: Passage;
  readonly there: Passage;
  /** Characters of the passage here, letters and digits only. */
  readonly characters: number;
  readonly score: number;
  /** The text there, piece by piece, held against the text here. */
  readonly differences: readonly Difference[];
}

/** What a document shares with others. */
export interface DocumentReuse {
  readonly document: DocumentId;
  /** Letters and digits of the document. */
  readonly characters: number;
  /** How many of them stand in passages shared with each other document that shares any, and with any at all. */
  readonly sharedWith: ReadonlyMap<DocumentId, number>;
  readonly shared: number;
  /** In the order of its text. */
  readonly passages: readonly Reuse[];
  /** Lines that are like more stretches of other documents than were compared with them. */
  readonly cut: ReadonlySet<Line>;
}

type ReusingDocument = readonly [DocumentId, readonly Line[]];

/**
 * The passages of each document that stand in others, too. Each document is compared with all others from its own side:
 * what of a text stands elsewhere is complete for that text, also where it stands there once and here twice. The order
 * in which documents are given changes nothing.
 */
export function documentReuse(documents: readonly ReusingDocument[]): Map<DocumentId, DocumentReuse> {
  return new Map([...documentsReuse(documents)].map((one) => [one.document, one]));
}

/** The same one document after the other, in the order of their ids, as all together may fill the memory. */
export function* documentsReuse(documents: readonly ReusingDocument[]): Generator<DocumentReuse> {
  const ordered = documents.toSorted(([one], [other]) => (one < other ? -1 : 1));
  const ids = ordered.map(([id]) => id);
  let number = 0;
  for (const sharing of sharedPassages(ordered.map(([, lines]) => lines))) {
    const [document, lines] = ordered[number++] ?? [];
    if (!document || !lines) continue;
    const all = new Coverage();
    const covered = new Map<DocumentId, Coverage>();
    const passages = sharing.flatMap(({ segment, passages: own }) => {
      const places = placesOfSegment(segment);
      const reuses = own.flatMap((shared): Reuse[] => {
        const other = ids[shared.other];
        if (other === undefined) return [];
        const coverage = covered.get(other) ?? new Coverage();
        covered.set(other, coverage.with(segment.line, places, shared.a));
        all.with(segment.line, places, shared.a);
        return [reuseOf({ document, line: segment.line }, other, shared, places)];
      });
      return reuses.toSorted((one, another) => one.here.span.start - another.here.span.start);
    });
    yield {
      document,
      characters: segmentsOf(lines, 1).reduce((sum, { key }) => sum + key.length, 0),
      sharedWith: new Map([...covered].map(([id, { characters }]) => [id, characters])),
      shared: all.characters,
      passages,
      cut: new Set(sharing.flatMap(({ segment, complete }) => (complete ? [] : [segment.line]))),
    };
  }
}

function reuseOf(
  here: Omit<Passage, 'span'>,
  there: DocumentId,
  { score, a, b, runs, inB }: SharedPassage,
  placesA: SegmentPlaces,
): Reuse {
  const placesB = placesOfSegment(inB);
  return {
    here: { ...here, span: printedSpan(placesA, a) },
    there: { document: there, line: inB.line, span: printedSpan(placesB, b) },
    characters: a.end - a.start,
    score,
    differences: differencesOf(
      runs,
      { text: here.line.text, ...placesA },
      { text: inB.line.text, ...placesB },
      b,
    ),
  };
}

/** The stretch of the line’s text that a span of a segment’s key stands for. */
function printedSpan({ starts, ends }: SegmentPlaces, { start, end }: Span): Span {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}

/** A segment’s places and the text of its line. */
interface PrintedSegment extends SegmentPlaces {
  readonly text: string;
}

function differencesOf(
  runs: readonly AlignedRun[],
  inA: PrintedSegment,
  inB: PrintedSegment,
  whole: Span,
): Difference[] {
  const words = (segment: PrintedSegment, { start, end }: Span, last: number) => {
    if (start === end) return '';
    // Signs belong to what stands before them; those behind the last character are outside of the passage.
    const to = end < last ? (segment.starts[end] ?? 0) : (segment.ends[end - 1] ?? 0);
    return segment.text.slice(segment.starts[start] ?? 0, to);
  };
  return runs
    .flatMap(({ same, a, b }): Difference[] => {
      const there = words(inB, b, whole.end);
      if (same) return [{ kind: 'same', text: there }];
      return [
        { kind: 'missing', text: words(inA, a, a.end) },
        { kind: 'added', text: there },
      ];
    })
    .filter(({ text }) => text !== '');
}

/** Which characters of a document are shared, each counted once. */
class Coverage {
  private readonly lines = new Map<Line, Set<number>>();

  with(line: Line, { starts }: SegmentPlaces, { start, end }: Span): this {
    const units = this.lines.get(line) ?? new Set<number>();
    this.lines.set(line, units);
    // By the place in the line: several characters of a key may stand for one of the text.
    for (let at = start; at < end; at++) units.add(starts[at] ?? 0);
    return this;
  }

  get characters(): number {
    return [...this.lines.values()].reduce((sum, { size }) => sum + size, 0);
  }
}
