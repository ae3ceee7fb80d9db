import type { DocumentId } from '../model/ids.ts';
import type { Span } from '../text/fold.ts';
import type { Line } from '../text/plain.ts';
import { leastScore, type AlignedRun } from './align.ts';
import { segmentsOf, type Segment } from './segments.ts';
import { sharedPassages, shingledDocument, type SharedPassage } from './shared-passages.ts';

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
  /** How many of them stand in passages shared with each other document, and with any. */
  readonly sharedWith: ReadonlyMap<DocumentId, number>;
  readonly shared: number;
  /** In the order of its text. */
  readonly passages: readonly Reuse[];
}

/**
 * The passages of each document that stand in others, too. Each pair is compared from both sides: what of a text stands
 * elsewhere is complete for that text, also where it stands there once and here twice. The order in which documents are
 * given changes nothing.
 */
export function documentReuse(
  documents: readonly (readonly [DocumentId, readonly Line[]])[],
): Map<DocumentId, DocumentReuse> {
  const prepared = documents.map(([document, lines]) => ({
    document,
    order: new Map(lines.map((line, index) => [line, index])),
    characters: segmentsOf(lines, 1).reduce((sum, { key }) => sum + key.length, 0),
    shingled: shingledDocument(segmentsOf(lines, leastScore)),
  }));
  return new Map(
    prepared.map(({ document, order, characters, shingled }): [DocumentId, DocumentReuse] => {
      const all = new Coverage();
      const sharedWith = new Map<DocumentId, number>();
      const passages: Reuse[] = [];
      for (const other of prepared) {
        if (other.document === document) continue;
        const covered = new Coverage();
        for (const shared of sharedPassages(shingled, other.shingled)) {
          passages.push(reuseOf(document, other.document, shared));
          covered.add(shared.inA, shared.a);
          all.add(shared.inA, shared.a);
        }
        sharedWith.set(other.document, covered.characters);
      }
      const place = ({ here: { line, span } }: Reuse) => [order.get(line) ?? 0, span.start] as const;
      passages.sort((one, other) => {
        const [[line, start], [otherLine, otherStart]] = [place(one), place(other)];
        return line - otherLine || start - otherStart || (one.there.document < other.there.document ? -1 : 1);
      });
      return [document, { document, characters, sharedWith, shared: all.characters, passages }];
    }),
  );
}

function reuseOf(here: DocumentId, there: DocumentId, { score, a, b, runs, inA, inB }: SharedPassage): Reuse {
  return {
    here: { document: here, line: inA.line, span: printedSpan(inA, a) },
    there: { document: there, line: inB.line, span: printedSpan(inB, b) },
    characters: a.end - a.start,
    score,
    differences: differencesOf(runs, inA, inB, b),
  };
}

/** The stretch of the line’s text that a span of a segment’s key stands for. */
function printedSpan({ starts, ends }: Segment, { start, end }: Span): Span {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}

function differencesOf(runs: readonly AlignedRun[], inA: Segment, inB: Segment, whole: Span): Difference[] {
  const words = (segment: Segment, { start, end }: Span, last: number) => {
    if (start === end) return '';
    // Signs belong to what stands before them; those behind the last character are outside of the passage.
    const to = end < last ? (segment.starts[end] ?? 0) : (segment.ends[end - 1] ?? 0);
    return segment.line.text.slice(segment.starts[start] ?? 0, to);
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

  add({ line, starts }: Segment, { start, end }: Span): void {
    const units = this.lines.get(line) ?? new Set<number>();
    this.lines.set(line, units);
    // By the place in the line: several characters of a key may stand for one of the text.
    for (let at = start; at < end; at++) units.add(starts[at] ?? 0);
  }

  get characters(): number {
    return [...this.lines.values()].reduce((sum, { size }) => sum + size, 0);
  }
}
