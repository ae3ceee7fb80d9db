import { fold } from '../../text/fold.ts';
import { concordanceOf } from '../concordance.ts';
import type { Place } from '../places.ts';
import { partsOfShard, type ShardLine, type ShardPart, type TextShard } from '../shard.ts';
import type { Hit } from '../store.ts';
import { twoReadings, type TwoReadings } from '../two-readings.ts';
import { fileOf, linesInPiece } from './format.ts';
import type { Load } from './gram-files.ts';

/** A line of a document with what it belongs to. */
interface TextLine {
  readonly part: ShardPart;
  readonly line: ShardLine;
}

/** The texts of documents, in pieces of which only those asked for are loaded. */
export class TextPieces {
  readonly #load: Load;
  readonly #pieces = new Map<string, readonly TextLine[]>();

  constructor(load: Load) {
    this.#load = load;
  }

  /** @param document its place in the order of the index, and `name` its id */
  async hit(document: number, name: string, { line: index, reading, span }: Place): Promise<Hit> {
    const { part, line } = await this.#lineAt(document, index);
    const { chapter, section, page, path } = part;
    const two = line.corrections.length > 0 ? twoReadings(line) : undefined;
    const [words, key] =
      two && reading === 'corrected'
        ? [two.corrected.text, two.correctedKey]
        : [line.text, two?.printed ?? fold(line.text)];
    return {
      document: name,
      ...{ chapter, section, page, path, block: line.block, kind: line.kind, reading },
      ...concordanceOf(words, key, span),
    };
  }

  /** The readings of a line that is corrected. */
  async readings(document: number, index: number): Promise<TwoReadings> {
    return twoReadings((await this.#lineAt(document, index)).line);
  }

  /** The search key of a line that is not. */
  async key(document: number, index: number): Promise<string> {
    return fold((await this.#lineAt(document, index)).line.text).text;
  }

  async #lineAt(document: number, index: number): Promise<TextLine> {
    const name = fileOf.piece(document, Math.floor(index / linesInPiece));
    const lines = this.#pieces.get(name) ?? linesOf((await this.#load(name)) as TextShard);
    this.#pieces.set(name, lines);
    const found = lines[index % linesInPiece];
    if (!found) throw new RangeError(`No line ${index} in ${name}`);
    return found;
  }
}

function linesOf(shard: TextShard): TextLine[] {
  return partsOfShard(shard).flatMap((part) => part.lines.map((line) => ({ part, line })));
}
