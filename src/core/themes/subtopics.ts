import type { Line } from '../text/plain.ts';
import { charactersOf } from './attention.ts';
import type { Passage } from './passages.ts';

/** What the division of a theme needs of a sub-topic. */
export interface SubtopicTerms {
  readonly id: string;
  readonly terms: readonly string[];
}

/** Neighbouring lines of a passage that are put under one sub-topic. */
export interface Piece extends Passage {
  /** Undefined where none of its words is a term of a sub-topic. */
  readonly subtopic: string | undefined;
  /** Further sub-topics whose terms stand in it. */
  readonly mentions: readonly string[];
}

/**
 * How often the terms of a sub-topic stand in a text. A place counts once, for the longest term that stands there, so
 * that 养老机构 beside 养老 does not count double.
 */
export function occurrencesOf({ terms }: SubtopicTerms, text: string): number {
  let count = 0;
  let left = text;
  for (const term of terms.toSorted((a, b) => b.length - a.length)) {
    const parts = left.split(term);
    count += parts.length - 1;
    left = parts.join(counted);
  }
  return count;
}

/** Stands in place of a term that has been counted: no term holds it. */
const counted = '\n';

/**
 * Divides passages by sub-topics. A paragraph goes to the sub-topic whose terms it contains most often, of equals to
 * the first in the list; neighbours under one sub-topic stay one piece. A heading goes with what follows it, and a
 * list or the rows of a table with what they belong to.
 */
export function piecesOf(passages: readonly Passage[], subtopics: readonly SubtopicTerms[]): Piece[] {
  return passages.flatMap((passage) => {
    const pieces: Piece[] = [];
    for (const lines of unitsOf(passage.lines)) {
      const piece = pieceOf(passage, lines, subtopics);
      const before = pieces.at(-1);
      if (before?.subtopic === piece.subtopic && before) pieces[pieces.length - 1] = joined(before, piece);
      else pieces.push(piece);
    }
    return pieces;
  });
}

/** Pieces in the order in which sub-topics take turns: the first of each, then the second of each, and so on. */
export function inTurns(pieces: readonly Piece[]): Piece[] {
  const counts = new Map<string | undefined, number>();
  return pieces
    .map((piece) => {
      const turn = counts.get(piece.subtopic) ?? 0;
      counts.set(piece.subtopic, turn + 1);
      return { piece, turn };
    })
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ piece }) => piece);
}

/** What is put under a sub-topic as a whole. */
function unitsOf(lines: readonly Line[]): Line[][] {
  const units: Line[][] = [];
  for (const line of lines) {
    const open = units.at(-1);
    if (open && (belonging.has(line.kind) || introduces(open, line))) open.push(line);
    else units.push([line]);
  }
  return units;
}

/** Whether a line comes directly under headings, or in a box under its title. */
function introduces(open: readonly Line[], { boxed = false }: Line): boolean {
  return open.every(({ kind }) => kind === 'heading' || (kind === 'box' && boxed));
}

/** What belongs to the line before it. */
const belonging: ReadonlySet<Line['kind']> = new Set(['item', 'row', 'note', 'lost']);

function pieceOf(passage: Passage, lines: readonly Line[], subtopics: readonly SubtopicTerms[]): Piece {
  const text = lines.map((line) => line.text).join('\n');
  const ranked = subtopics
    .map((subtopic) => ({ id: subtopic.id, count: occurrencesOf(subtopic, text) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ id }) => id);
  return {
    ...passage,
    block: lines[0]?.block ?? passage.block,
    lines,
    characters: lines.reduce((sum, line) => sum + charactersOf(line.text), 0),
    subtopic: ranked[0],
    mentions: ranked.slice(1),
  };
}

function joined(before: Piece, piece: Piece): Piece {
  return {
    ...before,
    lines: [...before.lines, ...piece.lines],
    characters: before.characters + piece.characters,
    mentions: [...new Set([...before.mentions, ...piece.mentions])],
  };
}
