import type { Corpus } from '../model/corpus.ts';
import { layoutOf } from './layout-of.ts';
import { charactersOfShard, shardOfDocument } from './pack.ts';
import { scanningStore } from './scan.ts';
import type { SearchStore } from './store.ts';

/** A store over the documents of a corpus, for tests. */
export function storeOfCorpus({ documents, tasks }: Pick<Corpus, 'documents' | 'tasks'>): SearchStore {
  return scanningStore(
    documents.map((document) => {
      const own = tasks.filter((task) => task.document === document.id);
      const shard = shardOfDocument(document, own);
      const characters = charactersOfShard(shard);
      return {
        about: { document: document.id, district: document.meta.district, characters },
        shard,
        layout: layoutOf(document, own),
      };
    }),
  );
}
