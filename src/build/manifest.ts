import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** What is known of a file in `seeds/` as it was received. */
const manifestEntrySchema = z.object({
  file: z.string(),
  original: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** In English; a document’s own note says the same in Chinese. */
  quality: z.string(),
  /** `posted` where the date is that of the web page and not the document’s own; it is inferred then. */
  date_basis: z.enum(['stated', 'posted']).default('stated'),
});
export type ManifestEntry = z.infer<typeof manifestEntrySchema>;

let entries: ReadonlyMap<string, ManifestEntry> | undefined;

/** The manifest’s entry for a source file, read once a build. */
export function manifestEntry(file: string, root = process.cwd()): ManifestEntry {
  entries ??= readManifest(root);
  const entry = entries.get(file);
  if (!entry) throw new Error(`seeds/manifest.yaml has no entry for “${file}”`);
  return entry;
}

function readManifest(root: string): Map<string, ManifestEntry> {
  const text = readFileSync(path.join(root, 'seeds/manifest.yaml'), 'utf8');
  return new Map(
    z
      .array(manifestEntrySchema)
      .parse(parse(text))
      .map((entry) => [entry.file, entry]),
  );
}
