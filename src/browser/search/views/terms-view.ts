import { shortened } from '#core/search/query-words.ts';
import type { SearchState } from '#core/search/state.ts';
import {
  compareTerms,
  type TermComparison,
  type TermCount,
  type TermRow,
} from '#core/search/term-comparison.ts';
import { keyOf } from '#core/text/fold.ts';
import { searchViewWords } from '../../../i18n/zh/search-views.ts';
import { element } from '../../elements.ts';
import { titleOf } from '../document-title.ts';
import { type View, type ViewContext } from './context.ts';
import { evaluated } from './evaluated.ts';
import { inPortions } from './portions.ts';
import { barsOf } from './term-bars.ts';
import { TermChoice } from './term-choice.ts';

const { terms: own, quoted, number, rate } = searchViewWords;

/** How often the query and other terms stand in each document. */
export function termsView(context: ViewContext): View {
  const choice = new TermChoice(context);
  const result = element('div', { class: 'compared' });
  return {
    element: element(
      'section',
      { class: 'view', 'data-view': 'terms' },
      element('h2', {}, own.title),
      choice.element,
      result,
    ),
    ask: async (state) => {
      const comparison = await comparisonOf(state, context.against().terms);
      const { terms, rows } = comparison;
      const bars = element('div', { class: 'term-charts' });
      const body = element('tbody');
      const more = await inPortions(rows, (next) => {
        bars.append(...next.map((row) => barsOf(row, comparison, context)));
        body.append(...next.map((row) => rowOf(row, state, context)));
        return Promise.resolve();
      });
      return () => {
        choice.show(state.words);
        const summary = own.summary(
          terms.map((term) => quoted(shortened(term))),
          rows.length,
        );
        result.replaceChildren(
          element('p', {}, summary),
          tableOf(comparison, body, state, context),
          element('h3', {}, own.chartTitle),
          element('p', { class: 'small' }, own.chartNote),
          bars,
          ...more,
        );
        return summary;
      };
    },
  };
}

/** The query and the terms it is compared with, each as a search of its own in the same documents. */
async function comparisonOf(state: SearchState, against: readonly string[]): Promise<TermComparison> {
  const others = against.filter((term) => keyOf(term) !== keyOf(state.words));
  const searches = await Promise.all([state.words, ...others].map((words) => evaluated({ ...state, words })));
  const [query] = searches;
  return compareTerms(searches, query?.counts ?? []);
}

function tableOf(
  { terms, totals }: TermComparison,
  body: HTMLElement,
  state: SearchState,
  context: ViewContext,
): HTMLElement {
  const head = (text: string) => element('th', { scope: 'col', class: 'number' }, text);
  return element(
    'div',
    { class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': own.title },
    element(
      'table',
      { class: 'yearbook term-counts' },
      element('caption', {}, own.caption),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('th', { scope: 'col', class: 'stub' }, own.document),
          ...terms.map((term) => head(shortened(term, 12))),
        ),
      ),
      body,
      element(
        'tfoot',
        {},
        element(
          'tr',
          {},
          element('th', { scope: 'row', class: 'stub' }, own.total),
          ...totals.map((count) => countCell(count, state, own.total, context)),
        ),
      ),
    ),
  );
}

function rowOf({ document, counts }: TermRow, state: SearchState, context: ViewContext): HTMLElement {
  const own = { ...state, documents: [document] };
  return element(
    'tr',
    {},
    element('th', { scope: 'row', class: 'stub' }, ...context.nameOf(document)),
    ...counts.map((count) => countCell(count, own, titleOf(context, document), context)),
  );
}

/** A count that leads to the search it comes from, and its rate. */
function countCell(
  { words, occurrences, frequency }: TermCount,
  state: SearchState,
  title: string,
  { link }: ViewContext,
): HTMLElement {
  return element(
    'td',
    { class: 'number' },
    element(
      'a',
      {
        href: link({ ...state, words, page: 1 }),
        'aria-label': own.search(quoted(shortened(words)), title, occurrences),
      },
      number(occurrences),
    ),
    element('span', { class: 'rate' }, rate(frequency)),
  );
}
