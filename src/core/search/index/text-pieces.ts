import { keyOf } from '../../text/fold.ts';
import { hitAt, type PlacedLine } from '../hit.ts';
import type { Place } from '../places.ts';
import { partsOfShard, type ShardPart, type TextShard } from '../shard.ts';
import type { Hit } from '../store.ts';
import { twoReadings, type TwoReadings } from '../two-readings.ts';
import { fileOf, linesInPiece } from './format.ts';
import type { Load } from './gram-files.ts';

/** The texts of documents, in pieces of which only those asked for are loaded. */
export class TextPieces {
  readonly #load: Load;
  readonly #pieces = new Map<string, readonly PlacedLine[]>();

  constructor(load: Load) {
    this.#load = load;
  }

  /** @param document its place in the order of the index, and `name` its id */
  async hit(document: number, name: string, place: Place): Promise<Hit> {
    return hitAt(name, await this.#lineAt(document, place.line), place);
  }

  /** The readings of a line that is corrected. */
  async readings(document: number, index: number): Promise<TwoReadings> {
    return twoReadings((await this.#lineAt(document, index)).line);
  }

  /** The search key of a line that is not. */
  async key(document: number, index: number): Promise<string> {
    return keyOf((await this.#lineAt(document, index)).line.text);
  }

  /** A whole document of so many lines; parts that go on in another piece are cut there. */
  async parts(document: number, lines: number): Promise<ShardPart[]> {
    const pieces = Array.from({ length: Math.ceil(lines / linesInPiece) }, (_, piece) =>
      this.#load(fileOf.piece(document, piece)),
    );
    return (await Promise.all(pieces)).flatMap((piece) => partsOfShard(piece as TextShard));
  }

  async #lineAt(document: number, index: number): Promise<PlacedLine> {
    const name = fileOf.piece(document, Math.floor(index / linesInPiece));
    const lines = this.#pieces.get(name) ?? linesOf((await this.#load(name)) as TextShard);
    this.#pieces.set(name, lines);
    const found = lines[index % linesInPiece];
    if (!found) throw new RangeError(`No line ${index} in ${name}`);
    return found;
  }
}

function linesOf(shard: TextShard): PlacedLine[] {
  return partsOfShard(shard).flatMap((part) => part.lines.map((line) => ({ part, line })));
}
