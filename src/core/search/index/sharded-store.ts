import type { Layout } from '../layout.ts';
import { unpackDocuments, type SearchedDocument, type SearchManifest } from '../manifest.ts';
import type { WholeDocument } from '../scan.ts';
import type { DocumentCount, Found, Hit, Located, SearchStore } from '../store.ts';
import { readCounts, type Counted } from './counts.ts';
import { documentsInGroup, fileOf } from './format.ts';
import { GramFiles, type Load } from './gram-files.ts';
import { readingOfLine } from './index-lines.ts';
import { LastAnswers } from './last-answers.ts';
import { occurrencesOfKey, occurrencesOfFrequent, type KeyAnswer } from './points-of-key.ts';
import { unpackLayout, type PackedLayout } from './packed-layout.ts';
import { countPlaces, countPoints, placesOfPoints } from './places-of-points.ts';
import type { Occurrences } from './postings.ts';
import type { PackedReadings } from './reading-maps.ts';
import { TextPieces } from './text-pieces.ts';

/** Answers kept at hand: a page asks for counts, then places, of the same few terms. */
const keptAnswers = 16;

/** A store that loads of an index only what a question needs. */
export class ShardedStore implements SearchStore {
  readonly #documents: readonly SearchedDocument[];
  readonly #ordinals: ReadonlyMap<string, number>;
  readonly #load: Load;
  readonly #grams: GramFiles;
  readonly #texts: TextPieces;
  readonly #answers = new LastAnswers<KeyAnswer>(keptAnswers);
  readonly #everywhere = new LastAnswers<readonly Found[]>(keptAnswers);

  /** @param load loads a file of the index once, however often it is asked for */
  constructor({ documents, shards }: Pick<SearchManifest, 'documents' | 'shards'>, load: Load) {
    this.#documents = unpackDocuments(documents);
    this.#ordinals = new Map(this.#documents.map(({ document }, ordinal) => [document, ordinal]));
    this.#load = load;
    this.#grams = new GramFiles(shards, load);
    this.#texts = new TextPieces(load);
  }

  /** Loads the corrected lines of the first documents, without which a count may have to wait for them. */
  async prepare(): Promise<void> {
    if (this.#documents.length > 0) await this.#readings(0);
  }

  /** All documents, for a store that needs no more files; loads every text. */
  async whole(): Promise<WholeDocument[]> {
    return Promise.all(
      this.#documents.map(async (about, ordinal) => {
        const layout = await this.#layout(about.document);
        // A start for each line, and the end.
        return { about, layout, parts: await this.#texts.parts(ordinal, layout.starts.length - 1) };
      }),
    );
  }

  documents(): Promise<readonly SearchedDocument[]> {
    return Promise.resolve(this.#documents);
  }

  async counts(key: string): Promise<readonly DocumentCount[]> {
    const answer = await this.#answer(key);
    const counted =
      answer.kind === 'frequent'
        ? readCounts(answer.counts)
        : await this.#counted(answer.occurrences, key.length);
    const counts = this.#documents.map((about): DocumentCount => ({
      ...about,
      occurrences: 0,
      paragraphs: 0,
    }));
    for (const { document, occurrences, paragraphs } of counted) {
      const count = counts[document];
      if (count) counts[document] = { ...count, occurrences, paragraphs };
    }
    return counts;
  }

  async places(key: string, documents?: readonly string[]): Promise<readonly Found[]> {
    if (!documents) return this.#everywhere.to(key, () => this.#places(key));
    return this.#places(key, new Set(documents.map((document) => this.#ordinal(document))));
  }

  async layouts(documents: readonly string[]): Promise<readonly Layout[]> {
    return Promise.all(documents.map((document) => this.#layout(document)));
  }

  async hits(wanted: readonly Located[]): Promise<readonly Hit[]> {
    return Promise.all(
      wanted.map(({ document, place }) => this.#texts.hit(this.#ordinal(document), document, place)),
    );
  }

  async #layout(document: string): Promise<Layout> {
    const ordinal = this.#ordinal(document);
    const group = await this.#load(fileOf.layouts(Math.floor(ordinal / documentsInGroup)));
    const packed = (group as readonly PackedLayout[])[ordinal % documentsInGroup];
    if (!packed) throw new RangeError(`No layout of “${document}”`);
    return unpackLayout(packed);
  }

  #ordinal(document: string): number {
    const ordinal = this.#ordinals.get(document);
    if (ordinal === undefined) throw new RangeError(`No document “${document}”`);
    return ordinal;
  }

  #answer(key: string): Promise<KeyAnswer> {
    return this.#answers.to(key, () =>
      occurrencesOfKey(key, this.#grams, (document, line) => this.#keyOfLine(document, line)),
    );
  }

  #counted({ points, changed }: Occurrences, length: number): Promise<Counted[]> {
    return Promise.all(
      [...points].map(async ([document, own]) => {
        // Only where a correction changes the words are both readings needed to count them.
        const count = changed.has(document)
          ? countPlaces(placesOfPoints(own, length, await this.#readings(document)))
          : countPoints(own);
        return { document, ...count };
      }),
    );
  }

  async #places(key: string, documents?: ReadonlySet<number>): Promise<Found[]> {
    const { points, changed } = await this.#occurrences(key, documents);
    const wanted = [...points].filter(
      ([document, own]) => own.length > 0 && (documents?.has(document) ?? true),
    );
    return Promise.all(
      wanted.map(async ([ordinal, own]) => {
        const readings = changed.has(ordinal) ? await this.#readings(ordinal) : undefined;
        const document = this.#documents[ordinal]?.document ?? '';
        return { document, places: placesOfPoints(own, key.length, readings) };
      }),
    );
  }

  async #occurrences(key: string, documents?: ReadonlySet<number>): Promise<Occurrences> {
    const answer = await this.#answer(key);
    if (answer.kind === 'occurrences') return answer.occurrences;
    return occurrencesOfFrequent(key, this.#grams, documents);
  }

  async #readings(document: number): Promise<readonly PackedReadings[]> {
    const group = await this.#load(fileOf.readings(Math.floor(document / documentsInGroup)));
    return (group as readonly (readonly PackedReadings[])[])[document % documentsInGroup] ?? [];
  }

  /** The search key of a line by the index’s number, which tells one reading from the other. */
  async #keyOfLine(document: number, line: number): Promise<string> {
    const twofold = readingOfLine(line);
    if (!twofold) return this.#texts.key(document, line);
    const { printed, correctedKey } = await this.#texts.readings(document, twofold.line);
    return (twofold.reading === 'printed' ? printed : correctedKey).text;
  }
}
