import { fileOf, knownLength, type FrequentGram, type GramShard, type StringFile } from './format.ts';
import { gramOf, shardOfGram } from './grams.ts';
import { NumberReader } from './numbers.ts';
import { noOccurrences, readPostings, type Occurrences } from './postings.ts';
import { countsOfFile, gramsOfShard, stringsOfFile, textsOf, type StoredString } from './stored-strings.ts';

/** Loads a file of the index by its name in the folder of the version. */
export type Load = (name: string) => Promise<unknown>;

/** What the index knows of a text from its beginning on. */
export type Beginning =
  /** Where so many of its first characters stand, which may be all of them. */
  | { readonly kind: 'occurrences'; readonly occurrences: Occurrences; readonly known: number }
  /** The whole text is frequent; its counts. */
  | { readonly kind: 'frequent'; readonly counts: string };

/** A file as it is looked up: its strings with their places, and those that are frequent. */
interface OpenShard {
  readonly strings: ReadonlyMap<string, StoredString>;
  readonly frequent: Readonly<Record<string, FrequentGram>>;
}
interface OpenStrings {
  readonly strings: ReadonlyMap<string, StoredString>;
  readonly counts: ReadonlyMap<string, string>;
}

/** The files of grams, of which only those asked for are loaded. */
export class GramFiles {
  readonly #shards: number;
  readonly #load: Load;
  readonly #openShards = new WeakMap<GramShard, OpenShard>();
  readonly #openStrings = new WeakMap<StringFile, OpenStrings>();

  constructor(shards: number, load: Load) {
    this.#shards = shards;
    this.#load = load;
  }

  /** @param length of the words that begin with the text */
  async beginning(text: string, length: number): Promise<Beginning> {
    const gram = text.slice(0, 2);
    const shard = await this.#shardOf(gram);
    const frequent = frequentIn(shard, gram);
    if (!frequent) return occurrencesOf(text, gram, shard.strings.get(gram), length);
    if (gram === text) return { kind: 'frequent', counts: frequent.counts };
    const rest = text.slice(gram.length);
    const { strings, counts } = await this.#stringsWith(gram, rest, frequent);
    const counted = counts.get(rest);
    if (counted !== undefined) return { kind: 'frequent', counts: counted };
    for (let end = 1; end <= rest.length; end++) {
      const stored = strings.get(rest.slice(0, end));
      if (stored) return occurrencesOf(text, text.slice(0, gram.length + end), stored, length);
    }
    return occurrencesOf(text, text, undefined, length);
  }

  /** How many files hold the places of a gram; 0 where it is not frequent. */
  async parts(gram: string): Promise<number> {
    const frequent = frequentIn(await this.#shardOf(gram), gram);
    return frequent ? [...new NumberReader(frequent.firsts)].length : 0;
  }

  /**
   * Where a gram stands in the documents wanted, or in all; of a frequent gram perhaps in others as well.
   * @param length of the words that begin with it
   */
  async occurrences(gram: string, length: number, documents?: ReadonlySet<number>): Promise<Occurrences> {
    const shard = await this.#shardOf(gram);
    const frequent = frequentIn(shard, gram);
    if (!frequent) {
      const stored = shard.strings.get(gram);
      return stored ? readPostings(stored.postings, length) : noOccurrences;
    }
    const read = await Promise.all(
      partsWith(frequent, documents).map(async (part) =>
        readPostings((await this.#load(fileOf.part(gram, part))) as string, length),
      ),
    );
    return {
      points: new Map(read.flatMap(({ points }) => [...points])),
      changed: new Set(read.flatMap(({ changed }) => [...changed])),
    };
  }

  async #shardOf(gram: string): Promise<OpenShard> {
    const name = fileOf.shard(shardOfGram(gramOf(gram), this.#shards));
    const file = (await this.#load(name)) as GramShard;
    const open = this.#openShards.get(file) ?? { strings: gramsOfShard(file), frequent: file.frequent };
    this.#openShards.set(file, open);
    return open;
  }

  /** The file in which a string stands that begins with a pair, if it stands anywhere. */
  async #stringsWith(pair: string, rest: string, { rests }: FrequentGram): Promise<OpenStrings> {
    const number = textsOf(rests).findLastIndex((first) => first <= rest);
    if (number < 0) return { strings: new Map(), counts: new Map() };
    const file = (await this.#load(fileOf.strings(pair, number))) as StringFile;
    const open = this.#openStrings.get(file) ?? { strings: stringsOfFile(file), counts: countsOfFile(file) };
    this.#openStrings.set(file, open);
    return open;
  }
}

function frequentIn({ frequent }: OpenShard, gram: string): FrequentGram | undefined {
  return Object.hasOwn(frequent, gram) ? frequent[gram] : undefined;
}

/**
 * Where a text stands, as far as it is known.
 * @param found the characters of it that are stored
 */
function occurrencesOf(
  text: string,
  found: string,
  stored: StoredString | undefined,
  length: number,
): Beginning {
  if (!stored) return { kind: 'occurrences', occurrences: noOccurrences, known: text.length };
  const { postings, following } = stored;
  const behind = text.slice(found.length, knownLength);
  const each = knownLength - found.length;
  const occurrences = readPostings(postings, length, (index) => following.startsWith(behind, index * each));
  return { kind: 'occurrences', occurrences, known: found.length + behind.length };
}

/** The parts of a frequent gram that hold the documents wanted. */
function partsWith({ firsts }: FrequentGram, documents: ReadonlySet<number> | undefined): number[] {
  let first = 0;
  const starts = [...new NumberReader(firsts)].map((distance) => (first += distance));
  if (!documents) return [...starts.keys()];
  return [...new Set([...documents].map((document) => starts.findLastIndex((start) => start <= document)))]
    .filter((part) => part >= 0)
    .toSorted((a, b) => a - b);
}
