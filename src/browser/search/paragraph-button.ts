import type { AnswerLine } from '#core/search/answer.ts';
import type { Term } from '#core/search/query.ts';
import { store } from './client.ts';
import { element } from '../elements.ts';
import { messages } from './messages.ts';
import { shown } from './shown.ts';

/** Characters on each side of a match for which every screen that shows lines on one line has room. */
const roomy = 15;

/** A button that unfolds the whole paragraph of a line below it; nothing where the line shows it all. */
export function paragraphButton(line: AnswerLine, number: number, terms: readonly Term[]): HTMLElement[] {
  const { before, after, cutBefore, cutAfter } = line.hit;
  if (!cutBefore && !cutAfter && before.length <= roomy && after.length <= roomy) return [];
  const paragraph = element('p', { class: 'paragraph', id: `paragraph-${number}`, hidden: '' });
  const button = element(
    'button',
    {
      type: 'button',
      class: 'unfold screen-only',
      'aria-expanded': 'false',
      'aria-controls': paragraph.id,
      'aria-label': messages.paragraph.of(number),
    },
    messages.paragraph.show,
  );
  let isFilled = false;
  button.addEventListener('click', () => {
    paragraph.hidden = !paragraph.hidden;
    button.setAttribute('aria-expanded', String(!paragraph.hidden));
    if (paragraph.hidden || isFilled) return;
    partsOf(line, terms).then(
      (parts) => {
        paragraph.replaceChildren(...parts);
        isFilled = true;
      },
      () => {
        paragraph.replaceChildren(messages.paragraph.failed);
      },
    );
  });
  return [button, paragraph];
}

async function partsOf({ document, place }: AnswerLine, terms: readonly Term[]): Promise<(Node | string)[]> {
  const keys = terms.flatMap((term) => term.keys);
  const parts = await store.paragraph({ document, place }, keys);
  return parts.map(({ text, marked }) => (marked ? element('mark', {}, shown(text)) : shown(text)));
}
