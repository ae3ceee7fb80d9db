import { labelOf, type DistrictLabel } from '#core/districts/label.ts';
import type { PlanDocument } from '#core/model/document.ts';
import { addressOfState, type Filterable } from '#core/search/state.ts';
import type { KeyTerm } from '#core/words/plan-keyness.ts';
import type { Site } from '../site.ts';
import { wordStatistics } from '../word-statistics.ts';
import { documentsInOrder } from './documents.ts';

/** The key terms of a plan as they are listed. */
export interface PlanWords {
  readonly document: Pick<PlanDocument, 'id' | 'meta'>;
  readonly district: DistrictLabel;
  readonly characters: number;
  /** Said more often: words and terms, and names apart from them. */
  readonly more: readonly KeyTerm[];
  readonly names: readonly KeyTerm[];
  /** Said less often. */
  readonly less: readonly KeyTerm[];
}

export interface WordsPage {
  readonly plans: readonly PlanWords[];
  /** The query part of the address at which a term of a plan is shown in its contexts. */
  readonly queryOf: (term: Pick<KeyTerm, 'document' | 'term' | 'here'>) => string;
}

/** Rows of a list on a page; the table of the public data has all. */
const mostListed = 40;
/** A term of one chapter only is the matter of that chapter, not the manner of the plan. */
const leastChapters = 2;
/** What a single other plan says is its own, not a thing left unsaid here. */
const leastOthers = 2;

/** The key terms of all compared plans. */
export function wordsPage({ corpus }: Site): WordsPage {
  const { keyTerms } = wordStatistics(corpus);
  const documents = corpus.documents.map(({ id, meta }): Filterable => ({
    document: id,
    district: meta.district,
    kind: meta.kind,
  }));
  return {
    plans: documentsInOrder(corpus).flatMap((document): PlanWords[] => {
      const terms = keyTerms.get(document.id);
      if (!terms) return [];
      const listed = terms.filter(({ within }) => within === undefined);
      const more = listed.filter(({ logRatio, chapters }) => logRatio > 0 && chapters >= leastChapters);
      const less = listed.filter(
        ({ logRatio, kind, others }) => logRatio < 0 && kind !== 'name' && others >= leastOthers,
      );
      return [
        {
          document: { id: document.id, meta: document.meta },
          district: labelOf(corpus, document.meta.district),
          characters: terms[0]?.charactersHere ?? 0,
          more: more.filter(({ kind }) => kind !== 'name').slice(0, mostListed),
          names: more.filter(({ kind }) => kind === 'name').slice(0, mostListed),
          less: less.slice(0, mostListed),
        },
      ];
    }),
    // A word that the plan does not have is shown where the others have it.
    queryOf: ({ document, term, here }) =>
      addressOfState({ words: term, documents: here > 0 ? [document] : [] }, documents),
  };
}
