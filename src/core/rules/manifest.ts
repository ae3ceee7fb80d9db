import type { AssembledCorpus } from '../corpus/assemble.ts';
import type { Locate } from '../corpus/locate.ts';
import type { Diagnostic, Place } from '../model/diagnostic.ts';
import type { PlanDocument } from '../model/document.ts';
import { manifestEntrySchema, type ManifestEntry } from '../model/manifest.ts';
import { parseYamlList } from '../yaml/parse.ts';

/** A file in `seeds/`. */
export interface Seed {
  readonly name: string;
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256: string;
}

export const manifestPath = 'seeds/manifest.yaml';

/** The manifest of the sources against the files that are there and the documents that name them. */
export function checkManifest(
  manifest: string | undefined,
  seeds: readonly Seed[],
  { corpus: { documents }, incomplete, locate }: Pick<AssembledCorpus, 'corpus' | 'incomplete' | 'locate'>,
): Diagnostic[] {
  if (manifest === undefined) {
    const place = { file: manifestPath, line: 1, column: 1 };
    return [{ place, rule: 'missing-file', found: 'no file', expected: 'an entry for each file in seeds/' }];
  }
  const { values, broken, diagnostics, placeOf } = parseYamlList(manifest, manifestEntrySchema, manifestPath);
  if (!values) return [...diagnostics];
  const listed = new Set([...values.map(({ file }) => file), ...broken]);
  const sources = new Map(documents.map((document) => [document.meta.source.file, document]));
  const isThere = (file: string) => seeds.some(({ name }) => name === file);
  // A document that is not read, or names no file, may be the one that a source belongs to.
  const allRead = [...incomplete].every((id) => documents.some((document) => document.id === id));
  const allNamed = allRead && [...sources.keys()].every(isThere);
  return [
    ...diagnostics,
    ...values.flatMap((entry, index) => {
      const place = (key: string) => placeOf([index, key]);
      return [
        ...checkSeed(entry, seeds, place),
        ...(isThere(entry.file) ? checkDocument(entry, sources.get(entry.file), place, allNamed) : []),
        ...(values.findIndex(({ file }) => file === entry.file) < index ? [twice(entry, place('file'))] : []),
      ];
    }),
    ...seeds
      .filter(({ name }) => !listed.has(name))
      .map(({ name }) => unlisted(name, sources.get(name), locate)),
  ];
}

function checkSeed(
  entry: ManifestEntry,
  seeds: readonly Seed[],
  place: (key: string) => Place,
): Diagnostic[] {
  const seed = seeds.find(({ name }) => name === entry.file);
  if (!seed) {
    const found = `no file seeds/${entry.file}`;
    return [{ place: place('file'), rule: 'manifest', found, expected: 'a file in seeds/' }];
  }
  if (seed.sha256 === entry.sha256) return [];
  const found = `sha256 ${entry.sha256}`;
  const hint = 'A source is kept as it was received; if another file was received, its entry changes too.';
  return [
    { place: place('sha256'), rule: 'manifest', found, expected: `${seed.sha256}, that of the file`, hint },
  ];
}

/** What manifest and front matter both say, and the names they say it under. */
const shared = [
  ['title', 'title'],
  ['issuer', 'issuer'],
  ['number', 'number'],
  ['date', 'issued'],
  ['kind', 'kind'],
] as const;

function checkDocument(
  entry: ManifestEntry,
  document: PlanDocument | undefined,
  place: (key: string) => Place,
  allNamed: boolean,
): Diagnostic[] {
  if (!document) {
    if (!allNamed) return [];
    const expected = 'a file that a document in content/documents names as its source';
    return [{ place: place('file'), rule: 'manifest', found: `“${entry.file}”`, expected }];
  }
  return shared.flatMap(([key, field]) => {
    const [here, there] = [entry[key] ?? 'null', document.meta[field] ?? 'null'];
    if (here === there) return [];
    const expected = `“${there}” as in ${document.front.file}`;
    return [{ place: place(key), rule: 'manifest', found: `${key} “${here}”`, expected }];
  });
}

function twice({ file }: ManifestEntry, place: Place): Diagnostic {
  return { place, rule: 'manifest', found: `a second entry for “${file}”`, expected: 'one entry a file' };
}

function unlisted(name: string, document: PlanDocument | undefined, locate: Locate): Diagnostic {
  const hint = `npm run ingest prints one.`;
  return {
    place: document
      ? locate(document.front.file, ['source', 'file'])
      : { file: `seeds/${name}`, line: 1, column: 1 },
    rule: 'manifest',
    found: `no entry for “${name}” in ${manifestPath}`,
    expected: 'an entry for each file in seeds/',
    hint,
  };
}
