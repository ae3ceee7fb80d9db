import { manifestFile, type IndexFile, type SearchManifest } from '#core/search/manifest.ts';
import { scanningStore, type WholeDocument } from '#core/search/scan.ts';
import { searchFormat } from '#core/search/shard.ts';
import type { SearchStore } from '#core/search/store.ts';
import { DownloadError, downloadJson } from '../download.ts';
import { addressOfIndexFile } from './index-address.ts';

type WholeText = Omit<WholeDocument, 'about'>;

/** The index as a worker holds it. */
export interface LoadedIndex {
  readonly store: SearchStore;
  readonly vocabulary: IndexFile;
}

/** Loads all texts. Where a file is gone or other than the manifest says, a fresh manifest is taken once. */
export async function loadIndex(): Promise<LoadedIndex> {
  try {
    return await loadFrom(await loadManifest('no-cache'));
  } catch (error) {
    if (!(error instanceof DownloadError) || error.failure !== 'outdated') throw error;
    return loadFrom(await loadManifest('reload'));
  }
}

async function loadManifest(cache: RequestCache): Promise<SearchManifest> {
  const manifest = (await downloadJson(addressOfIndexFile(manifestFile), { cache })) as SearchManifest;
  if (manifest.format !== searchFormat)
    throw new DownloadError('outdated', `format ${String(manifest.format)}`);
  return manifest;
}

async function loadFrom({ documents, vocabulary }: SearchManifest): Promise<LoadedIndex> {
  const shards = await Promise.all(
    documents.map(async (about) => ({
      about,
      ...((await downloadJson(addressOfIndexFile(about.file), about)) as WholeText),
    })),
  );
  return { store: scanningStore(shards), vocabulary };
}
