import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { manifestPath, type Seed } from '#core/rules/manifest.ts';
import { filesUnder } from './read-content.ts';
import { textFromBytes, type TextResult } from './read-text.ts';

/** A source with its text, or with the reason why it has none. */
export type ReadSeed = Seed & { readonly content: TextResult };

export interface ReadSeeds {
  readonly files: readonly ReadSeed[];
  /** The text of the manifest; undefined where there is none. */
  readonly manifest: string | undefined;
}

/** Reads the sources of the documents. */
export function readSeeds(root: string): ReadSeeds {
  const folder = path.join(root, 'seeds');
  const manifest = path.join(root, manifestPath);
  return {
    files: filesUnder(folder)
      .filter((name) => name !== path.basename(manifestPath))
      .map((name) => {
        const bytes = readFileSync(path.join(folder, name));
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        return { name, sha256, content: textFromBytes(bytes) };
      }),
    manifest: existsSync(manifest) ? readFileSync(manifest, 'utf8') : undefined,
  };
}
