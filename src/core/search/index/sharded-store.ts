import type { Place } from '../places.ts';
import type { DocumentCount, Found, Hit, Located, SearchStore } from '../store.ts';
import type { Layout } from '../layout.ts';
import { unpackDocuments, type IndexedDocument, type SearchManifest } from '../manifest.ts';
import { documentsInGroup, fileOf } from './format.ts';
import { GramFiles, type Load, type Points } from './gram-files.ts';
import { gramOf } from './grams.ts';
import { readingOfLine } from './index-lines.ts';
import { unpackLayout, type PackedLayout } from './packed-layout.ts';
import { pointsOfKey } from './points-of-key.ts';
import { countPlaces, needsReadings, placesOfPoints } from './places-of-points.ts';
import type { PackedReadings } from './reading-maps.ts';
import { TextPieces } from './text-pieces.ts';

/** Answers kept at hand: a page asks for counts, then places, of the same few terms. */
const keptAnswers = 16;

/** A store that loads of an index only what a question needs. */
export class ShardedStore implements SearchStore {
  readonly #documents: readonly IndexedDocument[];
  readonly #load: Load;
  readonly #grams: GramFiles;
  readonly #texts: TextPieces;
  readonly #answers = new Map<string, Promise<readonly Found[]>>();

  /** @param load loads a file of the index once, however often it is asked for */
  constructor({ documents, shards }: Pick<SearchManifest, 'documents' | 'shards'>, load: Load) {
    this.#documents = unpackDocuments(documents);
    this.#load = load;
    this.#grams = new GramFiles(shards, load);
    this.#texts = new TextPieces(load);
  }

  documents(): Promise<readonly IndexedDocument[]> {
    return Promise.resolve(this.#documents);
  }

  async counts(key: string): Promise<readonly DocumentCount[]> {
    const counted = key.length <= 2 ? (await this.#grams.entry(gramOf(key)))?.counts : undefined;
    const counts = counted
      ? new Map(counted.map(({ document, ...count }) => [this.#documents[document]?.document, count]))
      : new Map((await this.#all(key)).map(({ document, places }) => [document, countPlaces(places)]));
    return this.#documents.map(({ document, district, characters }) => ({
      ...{ document, district, characters },
      ...(counts.get(document) ?? { occurrences: 0, paragraphs: 0 }),
    }));
  }

  async places(key: string, documents?: readonly string[]): Promise<readonly Found[]> {
    if (!documents) return this.#all(key);
    const known = this.#answers.get(key);
    if (known) return (await known).filter(({ document }) => documents.includes(document));
    return this.#find(key, new Set(documents.map((document) => this.#ordinal(document))));
  }

  async layouts(documents: readonly string[]): Promise<readonly Layout[]> {
    return Promise.all(
      documents.map(async (document) => {
        const ordinal = this.#ordinal(document);
        const group = await this.#load(fileOf.layouts(Math.floor(ordinal / documentsInGroup)));
        const packed = (group as readonly PackedLayout[])[ordinal % documentsInGroup];
        if (!packed) throw new RangeError(`No layout of “${document}”`);
        return unpackLayout(packed);
      }),
    );
  }

  async hits(wanted: readonly Located[]): Promise<readonly Hit[]> {
    return Promise.all(
      wanted.map(({ document, place }) => this.#texts.hit(this.#ordinal(document), document, place)),
    );
  }

  #ordinal(document: string): number {
    const ordinal = this.#documents.findIndex((own) => own.document === document);
    if (ordinal < 0) throw new RangeError(`No document “${document}”`);
    return ordinal;
  }

  #all(key: string): Promise<readonly Found[]> {
    const known = this.#answers.get(key);
    if (known) return known;
    const answer = this.#find(key);
    this.#answers.set(key, answer);
    // A failed download is tried again when it is asked for again.
    answer.catch(() => this.#answers.delete(key));
    for (const old of this.#answers.keys()) {
      if (this.#answers.size <= keptAnswers) break;
      this.#answers.delete(old);
    }
    return answer;
  }

  async #find(key: string, documents?: ReadonlySet<number>): Promise<Found[]> {
    const points = await this.#points(key, documents);
    const found = [...points].filter(
      ([document, own]) => own.length > 0 && (documents?.has(document) ?? true),
    );
    const placed = found.map(async ([ordinal, own]) => {
      const { document = '', lines = 0 } = this.#documents[ordinal] ?? {};
      const readings = needsReadings(own, lines) ? await this.#readings(ordinal) : [];
      const places: readonly Place[] = placesOfPoints(own, key.length, lines, readings);
      return { document, places };
    });
    return Promise.all(placed);
  }

  async #points(key: string, documents?: ReadonlySet<number>): Promise<Points> {
    if (key.length > 2) {
      return pointsOfKey(key, this.#grams, (document, line) => this.#keyOfLine(document, line), documents);
    }
    const entry = await this.#grams.entry(gramOf(key));
    return (await entry?.points(documents)) ?? new Map<number, number[]>();
  }

  async #readings(document: number): Promise<readonly PackedReadings[]> {
    const group = await this.#load(fileOf.readings(Math.floor(document / documentsInGroup)));
    return (group as readonly (readonly PackedReadings[])[])[document % documentsInGroup] ?? [];
  }

  /** The search key of a line by the index’s number, which tells one reading from the other. */
  async #keyOfLine(document: number, line: number): Promise<string> {
    const twofold = readingOfLine(line, this.#documents[document]?.lines ?? 0);
    if (!twofold) return this.#texts.key(document, line);
    const [index = -1] = (await this.#readings(document))[twofold.corrected] ?? [];
    const readings = await this.#texts.readings(document, index);
    return (twofold.reading === 'printed' ? readings.printed : readings.correctedKey).text;
  }
}
