import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Corpus } from '#core/model/corpus.ts';
import { releaseDate } from '#core/exports/release.ts';

/** Where the site is published and as which version; what no content file says. */
export interface Publication {
  /** The project's folder, with `seeds/`. */
  readonly root: string;
  readonly version: string;
  /** The day on which that version was released; undefined for one that is not. */
  readonly released: string | undefined;
  /** Base path with slashes at both ends. */
  readonly base: string;
  /** The site's origin; without it the addresses in the data are paths. */
  readonly origin: string | undefined;
}

/** The publication that the build's environment asks for: `SITE_URL` and `BASE_PATH`, as in astro.config.mjs. */
export function publicationFrom(
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
): Publication {
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const released = releaseDate(read('CHANGELOG.md'), version);
  const base = `/${environment['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');
  return { root, version, released, base, origin: environment['SITE_URL'] };
}

export function newestDate({ documents }: Corpus): string {
  const dates = documents.map(({ meta }) => meta.issued).toSorted();
  return dates.at(-1) ?? '';
}
