import type { IndexPart, IndexSettings } from './build-index.ts';
import { jsonFile } from './document-files.ts';
import { fileOf, separator, type FrequentGram, type GramShard } from './format.ts';
import { textFollowing } from './following.ts';
import { frequentGramFiles, type GramContext } from './frequent-gram.ts';
import { gramOfPair, gramOfUnit, shardOfGram, textOfGram, type Gram } from './grams.ts';
import { lineBreak, type IndexText } from './index-text.ts';
import { OrderedPlaces, type PlaceGroup } from './ordered-places.ts';
import { PostingsWriter } from './postings.ts';
import type { PackedReadings } from './reading-maps.ts';

/** What shards are made from once all grams are known. */
interface Grams {
  readonly frequent: Map<Gram, FrequentGram>;
  /** Postings of single characters that are not. */
  readonly singles: Map<Gram, string>;
  /** Places of pairs that are not. */
  readonly pairs: Map<Gram, PlaceGroup>;
  /** Occurrences that the shards have to hold. */
  size: number;
}

/** All files of grams: first those of frequent ones, then the shards; returns the number of shards. */
export function* gramFiles(
  text: IndexText,
  readings: readonly (readonly PackedReadings[])[],
  settings: IndexSettings,
): Generator<IndexPart, number> {
  const places = new OrderedPlaces(text.units);
  const context: GramContext = { text, places, writer: new PostingsWriter(text), readings, settings };
  const grams: Grams = { frequent: new Map(), singles: new Map(), pairs: new Map(), size: 0 };
  for (const group of places.groups) {
    if (group.unit !== lineBreak) yield* filesOfUnit(group, grams, context);
  }
  const shards = Math.min(settings.mostShards, Math.ceil(grams.size / settings.shardSize) || 1);
  const inShards: Gram[][] = Array.from({ length: shards }, () => []);
  for (const known of [grams.frequent, grams.singles, grams.pairs])
    for (const gram of known.keys()) inShards[shardOfGram(gram, shards)]?.push(gram);
  for (const [shard, own] of inShards.entries())
    yield jsonFile(fileOf.shard(shard), shardOf(own, grams, context));
  return shards;
}

/** The files of a character and of the pairs that begin with it, as far as they are frequent. */
function* filesOfUnit(group: PlaceGroup, grams: Grams, context: GramContext): Generator<IndexPart> {
  const { places, writer, settings } = context;
  const single = gramOfUnit(group.unit);
  if (isFrequent(group, settings)) {
    yield* filesOfFrequent(single, group, grams, context);
  } else {
    grams.singles.set(single, writer.textOf(places.of(group)));
    grams.size += group.to - group.from;
  }
  for (const own of places.within(group, 1)) {
    if (own.unit === lineBreak) continue;
    const pair = gramOfPair(group.unit, own.unit);
    if (isFrequent(own, settings)) {
      yield* filesOfFrequent(pair, own, grams, context);
    } else {
      grams.pairs.set(pair, own);
      grams.size += own.to - own.from;
    }
  }
}

function* filesOfFrequent(
  gram: Gram,
  group: PlaceGroup,
  grams: Grams,
  context: GramContext,
): Generator<IndexPart> {
  const frequent = yield* frequentGramFiles(textOfGram(gram), group, context);
  grams.frequent.set(gram, frequent);
  // What stands of it in the shard counts as much as other postings do.
  grams.size += frequent.counts.length / 4;
}

function isFrequent({ from, to }: PlaceGroup, { heavySize }: IndexSettings): boolean {
  return to - from > heavySize;
}

function shardOf(own: readonly Gram[], grams: Grams, { text, places, writer }: GramContext): GramShard {
  const ordered = own.toSorted((a, b) => a - b);
  const textsOf = (wanted: readonly Gram[]) => wanted.map(textOfGram).join('');
  const singles = ordered.filter((gram) => grams.singles.has(gram));
  const pairs = ordered.flatMap((gram) => {
    const group = grams.pairs.get(gram);
    return group ? [{ gram, own: places.of(group) }] : [];
  });
  return {
    singles: textsOf(singles),
    pairs: textsOf(pairs.map(({ gram }) => gram)),
    postings: [
      ...singles.map((gram) => grams.singles.get(gram) ?? ''),
      ...pairs.map((pair) => writer.textOf(pair.own)),
    ].join(' '),
    following: pairs.map((pair) => textFollowing(text.units, pair.own, 2)).join(separator),
    frequent: Object.fromEntries(
      ordered.flatMap((gram) => {
        const frequent = grams.frequent.get(gram);
        return frequent ? [[textOfGram(gram), frequent]] : [];
      }),
    ),
  };
}
