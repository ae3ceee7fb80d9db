import type { Load } from '#core/search/index/gram-files.ts';
import { ShardedStore } from '#core/search/index/sharded-store.ts';
import { manifestFile, type SearchManifest } from '#core/search/manifest.ts';
import { firstHits } from './ask.ts';

const files = new Map<string, Promise<unknown>>();

/** Loads each file once, as the site does. */
const load: Load = (name) => {
  const known = files.get(name) ?? fetch(`/${name}`).then((response) => response.json() as Promise<unknown>);
  files.set(name, known);
  return known;
};

let opened: Promise<ShardedStore> | undefined;

function store(): Promise<ShardedStore> {
  opened ??= load(manifestFile).then((manifest) => new ShardedStore(manifest as SearchManifest, load));
  return opened;
}

window.engine = {
  prepare: store,
  counts: async (key) => {
    const counts = await (await store()).counts(key);
    return String(counts.reduce((sum, { occurrences }) => sum + occurrences, 0));
  },
  hits: async (key) => {
    const own = await store();
    return (await firstHits(own, key, await own.counts(key))).length;
  },
};
