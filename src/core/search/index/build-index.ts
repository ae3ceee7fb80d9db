import type { Layout } from '../layout.ts';
import type { IndexedDocument, SearchedDocument } from '../manifest.ts';
import { packParts } from '../pack.ts';
import type { ShardPart, TextShard } from '../shard.ts';
import { CodeBuffer } from './code-buffer.ts';
import { documentsInGroup, fileOf, linesInPiece, type GramShard, type HeavyGram } from './format.ts';
import { gramOfPair, gramOfUnit, pairs, shardOfGram, textOfGram, type Gram } from './grams.ts';
import { indexLinesOf, type IndexLines } from './index-lines.ts';
import { textOfNumbers } from './numbers.ts';
import { packLayout, type PackedLayout } from './packed-layout.ts';
import { countPlaces, placesOfPoints } from './places-of-points.ts';
import { PostingsWriter, readPostings } from './postings.ts';
import type { PackedReadings } from './reading-maps.ts';

/** A document to be indexed. */
export interface IndexSource {
  readonly about: SearchedDocument;
  readonly parts: readonly ShardPart[];
  readonly layout: Layout;
}

/** A file of the index: its name in the folder of the version, and what it holds as JSON. */
export interface IndexPart {
  readonly name: string;
  readonly body: string;
}

/** What the manifest says of an index besides its version. */
export interface IndexSummary {
  readonly documents: readonly IndexedDocument[];
  readonly shards: number;
}

export interface IndexSettings {
  /** Characters of postings that a file of grams should hold: small files cost readers less, large ones servers. */
  readonly shardSize: number;
  /** A gram with more characters of postings stands in files of its own, each of about so many. */
  readonly heavySize: number;
  readonly mostShards: number;
  /** Grams held in memory at once, as characters of postings; more are gathered in several passes. */
  readonly memory: number;
}

export const indexSettings: IndexSettings = {
  shardSize: 4_096,
  heavySize: 24_576,
  mostShards: 8_192,
  memory: 400_000_000,
};

/** Characters that an occurrence of a gram takes, roughly; what a shard’s size is reckoned by. */
const charactersOfOccurrence = 2.7;

/**
 * The files of an index, one after the other, so that a country need not be held in memory.
 * @param sources the documents in order of presentation; asked for once a pass
 * @returns when all files are given, what the manifest says of them
 */
export function* indexFiles(
  sources: () => Iterable<IndexSource>,
  settings = indexSettings,
): Generator<IndexPart, IndexSummary> {
  const documents: IndexedDocument[] = [];
  const readings: (readonly PackedReadings[])[] = [];
  let layouts: PackedLayout[] = [];
  let units = 0;
  for (const { about, parts, layout } of sources()) {
    const lines = parts.flatMap((part) => part.lines);
    const { keys, corrected } = indexLinesOf(lines);
    for (const [piece, shard] of piecesOf(parts).entries())
      yield file(fileOf.piece(documents.length, piece), shard);
    units += keys.reduce((sum, [, key]) => sum + key.length, 0);
    const { document, district, characters } = about;
    documents.push({ document, district, characters, lines: lines.length });
    readings.push(corrected);
    layouts.push(packLayout(layout));
    if (layouts.length === documentsInGroup) {
      yield file(fileOf.layouts(documents.length / documentsInGroup - 1), layouts);
      layouts = [];
    }
  }
  if (layouts.length > 0)
    yield file(fileOf.layouts(Math.floor(documents.length / documentsInGroup)), layouts);
  for (let group = 0; group * documentsInGroup < documents.length; group++) {
    const from = group * documentsInGroup;
    yield file(fileOf.readings(group), readings.slice(from, from + documentsInGroup));
  }
  const postings = 2 * units * charactersOfOccurrence;
  const shards = Math.min(settings.mostShards, Math.ceil(postings / settings.shardSize) || 1);
  const passes = Math.ceil(postings / settings.memory) || 1;
  for (let pass = 0; pass < passes; pass++) {
    const own = (gram: Gram) => shardOfGram(gram, shards) % passes === pass;
    const gathered = gather(sources(), own);
    const ofShards = Map.groupBy(gathered.keys(), (gram) => shardOfGram(gram, shards));
    for (let shard = pass; shard < shards; shard += passes) {
      const grams = (ofShards.get(shard) ?? []).toSorted((a, b) => a - b);
      yield* shardFiles(shard, grams, gathered, { documents, readings, settings });
    }
  }
  return { documents, shards };
}

