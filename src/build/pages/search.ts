import { newestDate, publicationFrom } from '../publication.ts';
import { searchIndex } from '../search-files.ts';
import type { Site } from '../site.ts';
import { unpackDocuments } from '#core/search/manifest.ts';
import type { DataFacts } from '#core/citation/citable-data.ts';
import { labelOf, type DistrictLabel } from '#core/districts/label.ts';
import { documentKinds, type PlanDocument } from '#core/model/document.ts';
import type { Theme, ThemeGroup } from '#core/model/vocabulary.ts';

type DocumentKind = PlanDocument['meta']['kind'];

/** A document that the search page offers. */
export interface SearchRow {
  readonly document: string;
  readonly district: DistrictLabel;
  readonly kind: DocumentKind;
  /** The short title without the district's name. */
  readonly title: string;
  /** Characters without white space. */
  readonly characters: number;
}

/** Themes by which text can be chosen, under the name of their group. */
interface SearchThemes {
  readonly group: ThemeGroup;
  readonly themes: readonly Theme[];
}

/** What the search page shows before any script runs. */
export interface SearchPage {
  readonly rows: readonly SearchRow[];
  /** For citing a search. */
  readonly data: DataFacts;
  /** The kinds of document there are. */
  readonly kinds: readonly DocumentKind[];
  readonly themes: readonly SearchThemes[];
}

export function searchPage({ corpus }: Site): SearchPage {
  const { version, released } = publicationFrom(process.env, process.cwd());
  return {
    data: { version, released, newest: newestDate(corpus) },
    rows: unpackDocuments(searchIndex(corpus).manifest.documents).flatMap(({ document: id, characters }) => {
      const document = corpus.documents.find((entry) => entry.id === id);
      if (!document) return [];
      const district = labelOf(corpus, document.meta.district);
      const { kind, short } = document.meta;
      return { document: id, district, kind, title: short.replace(district.name.zh, ''), characters };
    }),
    kinds: documentKinds.filter((kind) => corpus.documents.some(({ meta }) => meta.kind === kind)),
    themes: corpus.themeGroups.map((group) => ({
      group,
      themes: corpus.themes.filter((theme) => theme.group === group.id),
    })),
  };
}
