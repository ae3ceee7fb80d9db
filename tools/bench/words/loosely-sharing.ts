import type { Line } from '#core/text/plain.ts';
import { randomFrom } from '../random.ts';
import type { BenchDocument } from './documents.ts';

/** Of so many lines a copy keeps one as it is: real plans share some three in a hundred characters. */
const keptOf = 25;
/** Of so many characters are the pieces whose order changes in the other lines. */
const pieceLength = 4;

/**
 * Copies that share as little as real plans do: in most of their lines pieces stand in another order, so that words
 * stay and passages do not. The documents that are no copies stay as they are.
 */
export function looselySharing(documents: readonly BenchDocument[]): BenchDocument[] {
  return documents.map((document) =>
    document.id === document.original.id
      ? document
      : { ...document, lines: document.lines.map((line, index) => mixed(line, document.id, index)) },
  );
}

function mixed(line: Line, document: string, index: number): Line {
  const random = randomFrom(document, index);
  if (random() * keptOf < 1) return line;
  const pieces = line.text.match(new RegExp(`.{1,${String(pieceLength)}}`, 'gsu')) ?? [];
  const order = pieces.map((piece) => ({ piece, rank: random() })).toSorted((a, b) => a.rank - b.rank);
  return { ...line, text: order.map(({ piece }) => piece).join('') };
}
