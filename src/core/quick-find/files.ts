import type { Exceptions, Readings } from '../find/readings.ts';
import type { Spelling } from '../find/spelling.ts';
import type { IndexFile } from '../search/manifest.ts';

/** Raised when the files are written otherwise, so that a page of before does not misread them. */
export const quickFindFormat = 3;

/** The manifest’s name under `quick-find-data/`; all other names change with their bytes. */
export const quickFindManifest = 'manifest.json';

/** The one file with a fixed name: it says which files belong together. */
export interface QuickFindManifest {
  readonly format: typeof quickFindFormat;
  /** The names of `CommonNames`. */
  readonly common: IndexFile;
  /** Names in documents: a file a province, for they grow with the collection. */
  readonly provinces: readonly ProvinceFile[];
}

/** The file with the names of `ProvinceNames`. */
export interface ProvinceFile extends IndexFile {
  /** The id of the province. */
  readonly province: string;
}

/** A name in the interface’s languages; `en` may be empty where documents give it in Chinese alone. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

interface NamedThing {
  readonly id: string;
  readonly name: Bilingual;
}

/** A province or city; its id is its division code. */
export type PlaceNames = NamedThing;

export interface DistrictNames extends NamedThing {
  /** Its name without its kind, as reviewed. */
  readonly spelling: Spelling;
  /** The id of its city. */
  readonly city: string;
}

/** The id of the province of a district: division codes begin with that of their province. */
export function provinceOf({ city }: Pick<DistrictNames, 'city'>): string {
  return `${city.slice(0, 2)}0000`;
}

export interface IndicatorNames extends NamedThing {
  readonly aliases: readonly string[];
  readonly theme: string;
  /** The id of its unit of measure. */
  readonly unit: string;
  readonly headline: boolean;
}

export interface ThemeNames extends NamedThing {
  /** Its key terms. */
  readonly aliases: readonly string[];
  /** The id of its group. */
  readonly group: string;
}

/** Names that every reader needs; each list is in its order of presentation. */
export interface CommonNames {
  /** Of all characters in the names of all files. */
  readonly readings: Readings;
  readonly exceptions: Exceptions;
  readonly provinces: readonly PlaceNames[];
  readonly cities: readonly PlaceNames[];
  readonly districts: readonly DistrictNames[];
  readonly indicators: readonly IndicatorNames[];
  readonly themes: readonly ThemeNames[];
  readonly themeGroups: readonly NamedThing[];
  /** Units of measure. */
  readonly units: readonly NamedThing[];
}

/** Names in the documents of one province. */
export interface ProvinceNames {
  readonly exceptions: Exceptions;
  readonly documents: readonly DocumentNames[];
}

export interface DocumentNames extends NamedThing {
  readonly district: string;
  /** Its full title and reference number. */
  readonly aliases: readonly string[];
  readonly chapters: readonly ChapterName[];
  readonly terms: readonly TermName[];
  readonly units: readonly UnitName[];
}

/**
 * What is in a document is written without keys, for it is what grows with the collection. An English name is empty
 * where there is none.
 */
export type ChapterName = readonly [
  slug: string,
  /** `第一章`; empty where the heading has none. */
  number: string,
  title: string,
  english: string,
];

/** A term and the passage that explains it. */
export type TermName = readonly [chapter: string, block: string, term: string, english: string];

/** A unit of government that a task breakdown names. */
export type UnitName = readonly [id: string, name: string, english: string, ...aliases: string[]];