function file(name: string, value: unknown): IndexPart {
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

interface Gathered {
  readonly text: CodeBuffer;
  readonly writer: PostingsWriter;
}

/** The postings of the grams wanted, over all documents. */
function gather(sources: Iterable<IndexSource>, isWanted: (gram: Gram) => boolean): Map<Gram, Gathered> {
  const found = new Map<Gram, Gathered>();
  const add = (gram: Gram, document: number, line: number, offset: number) => {
    let postings = found.get(gram);
    if (!postings) {
      if (!isWanted(gram)) return;
      const text = new CodeBuffer();
      postings = { text, writer: new PostingsWriter(text) };
      found.set(gram, postings);
    }
    postings.writer.add(document, line, offset);
  };
  let document = 0;
  for (const { parts } of sources) {
    addLines(indexLinesOf(parts.flatMap(({ lines }) => lines)), document, add);
    document += 1;
  }
  for (const { writer } of found.values()) writer.end();
  return found;
}

function addLines(
  { keys }: IndexLines,
  document: number,
  add: (gram: Gram, document: number, line: number, offset: number) => void,
): void {
  for (const [line, key] of keys) {
    for (let offset = 0; offset < key.length; offset++) {
      const unit = key.charCodeAt(offset);
      add(gramOfUnit(unit), document, line, offset);
      if (offset + 1 < key.length) add(gramOfPair(unit, key.charCodeAt(offset + 1)), document, line, offset);
    }
  }
}

interface ShardContext {
  readonly documents: readonly IndexedDocument[];
  readonly readings: readonly (readonly PackedReadings[])[];
  readonly settings: IndexSettings;
}

function* shardFiles(
  shard: number,
  grams: readonly Gram[],
  gathered: ReadonlyMap<Gram, Gathered>,
  context: ShardContext,
): Generator<IndexPart> {
  const heavy: Record<string, HeavyGram> = {};
  const light: Gram[] = [];
  const postings: string[] = [];
  for (const gram of grams) {
    const text = gathered.get(gram)?.text.toString() ?? '';
    if (text.length <= context.settings.heavySize) {
      light.push(gram);
      postings.push(text);
      continue;
    }
    const number = Object.keys(heavy).length;
    const { parts, ...rest } = heavyGram(textOfGram(gram), text, context);
    heavy[textOfGram(gram)] = { number, ...rest };
    for (const [part, own] of parts.entries()) yield file(fileOf.part(shard, number, part), own);
  }
  const textOf = (wanted: readonly Gram[]) => wanted.map(textOfGram).join('');
  // Single characters have the lower codes.
  const firstPair = light.findIndex((gram) => gram >= pairs);
  const singles = firstPair < 0 ? light : light.slice(0, firstPair);
  yield file(fileOf.shard(shard), {
    singles: textOf(singles),
    pairs: textOf(light.slice(singles.length)),
    postings: postings.join(' '),
    heavy,
  } satisfies GramShard);
}

/** The counts of a frequent gram, and its postings cut into parts between documents. */
function heavyGram(
  key: string,
  postings: string,
  { documents, readings, settings }: ShardContext,
): Pick<HeavyGram, 'counts'> & { readonly firsts: string; readonly parts: readonly string[] } {
  const counts: number[] = [];
  const parts: { readonly first: number; readonly text: CodeBuffer; readonly writer: PostingsWriter }[] = [];
  let last = 0;
  for (const [document, points] of readPostings(postings)) {
    const lines = documents[document]?.lines ?? 0;
    const { occurrences, paragraphs } = countPlaces(
      placesOfPoints(points, key.length, lines, readings[document] ?? []),
    );
    counts.push(document - last, occurrences, paragraphs);
    last = document;
    let part = parts.at(-1);
    if (!part || part.text.length > settings.heavySize) {
      part?.writer.end();
      const text = new CodeBuffer();
      part = { first: document, text, writer: new PostingsWriter(text) };
      parts.push(part);
    }
    for (const point of points) part.writer.addPoint(document, point);
  }
  parts.at(-1)?.writer.end();
  const firsts = parts.map(({ first }, index) => first - (parts[index - 1]?.first ?? 0));
  return {
    counts: textOfNumbers(counts),
    firsts: textOfNumbers(firsts),
    parts: parts.map(({ text }) => text.toString()),
  };
}
