import type { Load } from '#core/search/index/gram-files.ts';
import { ShardedStore } from '#core/search/index/sharded-store.ts';
import { manifestFile, searchFormat, type IndexFile, type SearchManifest } from '#core/search/manifest.ts';
import type { SearchStore } from '#core/search/store.ts';
import { DownloadError, downloadJson } from '../download.ts';
import { addressOfIndexFile } from './index-address.ts';

/** The index as a worker holds it. */
export interface LoadedIndex {
  readonly store: SearchStore;
  readonly vocabulary: IndexFile;
}

/** The index as it came from the site. */
interface OpenIndex extends LoadedIndex {
  readonly store: ShardedStore;
}

let loading: Promise<OpenIndex> | undefined;

/** The index, of which the manifest is loaded when first asked for. */
function index(cache: RequestCache = 'no-cache'): Promise<OpenIndex> {
  loading ??= loadIndex(cache).catch((error: unknown) => {
    // The next call tries again.
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Loads what every query needs ahead of the first one. */
export async function prepare(): Promise<void> {
  const { store } = await index();
  await store.prepare();
}

/** Of the whole collection, once it was kept: questions are answered from it without the network. */
let kept: SearchStore | undefined;

/** Loads all texts, so that from then on every question is answered without the network while the page stays open. */
export async function keepAll(): Promise<void> {
  const { store } = await index();
  const { scanningStore } = await import('#core/search/scan.ts');
  kept = scanningStore(await store.whole());
}

/** Whether a question was answered: from then on the page shows things of this version. */
let answered = false;

/**
 * Asks the index. Where a file of it is gone, a newer one has taken its place, which is asked instead, but only for a
 * first answer: later ones would mix two versions, and the page must be loaded again.
 */
export async function ask<Answer>(question: (index: LoadedIndex) => Promise<Answer>): Promise<Answer> {
  if (kept) return question({ ...(await index()), store: kept });
  const opened = index();
  const answer = await question(await opened).catch(async (error: unknown) => {
    if (!(error instanceof DownloadError) || error.failure !== 'outdated') throw error;
    // Another question may have found it out first.
    if (loading === opened) {
      if (answered) throw error;
      loading = undefined;
    }
    return question(await index('reload'));
  });
  answered = true;
  return answer;
}

async function loadIndex(cache: RequestCache): Promise<OpenIndex> {
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
