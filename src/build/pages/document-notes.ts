import {
  openedBlocks,
  partsOf,
  type Block,
  type Box,
  type Inline,
  type Lost,
  type PlanDocument,
  type Table,
} from '#core/model/document.ts';
import { correctedText, printedText } from '#core/model/inline-text.ts';
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

/** A picture, table or end of a paragraph that the source text no longer holds. */
export interface LostNote extends Passage {
  readonly what: Lost['what'];
  /** Its own title or that of its box; of a text the last words before it. */
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

/** All that a document has lost, in the order of its text. */
export function lostNotes(document: PlanDocument): LostNote[] {
  return partsOf(document).flatMap(({ slug, sections }) =>
    sections.flatMap(({ blocks }) => lostIn(blocks).map((note) => ({ chapter: slug, ...note }))),
  );
}

function lostIn(blocks: readonly Block[], box?: Box): Omit<LostNote, 'chapter'>[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === 'box') return lostIn(block.blocks, block);
    if (block.kind !== 'lost') return [];
    const title = block.what === 'text' ? endOf(blocks[index - 1]) : (block.title ?? (box && boxName(box)));
    return [{ block: block.id, what: block.what, title }];
  });
}

/** `专栏 5-1 乙烯产业链条布局图`: label and title as one name; undefined for a box without either. */
export function boxName({ label = '', title = '' }: Pick<Box, 'label' | 'title'>): string | undefined {
  return [label, title].filter(Boolean).join(/[：:]$/.test(label) ? '' : ' ') || undefined;
}

/** The last words of a paragraph, from its last comma if that is near. */
function endOf(block: Block | undefined): string | undefined {
  if (block?.kind !== 'paragraph' && block?.kind !== 'item') return undefined;
  return /[^，。；、]{0,14}[，。；、]?$/.exec(correctedText(block.inlines))?.[0];
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
