import type { GramEntry, GramFiles, Points } from './gram-files.ts';
import { coverOf, type CoveringGram } from './grams.ts';
import { lineOfPoint, offsetOfPoint } from './postings.ts';

/** Grams looked up at first; what they leave of a long key is compared with the text of the few lines found. */
const grams = 6;
/** Lines whose text is compared; where more are left, the other grams are looked up as well. */
const linesCompared = 24;

/**
 * Where a key of three characters or more stands: where the grams that cover it stand one behind the other.
 * @param keyOfLine the search key of a line of a document
 * @param documents those that are asked for; all where it is left out
 */
export async function pointsOfKey(
  key: string,
  files: GramFiles,
  keyOfLine: (document: number, line: number) => Promise<string>,
  documents?: ReadonlySet<number>,
): Promise<Points> {
  const cover = coverOf(key);
  const step = Math.max(1, (cover.length - 1) / (grams - 1));
  const chosen = new Set(
    Array.from({ length: Math.min(grams, cover.length) }, (_, index) => cover[Math.round(index * step)]),
  );
  let points = await narrowed(undefined, [...chosen], files, documents);
  const rest = cover.filter((gram) => !chosen.has(gram));
  if (rest.length === 0) return points;
  const count = [...points.values()].reduce((sum, own) => sum + own.length, 0);
  if (count > linesCompared) return narrowed(points, rest, files, documents);
  const compared = await Promise.all(
    [...points].map(async ([document, own]) => {
      const keys = await Promise.all(own.map((point) => keyOfLine(document, lineOfPoint(point))));
      return [
        document,
        own.filter((point, index) => keys[index]?.startsWith(key, offsetOfPoint(point))),
      ] as const;
    }),
  );
  points = new Map(compared);
  return points;
}

/** Of the places where a key may begin those at which all of the grams stand. */
async function narrowed(
  found: Points | undefined,
  cover: readonly (CoveringGram | undefined)[],
  files: GramFiles,
  documents: ReadonlySet<number> | undefined,
): Promise<Points> {
  const entries = await Promise.all(
    cover.flatMap((gram) =>
      gram ? [files.entry(gram.gram).then((entry) => ({ entry, offset: gram.offset }))] : [],
    ),
  );
  const none: Points = new Map();
  const present = entries.flatMap(({ entry, offset }) => (entry ? [{ entry, offset }] : []));
  if (present.length < entries.length) return none;
  let points = found;
  // The rarest first: of the others only what stands in the same documents is loaded.
  for (const { entry, offset } of present.toSorted((a, b) => a.entry.weight - b.entry.weight)) {
    const next = await startsOf(entry, offset, points ? new Set(points.keys()) : documents);
    points = points ? intersection(points, next) : next;
    if (points.size === 0) return none;
  }
  return points ?? none;
}

/** Where a key begins of which a gram stands at an offset. */
async function startsOf(
  entry: GramEntry,
  offset: number,
  documents: ReadonlySet<number> | undefined,
): Promise<Points> {
  const points = await entry.points(documents);
  return new Map(
    [...points]
      .filter(([document]) => documents?.has(document) ?? true)
      .map(([document, own]) => [
        document,
        own.filter((point) => offsetOfPoint(point) >= offset).map((point) => point - offset),
      ]),
  );
}

function intersection(a: Points, b: Points): Points {
  return new Map(
    [...a].flatMap(([document, own]) => {
      const others = new Set(b.get(document));
      const both = own.filter((point) => others.has(point));
      return both.length > 0 ? [[document, both] as const] : [];
    }),
  );
}
