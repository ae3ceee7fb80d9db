import { site } from '#build/site.ts';
import type { IndicatorId } from '#core/model/ids.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import type { InlineWords } from './inline-html.ts';
import { titleHtml } from './title-html.ts';

/** The words and links for marks in a text, in the language of a page. */
export function inlineWords({ href, messages }: PageContext): InlineWords {
  const { indicators } = site().corpus;
  return {
    figure: (ids) => {
      const known = ids.find((id) => indicators.has(id as IndicatorId));
      return known === undefined ? undefined : href({ to: 'indicator', indicator: known });
    },
    term: ({ document, chapter, block }) => href({ to: 'block', document, chapter, block }),
    correction: (printed, corrected) =>
      corrected === '' ? messages.text.superfluous(printed) : messages.text.corrected(printed),
  };
}

/** The same for a heading, which breaks over lines only between words. */
export function headingWords(context: PageContext): InlineWords {
  return { ...inlineWords(context), plain: titleHtml };
}
