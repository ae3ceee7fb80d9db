import { indexFiles, indexSettings, type IndexSource } from './build-index.ts';
import { packDocuments } from '../manifest.ts';
import { ShardedStore } from './sharded-store.ts';

/** A sharded store over an index held in memory as it is published, for tests and measurements. */
export function shardedStoreOf(sources: readonly IndexSource[], settings = indexSettings): ShardedStore {
  const files = new Map<string, string>();
  const building = indexFiles(() => sources, settings);
  let step = building.next();
  for (; !step.done; step = building.next()) files.set(step.value.name, step.value.body);
  const { documents, shards } = step.value;
  return new ShardedStore({ documents: packDocuments(documents), shards }, (name) => {
    const body = files.get(name);
    if (body === undefined) return Promise.reject(new RangeError(`No file ${name}`));
    return Promise.resolve(JSON.parse(body));
  });
}
