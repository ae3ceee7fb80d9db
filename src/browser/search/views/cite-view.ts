import { accessDay } from '#core/citation/access-day.ts';
import { citationForms, citationsOf, type CitationForm } from '#core/citation/citations.ts';
import { citableQuery } from '#core/search/query-citation.ts';
import { shortened } from '#core/search/query-words.ts';
import { citation } from '../../../i18n/zh/citation.ts';
import { searchViewWords } from '../../../i18n/zh/search-views.ts';
import { element } from '../../elements.ts';
import { comparedAddress, conditionsOf, type View, type ViewContext } from './context.ts';
import { evaluated } from './evaluated.ts';

const { cite: own, quoted } = searchViewWords;

/** The search as a source, in every form of citation. */
export function citeView(context: ViewContext): View {
  const place = element('section', { class: 'view', 'data-view': 'cite' });
  return {
    element: place,
    ask: async (state) => {
      const search = await evaluated(state);
      const against = context.against().terms;
      const documents = search.counts.filter(({ occurrences }) => occurrences > 0).length;
      const citations = citationsOf(
        citableQuery(
          {
            title: own.work(
              quoted(shortened(search.words)),
              documents,
              search.occurrences,
              against.map(quoted),
              conditionsOf(context, state),
            ),
            url: comparedAddress(context, state),
            accessed: accessDay(new Date()),
          },
          context.data,
        ),
      );
      return () => {
        place.replaceChildren(
          element('h2', {}, own.title),
          element('p', { class: 'small' }, own.lead),
          ...citationForms.flatMap((form) => formOf(form, citations[form].trimEnd())),
        );
        return own.title;
      };
    },
  };
}

function formOf(form: CitationForm, text: string): HTMLElement[] {
  const name = citation.forms[form];
  const code = element('pre', {}, text);
  const button = element('button', { type: 'button', 'aria-label': citation.copyForm(name) }, citation.copy);
  const answer = element('span', { 'aria-live': 'polite' });
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text).then(
      () => {
        answer.textContent = own.copied;
      },
      () => {
        // The reader copies the selection.
        getSelection()?.selectAllChildren(code);
        answer.textContent = own.failed;
      },
    );
  });
  return [element('h3', {}, name), code, element('p', { class: 'copy small screen-only' }, button, answer)];
}
