import { readFileSync } from 'node:fs';
import path from 'node:path';
import { manifestEntrySchema, type ManifestEntry } from '#core/model/manifest.ts';
import { manifestPath } from '#core/rules/manifest.ts';
import { parseYamlList } from '#core/yaml/parse.ts';

let entries: ReadonlyMap<string, ManifestEntry> | undefined;

/** The manifest’s entry for a source file, read once a build; the check has seen that there is one. */
export function manifestEntry(file: string, root = process.cwd()): ManifestEntry {
  entries ??= readManifest(root);
  const entry = entries.get(file);
  if (!entry) throw new Error(`${manifestPath} has no entry for “${file}”`);
  return entry;
}

function readManifest(root: string): Map<string, ManifestEntry> {
  const text = readFileSync(path.join(root, manifestPath), 'utf8');
  const { values = [] } = parseYamlList(text, manifestEntrySchema, manifestPath);
  return new Map(values.map((entry) => [entry.file, entry]));
}
