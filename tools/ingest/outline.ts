import { gatherBoxes } from './boxes.ts';
import { blocksFromPieces, type Piece } from './captions.ts';
import type { DraftBlock, DraftChapter, DraftSection } from './draft.ts';
import { joinLines } from './joining.ts';
import { levelledBlocks, type Levelled } from './levels.ts';
import type { Guess, SourceLine } from './lines.ts';
import { findTables, type FoundTable } from './tables.ts';

/** The chapters of an outline, and what stands before the first. */
export interface Outline {
  readonly front: DraftChapter;
  readonly chapters: readonly DraftChapter[];
  readonly tables: readonly FoundTable[];
  readonly guesses: readonly Guess[];
  readonly joined: readonly number[];
}

/** Lines without furniture to the tree of an outline; what is not recognised stays a paragraph. */
export function outlineFrom(lines: readonly SourceLine[]): Outline {
  const guesses: Guess[] = [];
  const tables = findTables(lines);
  const pieces = piecesFrom(lines, tables);
  const blocks = gatherBoxes(blocksFromPieces(pieces, guesses), guesses);
  const [front, ...chapters] = chaptersFrom(levelledBlocks(blocks, guesses));
  return {
    front: front ?? { line: 1, sections: [] },
    chapters,
    tables,
    guesses,
    joined: pieces.flatMap((piece) => (piece.kind === 'text' ? piece.joined : [])),
  };
}

/** Paragraphs and tables in the order of the source; no sentence goes on across a table. */
function piecesFrom(lines: readonly SourceLine[], tables: readonly FoundTable[]): Piece[] {
  const pieces: Piece[] = [];
  // Lines are numbered without gaps.
  const start = lines[0]?.number ?? 1;
  let from = 0;
  for (const table of tables) {
    pieces.push(...joinLines(lines.slice(from, table.first - start)), { kind: 'table', ...table });
    from = table.last - start + 1;
  }
  return [...pieces, ...joinLines(lines.slice(from))];
}

interface OpenSection {
  title?: string;
  line: number;
  blocks: DraftBlock[];
}
interface OpenChapter {
  title?: string;
  line: number;
  sections: OpenSection[];
}

function chaptersFrom(levelled: readonly Levelled[]): readonly DraftChapter[] {
  const chapters: OpenChapter[] = [openChapter(1)];
  for (const { block, heading } of levelled) {
    const chapter = chapters[chapters.length - 1];
    if (!chapter) break;
    if (heading?.level === 1) chapters.push(openChapter(block.line, heading.title));
    else if (heading?.level === 2 && heading.rest === '') {
      chapter.sections.push({ title: heading.title, line: block.line, blocks: [] });
    } else if (heading?.level === 2) {
      chapter.sections.push({ line: block.line, blocks: [blockFrom(block, heading)] });
    } else {
      chapter.sections.at(-1)?.blocks.push(heading ? blockFrom(block, heading) : block);
    }
  }
  return chapters.map(withoutEmptyStart);
}

function openChapter(line: number, title?: string): OpenChapter {
  return { title, line, sections: [{ line, blocks: [] }] };
}

function blockFrom({ line }: DraftBlock, heading: NonNullable<Levelled['heading']>): DraftBlock {
  const { title, rest, level } = heading;
  if (rest !== '') return { kind: 'run-in', line, level: level === 2 ? 2 : 3, title, text: rest };
  return { kind: 'heading', line, level: level === 4 ? 4 : 3, title };
}

function withoutEmptyStart(chapter: OpenChapter): DraftChapter {
  const sections: DraftSection[] = chapter.sections.filter(
    (section) => section.title !== undefined || section.blocks.length > 0,
  );
  return { ...chapter, sections };
}
