import type { DataFacts } from '#core/citation/citable-data.ts';
import { addressOfState, type SearchState } from '#core/search/state.ts';
import { withViewState, type NamedTerms } from '#core/search/view-state.ts';
import { searchViewWords } from '../../../i18n/zh/search-views.ts';

/** What the views may ask of the page. */
export interface ViewContext {
  /** The query part of the address of a search. */
  readonly link: (state: SearchState) => string;
  /** A document’s name with its district’s mark. */
  readonly nameOf: (document: string) => Node[];
  /** Which documents and lines are searched, in words; empty for all. */
  readonly conditions: (state: SearchState) => string;
  /** What the query is compared with. */
  readonly against: () => NamedTerms;
  readonly compareWith: (terms: NamedTerms) => void;
  /** The version of the public data. */
  readonly data: DataFacts;
}

/** Something that is shown above the concordance. */
export interface View {
  readonly element: HTMLElement;
  /** Gets what a search needs; what is returned shows it, and gives the sentence that is read out. */
  readonly ask: (state: SearchState) => Promise<() => string>;
}

/** Which lines are searched, and how, in words; empty where nothing is narrowed. */
export function conditionsOf({ conditions }: Pick<ViewContext, 'conditions'>, state: SearchState): string {
  const { scopes, yearsAsGiven } = searchViewWords.cite;
  return [conditions(state), scopes[state.scope], state.years ? '' : yearsAsGiven].filter(Boolean).join('；');
}

/** The attribute that gives an element the colour of a document’s district. */
export function markOf({ nameOf }: Pick<ViewContext, 'nameOf'>, document: string): Record<string, string> {
  const district = nameOf(document).find((node) => node instanceof HTMLElement);
  const mark = district?.dataset['mark'];
  return mark === undefined ? {} : { 'data-mark': mark };
}

/** The whole address of a search, its first page. */
export function wholeAddress({ link }: Pick<ViewContext, 'link'>, state: SearchState): string {
  return new URL(link({ ...state, page: 1 }) || '?', location.href).href;
}

/** The whole address of a search in one document, named as itself: another of its district may come. */
export function documentAddress(state: SearchState, document: string): string {
  const only = { ...state, documents: [document], page: 1 };
  return new URL(addressOfState(only, [{ document, district: document }]), location.href).href;
}

/** The whole address of a search with the terms that it is compared with. */
export function comparedAddress(context: ViewContext, state: SearchState): string {
  const address = new URL(wholeAddress(context, state));
  const against = context.against();
  if (against.terms.length > 0) address.search = withViewState(address.search, { view: 'terms', against });
  return address.href;
}
