import { readSite } from '#build/site.ts';
import { documentsInOrder } from '#build/pages/documents.ts';
import type { IndexSource } from '#core/search/index/build-index.ts';
import { layoutOf } from '#core/search/layout-of.ts';
import { charactersOfShard, partsOfDocument, shardOfDocument } from '#core/search/pack.ts';

/** The real documents of one district, from which others are made. */
export interface BaseDistrict {
  /** As its documents call it, without 区 or 县. */
  readonly name: string;
  readonly documents: readonly IndexSource[];
}

/** What the bench takes from the project: its documents, and words that readers would look for. */
export interface Base {
  readonly districts: readonly BaseDistrict[];
  readonly terms: readonly string[];
}

/** The real documents by district, and the key terms of all themes. */
export function readBase(root: string): Base {
  const { corpus } = readSite(root);
  const sources = documentsInOrder(corpus).map((document): IndexSource => {
    const tasks = corpus.tasks.filter((task) => task.document === document.id);
    const characters = charactersOfShard(shardOfDocument(document, tasks));
    return {
      about: { document: document.id, district: document.meta.district, characters },
      parts: partsOfDocument(document, tasks),
      layout: layoutOf(document, tasks),
    };
  });
  return {
    districts: corpus.districts.flatMap(({ id, name }) => {
      const documents = sources.filter(({ about }) => about.district === id);
      return documents.length > 0 ? [{ name: name.zh.replace(/.$/u, ''), documents }] : [];
    }),
    terms: [...new Set(corpus.themes.flatMap(({ terms }) => terms))],
  };
}
