import { stripOf, type Strip } from '#core/search/dispersion.ts';
import type { DocumentCount } from '#core/search/store.ts';
import { searchViewWords as words } from '../../../i18n/zh/search-views.ts';
import { element } from '../../elements.ts';
import { titleOf } from '../document-title.ts';
import { markOf, type View, type ViewContext } from './context.ts';
import { evaluated } from './evaluated.ts';
import { laidOut } from './laid-out.ts';
import { inPortions } from './portions.ts';
import { StripView } from './strip-view.ts';
import { documentsWithout, quoted } from './without.ts';

const { dispersion: own, number } = words;

/** A document that holds the words, with its strip. */
interface Dispersed {
  readonly about: DocumentCount;
  readonly strip: Strip;
}

/** Where in each document the words stand. */
export function dispersionView(context: ViewContext): View {
  const place = element('section', { class: 'view', 'data-view': 'dispersion' });
  return {
    element: place,
    ask: async (state) => {
      const search = await evaluated(state);
      const holding = search.counts.filter(({ occurrences }) => occurrences > 0);
      const strips = element('div', { class: 'strips' });
      const rows = element('tbody');
      const more = await inPortions(holding, async (documents) => {
        const next = (await laidOut(documents, search)).map(({ about, layout, places }) => ({
          about,
          strip: stripOf(layout, places),
        }));
        strips.append(...next.map((one) => figureOf(one, context)));
        rows.append(...next.map((one) => rowOf(one, context)));
      });
      return () => {
        const summary = own.summary(quoted(search), search.occurrences, holding.length);
        place.replaceChildren(
          element('h2', {}, own.title),
          element('p', {}, summary),
          ...(holding.length > 0
            ? [
                element(
                  'p',
                  { class: 'small' },
                  own.lead,
                  element('span', { class: 'screen-only' }, own.pointer),
                ),
                strips,
                ...more,
                tenthsOf(rows),
              ]
            : []),
          ...documentsWithout(search, context),
        );
        return summary;
      };
    },
  };
}

function figureOf({ about, strip }: Dispersed, context: ViewContext): HTMLElement {
  const { document, characters } = about;
  return element(
    'figure',
    {
      class: 'strip',
      ...markOf(context, document),
      'data-occurrences': String(strip.ticks.length),
    },
    element(
      'figcaption',
      {},
      element('span', {}, ...context.nameOf(document)),
      element('span', { class: 'small' }, own.about(strip.ticks.length, characters)),
    ),
    ...new StripView(strip, titleOf(context, document)).elements,
  );
}

function rowOf({ about, strip }: Dispersed, context: ViewContext): HTMLElement {
  const cell = (count: number) => element('td', { class: 'number' }, number(count));
  return element(
    'tr',
    {},
    element('th', { scope: 'row', class: 'stub' }, ...context.nameOf(about.document)),
    ...strip.tenths.map(cell),
    cell(strip.ticks.length),
  );
}

/** The strips in numbers. */
function tenthsOf(rows: HTMLElement): HTMLElement {
  const head = (text: string) => element('th', { scope: 'col', class: 'number' }, text);
  return element(
    'details',
    { class: 'numbers' },
    element('summary', {}, own.numbers),
    element(
      'div',
      { class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': own.caption },
      element(
        'table',
        { class: 'yearbook' },
        element('caption', {}, own.caption),
        element(
          'thead',
          {},
          element(
            'tr',
            {},
            element('th', { scope: 'col', class: 'stub' }, own.document),
            ...Array.from({ length: 10 }, (_, index) => head(own.tenth(index + 1))),
            head(own.total),
          ),
        ),
        rows,
      ),
    ),
  );
}
