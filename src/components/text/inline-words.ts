import { site } from '#build/site.ts';
import type { IndicatorId } from '#core/model/ids.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import type { InlineWords } from './inline-html.ts';

/** The words and links for marks in a text, in the language of a page. */
export function inlineWords({ href, messages, locale }: PageContext): InlineWords {
  const { indicators } = site().corpus;
  return {
    figure: (ids) => {
      const known = ids.flatMap((id) => indicators.get(id as IndicatorId) ?? []);
      const [first] = known;
      if (!first) return undefined;
      const names = known.map(({ name }) => name[locale]);
      return { href: href({ to: 'indicator', indicator: first.id }), title: messages.text.indicator(names) };
    },
    correction: (printed, corrected) =>
      corrected === '' ? messages.text.superfluous(printed) : messages.text.corrected(printed),
  };
}
