import type { Load } from '#core/search/index/gram-files.ts';
import { ShardedStore } from '#core/search/index/sharded-store.ts';
import { manifestFile, searchFormat, type IndexFile, type SearchManifest } from '#core/search/manifest.ts';
import { DownloadError, downloadJson } from '../download.ts';
import { addressOfIndexFile } from './index-address.ts';

/** The index as a worker holds it. */
export interface LoadedIndex {
  readonly store: ShardedStore;
  readonly vocabulary: IndexFile;
}

let loading: Promise<LoadedIndex> | undefined;

/** The index, of which the manifest is loaded when first asked for. */
export function index(cache: RequestCache = 'no-cache'): Promise<LoadedIndex> {
  loading ??= loadIndex(cache).catch((error: unknown) => {
    // The next call tries again.
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Whether a question was answered: from then on the page shows things of this version. */
let answered = false;

/**
 * Asks the index. Where a file of it is gone, a newer one has taken its place, which is asked instead, but only for a
 * first answer: later ones would mix two versions, and the page must be loaded again.
 */
export async function ask<Answer>(question: (index: LoadedIndex) => Promise<Answer>): Promise<Answer> {
  const answer = await question(await index()).catch(async (error: unknown) => {
    if (answered || !(error instanceof DownloadError) || error.failure !== 'outdated') throw error;
    loading = undefined;
    return question(await index('reload'));
  });
  answered = true;
  return answer;
}

async function loadIndex(cache: RequestCache): Promise<LoadedIndex> {
  const manifest = (await downloadJson(addressOfIndexFile(manifestFile), { cache })) as SearchManifest;
  if (manifest.format !== searchFormat)
    throw new DownloadError('outdated', `format ${String(manifest.format)}`);
  return { store: new ShardedStore(manifest, loaderOf(manifest.version)), vocabulary: manifest.vocabulary };
}

/** Loads each file of a version once; one that failed is tried again when it is asked for again. */
function loaderOf(version: string): Load {
  const files = new Map<string, Promise<unknown>>();
  return (name) => {
    const known = files.get(name);
    if (known) return known;
    const file = downloadJson(addressOfIndexFile(`${version}/${name}`));
    files.set(name, file);
    file.catch(() => files.delete(name));
    return file;
  };
}
