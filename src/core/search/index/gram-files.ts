import { fileOf, type GramShard, type HeavyGram } from './format.ts';
import { shardOfGram, textOfGram, type Gram } from './grams.ts';
import { NumberReader } from './numbers.ts';
import { readPostings } from './postings.ts';

/** Loads a file of the index by its name in the folder of the version. */
export type Load = (name: string) => Promise<unknown>;

/** For each document in which a gram stands its points. */
export type Points = ReadonlyMap<number, readonly number[]>;

/** What a document is counted to hold. */
export interface Counted {
  readonly document: number;
  readonly occurrences: number;
  readonly paragraphs: number;
}

/** A gram as its shard holds it: its postings at hand, or its counts and where the postings are. */
export interface GramEntry {
  /** How many characters its postings have; what is frequent is loaded last. */
  readonly weight: number;
  /** Counts that the index holds; undefined where the postings themselves are at hand. */
  readonly counts: readonly Counted[] | undefined;
  /** Its points in the documents wanted, or in all. */
  points(documents?: ReadonlySet<number>): Promise<Points>;
}

/** The files of grams, of which only those asked for are loaded. */
export class GramFiles {
  readonly #shards: number;
  readonly #load: Load;

  constructor(shards: number, load: Load) {
    this.#shards = shards;
    this.#load = load;
  }

  /** The entry of a gram; undefined where it stands nowhere. */
  async entry(gram: Gram): Promise<GramEntry | undefined> {
    const shard = shardOfGram(gram, this.#shards);
    const file = (await this.#load(fileOf.shard(shard))) as GramShard;
    const text = textOfGram(gram);
    const heavy = Object.hasOwn(file.heavy, text) ? file.heavy[text] : undefined;
    if (heavy) return this.#heavyEntry(shard, heavy);
    const place = placeOf(text, file);
    const postings = place < 0 ? undefined : file.postings.split(' ')[place];
    if (postings === undefined) return undefined;
    const points = readPostings(postings);
    return { weight: postings.length, counts: undefined, points: () => Promise.resolve(points) };
  }

  #heavyEntry(shard: number, { number, counts, firsts }: HeavyGram): GramEntry {
    const counted: Counted[] = [];
    const reader = new NumberReader(counts);
    for (let document = 0; !reader.done;) {
      document += reader.next();
      counted.push({ document, occurrences: reader.next(), paragraphs: reader.next() });
    }
    let first = 0;
    const starts = [...new NumberReader(firsts)].map((distance) => (first += distance));
    return {
      weight: counted.reduce((sum, { occurrences }) => sum + occurrences, 0),
      counts: counted,
      points: async (documents) => {
        const wanted = starts.flatMap((start, part) => {
          const end = starts[part + 1] ?? Infinity;
          const isWanted = [...(documents ?? [])].some((document) => document >= start && document < end);
          return !documents || isWanted ? [part] : [];
        });
        const parts = await Promise.all(
          wanted.map(async (part) =>
            readPostings((await this.#load(fileOf.part(shard, number, part))) as string),
          ),
        );
        return new Map(parts.flatMap((part) => [...part]));
      },
    };
  }
}

/** The place of a gram among the postings of its shard; −1 where it is not there. */
function placeOf(text: string, { singles, pairs }: GramShard): number {
  if (text.length === 1) return indexAmong(singles, text, 1);
  const pair = indexAmong(pairs, text, 2);
  return pair < 0 ? -1 : singles.length + pair;
}

/** Among texts of one length, written one after the other. */
function indexAmong(texts: string, text: string, length: number): number {
  for (let at = texts.indexOf(text); at >= 0; at = texts.indexOf(text, at + 1)) {
    if (at % length === 0) return at / length;
  }
  return -1;
}
