import type { DraftBlock, DraftTable } from './draft.ts';
import { headingMark } from './headings.ts';
import type { TextPiece } from './joining.ts';
import type { Guess } from './lines.ts';
import { captionOf, remarksOnTable } from './lost.ts';
import { endsSentence, plainTitle } from './sentence.ts';
import type { FoundTable } from './tables.ts';

/** What the source is made of once sentences are joined and tables found. */
export type Piece = TextPiece | ({ readonly kind: 'table' } & FoundTable);

const longestTitle = 50;

/** Pieces to blocks: tables take their title and notes, captions without a picture or table say what is lost. */
export function blocksFromPieces(pieces: readonly Piece[], guesses: Guess[]): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  pieces.forEach((piece, index) => {
    const former = blocks.at(-1);
    const next = pieces[index + 1];
    if (piece.kind === 'table') {
      blocks.push(tableWithTitle(piece, pieces[index - 1], guesses));
    } else if (former?.kind === 'table' && isNote(piece.text, former)) {
      blocks[blocks.length - 1] = { ...former, notes: [...former.notes, piece.text] };
    } else if (next?.kind !== 'table' || !titlesTable(piece.text)) {
      blocks.push(...blocksFromText(piece, former, guesses));
    }
  });
  return blocks;
}

function tableWithTitle(
  { first, rows }: FoundTable,
  former: Piece | undefined,
  guesses: Guess[],
): DraftTable {
  const title = former?.kind === 'text' && titlesTable(former.text) ? plainTitle(former.text) : undefined;
  if (!title) guesses.push({ line: first, message: 'a table without a title' });
  return { kind: 'table', line: first, title, rows, notes: [] };
}

/** True for a text that, directly above a table, is its title. */
function titlesTable(text: string): boolean {
  if (captionOf(text)?.what === 'table') return true;
  return text.length <= longestTitle && !endsSentence(text) && /表[）)]?\**$/.test(text);
}

/** Notes are marked, and go on by their numbers: `注：1.…`, then `2.…`. */
function isNote(text: string, table: DraftTable): boolean {
  if (/^(?:注|备注|说明|资料来源|数据来源)\s*[：:]/.test(text)) return true;
  const last = table.notes.at(-1)?.replace(/^注\s*[：:]\s*/, '');
  const number = headingMark(text);
  return last !== undefined && number?.form === 'arabic' && headingMark(last)?.number === number.number - 1;
}

function blocksFromText(piece: TextPiece, former: DraftBlock | undefined, guesses: Guess[]): DraftBlock[] {
  const { text, first: line } = piece;
  const caption = captionOf(text);
  if (caption) return [{ kind: 'lost', line, ...caption }];
  const item = /^-\s+(?=\S)/.exec(text);
  if (item) return [{ kind: 'item', line, text: text.slice(item[0].length) }];
  const paragraph: DraftBlock = { kind: 'paragraph', line, text };
  if (!remarksOnTable(text) || former?.kind === 'table') return [paragraph];
  guesses.push({ line, message: 'a table above this remark is lost' });
  return [{ kind: 'lost', line, what: 'table' }, paragraph];
}
