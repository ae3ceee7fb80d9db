import { manifestFile, type IndexFile, type SearchManifest } from '#core/search/manifest.ts';
import { scanningStore } from '#core/search/scan.ts';
import { searchFormat, type TextShard } from '#core/search/shard.ts';
import type { SearchStore } from '#core/search/store.ts';
import { byManifest, DownloadError, downloadJson } from '../download.ts';
import { addressOfIndexFile } from './index-address.ts';

/** The index as a worker holds it. */
export interface LoadedIndex {
  readonly store: SearchStore;
  readonly vocabulary: IndexFile;
}

/** Loads all texts. */
export function loadIndex(): Promise<LoadedIndex> {
  return byManifest(async (cache) => loadFrom(await loadManifest(cache)));
}

async function loadManifest(cache: RequestCache): Promise<SearchManifest> {
  const manifest = (await downloadJson(addressOfIndexFile(manifestFile), { cache })) as SearchManifest;
  if (manifest.format !== searchFormat)
    throw new DownloadError('outdated', `format ${String(manifest.format)}`);
  return manifest;
}

async function loadFrom({ documents, vocabulary }: SearchManifest): Promise<LoadedIndex> {
  const shards = await Promise.all(
    documents.map(
      async (about) =>
        [about, (await downloadJson(addressOfIndexFile(about.file), about)) as TextShard] as const,
    ),
  );
  return { store: scanningStore(shards), vocabulary };
}
