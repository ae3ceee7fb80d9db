import { gzipSync } from 'node:zlib';
import { newestDate, publicationFrom } from '../publication.ts';
import { searchIndex } from '../search-files.ts';
import type { Site } from '../site.ts';
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
  /** Roughly what the first query downloads, in units of 1,000 bytes. */
  readonly kilobytes: number;
  /** For citing a search. */
  readonly data: DataFacts;
}

export function searchPage({ corpus }: Site): SearchPage {
  const { manifest, files } = searchIndex(corpus);
  const texts = files.filter(({ name }) => manifest.documents.some(({ file }) => file === name));
  const { version, released } = publicationFrom(process.env, process.cwd());
  return {
    data: { version, released, newest: newestDate(corpus) },
    kilobytes: Math.round(texts.reduce((sum, { body }) => sum + gzipSync(body).length, 0) / 1000),
    rows: manifest.documents.flatMap(({ document: id, characters }) => {
      const document = corpus.documents.find((entry) => entry.id === id);
      if (!document) return [];
      const district = labelOf(corpus, document.meta.district);
      return { document: id, district, title: document.meta.short.replace(district.name.zh, ''), characters };
    }),
  };
}
