import { searchIndex } from '../search-files.ts';
import type { Site } from '../site.ts';
import { districtLabel, type DistrictLabel } from './district-label.ts';

/** A document that the search page offers. */
export interface SearchRow {
  readonly document: string;
  readonly short: string;
  readonly district: DistrictLabel;
  /** Characters without white space. */
  readonly characters: number;
}

/** What the search page shows before any script runs. */
export interface SearchPage {
  readonly rows: readonly SearchRow[];
  /** Bytes of all texts as JSON, before compression. */
  readonly bytes: number;
}

export function searchPage({ corpus }: Site): SearchPage {
  const { manifest } = searchIndex(corpus);
  return {
    bytes: manifest.documents.reduce((sum, { bytes }) => sum + bytes, 0),
    rows: corpus.documents.map((document) => ({
      document: document.id,
      short: document.meta.short,
      district: districtLabel(corpus, document.meta.district),
      characters: manifest.documents.find((entry) => entry.document === document.id)?.characters ?? 0,
    })),
  };
}
