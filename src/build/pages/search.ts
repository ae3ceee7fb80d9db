import { newestDate, publicationFrom } from '../publication.ts';
import { searchIndex } from '../search-files.ts';
import type { Site } from '../site.ts';
import { unpackDocuments } from '#core/search/manifest.ts';
import type { DataFacts } from '#core/citation/citable-data.ts';
import { labelOf, type DistrictLabel } from '#core/districts/label.ts';

/** A document that the search page offers. */
export interface SearchRow {
  readonly document: string;
  readonly district: DistrictLabel;
  /** The short title without the district's name. */
  readonly title: string;
  /** Characters without white space. */
  readonly characters: number;
}

/** What the search page shows before any script runs. */
export interface SearchPage {
  readonly rows: readonly SearchRow[];
  /** For citing a search. */
  readonly data: DataFacts;
}

export function searchPage({ corpus }: Site): SearchPage {
  const { version, released } = publicationFrom(process.env, process.cwd());
  return {
    data: { version, released, newest: newestDate(corpus) },
    rows: unpackDocuments(searchIndex(corpus).manifest.documents).flatMap(({ document: id, characters }) => {
      const document = corpus.documents.find((entry) => entry.id === id);
      if (!document) return [];
      const district = labelOf(corpus, document.meta.district);
      return { document: id, district, title: document.meta.short.replace(district.name.zh, ''), characters };
    }),
  };
}
