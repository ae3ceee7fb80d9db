import {
  blocksIn,
  openedBlocks,
  partsOf,
  type Block,
  type Inline,
  type Lost,
  type PlanDocument,
  type Table,
} from '#core/model/document.ts';
import { printedText } from '#core/model/inline-text.ts';
import { lineRange } from '#core/model/line-range.ts';
import type { Omission } from '#core/model/omission.ts';

/** A place in a document: chapter slug (`index` for its front) and block id. */
export interface Passage {
  readonly chapter: string;
  readonly block: string;
}

/** A word the source prints wrongly, with the place where it stands. */
export interface CorrectionNote extends Passage {
  readonly printed: string;
  /** Empty: superfluous. */
  readonly corrected: string;
}

/** A picture or table that the source text no longer holds. */
export interface LostNote extends Passage {
  readonly what: Lost['what'];
  readonly title: string | undefined;
}

/** Omissions of one reason, in the order of the source. */
export interface OmissionGroup {
  readonly reason: Omission['reason'];
  readonly omissions: readonly OmissionNote[];
  /** Lines left out whole. */
  readonly lines: number;
  /** Passages left out inside lines. */
  readonly matches: number;
}

export interface OmissionNote {
  readonly note: string;
  /** First and last line of the source; undefined for passages inside lines. */
  readonly lines: readonly [first: number, last: number] | undefined;
  readonly matches: number;
}

/** All corrections of a document in the order of its text. */
export function correctionNotes(document: PlanDocument): CorrectionNote[] {
  return placedInlines(document).flatMap(({ inlines, ...passage }) =>
    correctionsIn(inlines).map((note) => ({ ...passage, ...note })),
  );
}

/** All lost pictures and tables of a document in the order of its text. */
export function lostNotes(document: PlanDocument): LostNote[] {
  return partsOf(document).flatMap((chapter) =>
    blocksIn(chapter).flatMap((block) =>
      block.kind === 'lost'
        ? [{ chapter: chapter.slug, block: block.id, what: block.what, title: block.title }]
        : [],
    ),
  );
}

/** What of the source is not in the content, by reason. */
export function omissionGroups(omissions: readonly Omission[]): OmissionGroup[] {
  const reasons = [...new Set(omissions.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const notes = omissions.filter((omission) => omission.reason === reason).map(omissionNote);
    return {
      reason,
      omissions: notes,
      lines: sum(notes.map(({ lines }) => (lines ? lines[1] - lines[0] + 1 : 0))),
      matches: sum(notes.map(({ matches }) => matches)),
    };
  });
}

function omissionNote(omission: Omission): OmissionNote {
  if ('pattern' in omission) return { note: omission.note, lines: undefined, matches: omission.count };
  const { first, last } = lineRange(omission.lines);
  return { note: omission.note, lines: [first, last], matches: 0 };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

type PlacedInlines = Passage & { readonly inlines: readonly Inline[] };

function placedInlines(document: PlanDocument): PlacedInlines[] {
  return partsOf(document).flatMap((chapter) => [
    { chapter: chapter.slug, block: '', inlines: chapter.title },
    ...chapter.sections.flatMap(({ id, title, runIn, blocks }) => [
      // A run-in title stands in the section’s first paragraph.
      ...(runIn ? [] : [{ chapter: chapter.slug, block: id, inlines: title }]),
      ...openedBlocks(blocks).flatMap((block) =>
        inlinesOf(block).map((placed) => ({ chapter: chapter.slug, ...placed })),
      ),
    ]),
  ]);
}

function inlinesOf(block: Block): { block: string; inlines: readonly Inline[] }[] {
  switch (block.kind) {
    case 'table':
      return [...rowsOf(block), ...block.notes.map((note) => ({ block: note.id, inlines: note.inlines }))];
    case 'lost':
    case 'box':
      return [];
    default:
      return [{ block: block.id, inlines: block.inlines }];
  }
}

function rowsOf({ head, rows }: Table): { block: string; inlines: readonly Inline[] }[] {
  return [head, ...rows].flatMap(({ id, cells }) =>
    cells.flatMap((cell) => (cell ? [{ block: id, inlines: cell.inlines }] : [])),
  );
}

function correctionsIn(inlines: readonly Inline[]): { printed: string; corrected: string }[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'text') return [];
    if (inline.kind === 'correction')
      return [{ printed: printedText(inline.children), corrected: inline.corrected }];
    return correctionsIn(inline.children);
  });
}
