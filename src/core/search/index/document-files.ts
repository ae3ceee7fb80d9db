import type { ShardPart, TextShard } from '../shard.ts';
import { packParts } from '../pack.ts';
import type { IndexPart, IndexSource } from './build-index.ts';
import { documentsInGroup, fileOf, linesInPiece } from './format.ts';
import { packLayout, type PackedLayout } from './packed-layout.ts';
import type { PackedReadings } from './reading-maps.ts';

/** The files of documents, one document after the other: their texts, and by groups their layouts and corrected lines. */
export class DocumentFiles {
  #layouts: PackedLayout[] = [];
  #readings: (readonly PackedReadings[])[] = [];
  #documents = 0;

  /** The files that are full with the next document. */
  *add({ parts, layout }: IndexSource, corrected: readonly PackedReadings[]): Generator<IndexPart> {
    for (const [piece, shard] of piecesOf(parts).entries())
      yield jsonFile(fileOf.piece(this.#documents, piece), shard);
    this.#layouts.push(packLayout(layout));
    this.#readings.push(corrected);
    this.#documents += 1;
    if (this.#layouts.length === documentsInGroup) yield* this.rest();
  }

  /** The files of the last group. */
  *rest(): Generator<IndexPart> {
    if (this.#layouts.length === 0) return;
    const group = Math.ceil(this.#documents / documentsInGroup) - 1;
    yield jsonFile(fileOf.layouts(group), this.#layouts);
    yield jsonFile(fileOf.readings(group), this.#readings);
    this.#layouts = [];
    this.#readings = [];
  }
}

export function jsonFile(name: string, value: unknown): IndexPart {
  return { name, body: JSON.stringify(value) };
}

/** The text of a document in pieces of so many lines, each with the headings above its lines. */
function piecesOf(parts: readonly ShardPart[]): TextShard[] {
  const pieces: { -readonly [Key in keyof ShardPart]: ShardPart[Key] }[][] = [];
  let index = 0;
  for (const part of parts) {
    for (const line of part.lines) {
      const piece = (pieces[Math.floor(index / linesInPiece)] ??= []);
      const last = piece.at(-1);
      if (last?.chapter === part.chapter && last.section === part.section) last.lines = [...last.lines, line];
      else piece.push({ ...part, lines: [line] });
      index += 1;
    }
  }
  return pieces.map((piece) => packParts(piece));
}
