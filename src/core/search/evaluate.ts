import type { SearchedDocument } from './manifest.ts';
import type { Place } from './places.ts';
import { termsOf, type Clause, type Query, type Term } from './query.ts';
import type { Selection } from './state.ts';
import type { DocumentCount, Located, SearchStore } from './store.ts';
import {
  countsIn,
  countsOf,
  distinctPlaces,
  occurrencesIn,
  placesOfTerm,
  type Counts,
} from './term-places.ts';
import { needsLayout, unitsOf, type UnitOfLine } from './units.ts';

/** How often a term stands where the whole query is met, and how often in the documents searched anyway. */
export interface TermCount {
  readonly term: Term;
  readonly occurrences: number;
  readonly alone: number;
}

/** What a query finds in the text that a selection leaves. */
export interface Evaluation {
  /** Counts of the documents searched, and of the others where they cost nothing. */
  readonly counts: readonly DocumentCount[];
  /** Those of the documents searched. */
  readonly searched: readonly DocumentCount[];
  /** Of every term that is looked for; a place counts for each term that stands there. */
  readonly terms: readonly TermCount[];
  /** The occurrences from one number to another (exclusive), in the order of documents and their text. */
  readonly located: (from: number, to: number) => Promise<Located[]>;
}

/**
 * Evaluates a query: every occurrence of its terms in the units (paragraph, section, document) that hold a term of
 * every clause and none that is excluded.
 */
export async function evaluate(
  store: SearchStore,
  query: Pick<Query, 'clauses' | 'excluded'>,
  selection: Selection,
): Promise<Evaluation> {
  const [documents, counts] = await Promise.all([store.documents(), countsOf(store, query)]);
  const { documents: chosen, themes, groups } = selection;
  const searched = documents.filter(({ document }) => chosen.length === 0 || chosen.includes(document));
  const [term, ...others] = termsOf(query);
  const isPlain = others.length + query.excluded.length + themes.length + groups.length === 0;
  return term && isPlain
    ? occurrencesOf(store, term, counts, documents, searched)
    : matchesOf(store, query, selection, counts, searched);
}

/** One term in all text: its counts are known, its places are asked for where they are shown. */
async function occurrencesOf(
  store: SearchStore,
  term: Term,
  counts: Counts,
  documents: readonly SearchedDocument[],
  searched: readonly SearchedDocument[],
): Promise<Evaluation> {
  const own = documents.map((about) => ({ about, found: countsIn(about.document, term, counts) }));
  // A paragraph that holds several spellings is one.
  const several = own.filter(({ found }) => found.length > 1).map(({ about }) => about.document);
  const places = await placesOfTerm(store, term, several, counts);
  const all = own.map(({ about, found }): DocumentCount => {
    const [only] = found;
    return found.length === 1 && only ? only : countOf(about, places.get(about.document) ?? []);
  });
  const ids = new Set(searched.map(({ document }) => document));
  const searchedCounts = all.filter(({ document }) => ids.has(document));
  const occurrences = searchedCounts.reduce((sum, count) => sum + count.occurrences, 0);
  return {
    counts: all,
    searched: searchedCounts,
    terms: [{ term, occurrences, alone: occurrences }],
    located: async (from, to) => {
      const shown = rangesIn(searchedCounts, from, to);
      const found = await placesOfTerm(
        store,
        term,
        shown.map(({ document }) => document),
        counts,
      );
      return shown.flatMap((range) => locatedIn(range, found.get(range.document) ?? []));
    },
  };
}

/** The matches of a query in text that must be looked at unit by unit. */
async function matchesOf(
  store: SearchStore,
  query: Pick<Query, 'clauses' | 'excluded'>,
  selection: Selection,
  counts: Counts,
  searched: readonly SearchedDocument[],
): Promise<Evaluation> {
  const terms = termsOf(query);
  // What a document does not hold at all cannot stand together in it.
  const candidates = searched
    .map(({ document }) => document)
    .filter((document) =>
      query.clauses.every((clause) => clause.some((term) => countsIn(document, term, counts).length > 0)),
    );
  const placesOf = async (own: readonly Term[]) =>
    Promise.all(own.map((term) => placesOfTerm(store, term, candidates, counts)));
  const [wanted, unwanted, layouts] = await Promise.all([
    placesOf(terms),
    placesOf(query.excluded),
    needsLayout(selection) ? store.layouts(candidates) : [],
  ]);
  const matches = new Map(
    candidates.map((document, index) => {
      const places = new Map(terms.map((term, at) => [term.keys[0], wanted[at]?.get(document) ?? []]));
      const excluded = unwanted.map((found) => found.get(document) ?? []);
      const unitOf = unitsOf(layouts[index], selection);
      return [document, matchIn(query.clauses, places, excluded.flat(), unitOf)];
    }),
  );
  const found = new Map([...matches].map(([document, own]) => [document, distinctPlaces([...own.values()])]));
  const own = searched.map((about) => countOf(about, found.get(about.document) ?? []));
  const ids = searched.map(({ document }) => document);
  return {
    counts: own,
    searched: own,
    terms: terms.map((term) => ({
      term,
      occurrences: [...matches.values()].reduce((sum, one) => sum + (one.get(term.keys[0])?.length ?? 0), 0),
      alone: occurrencesIn(ids, term, counts),
    })),
    located: (from, to) =>
      Promise.resolve(
        rangesIn(own, from, to).flatMap((range) => locatedIn(range, found.get(range.document) ?? [])),
      ),
  };
}

/** Of each term, by its first key, the places in those units of a document that meet a query. */
function matchIn(
  clauses: readonly Clause[],
  places: ReadonlyMap<string, readonly Place[]>,
  excluded: readonly Place[],
  unitOf: UnitOfLine,
): Map<string, readonly Place[]> {
  const unitsWith = (own: readonly Place[]) => new Set(own.map(({ line }) => unitOf(line)));
  const byClause = clauses.map((clause) =>
    unitsWith(clause.flatMap(({ keys: [key] }) => places.get(key) ?? [])),
  );
  const without = unitsWith(excluded);
  const isMet = ({ line }: Place) => {
    const unit = unitOf(line);
    return unit !== undefined && !without.has(unit) && byClause.every((units) => units.has(unit));
  };
  return new Map([...places].map(([key, own]) => [key, own.filter(isMet)]));
}

function countOf(about: SearchedDocument, places: readonly Place[]): DocumentCount {
  const { document, district, characters } = about;
  const paragraphs = new Set(places.map(({ line }) => line)).size;
  return { document, district, characters, occurrences: places.length, paragraphs };
}

/** Some of the occurrences in a document. */
interface Range {
  readonly document: string;
  readonly from: number;
  readonly to: number;
}

/** Which occurrences of which documents those from one number to another are. */
function rangesIn(counts: readonly DocumentCount[], from: number, to: number): Range[] {
  let before = 0;
  return counts.flatMap(({ document, occurrences }) => {
    const range = {
      document,
      from: Math.max(0, from - before),
      to: Math.min(occurrences, to - before),
    };
    before += occurrences;
    return range.from < range.to ? [range] : [];
  });
}

function locatedIn({ document, from, to }: Range, places: readonly Place[]): Located[] {
  return places.slice(from, to).map((place) => ({ document, place }));
}
