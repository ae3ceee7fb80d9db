import { site } from '#build/site.ts';
import { titleWords } from '#build/pages/title-words.ts';
import { escapeHtml } from './inline-html.ts';

/** The HTML of a title, or of a part of it, that breaks over lines only between its words; the text is the same. */
export function titleHtml(title: string): string {
  return titleWords(title, names())
    .map((word) =>
      /\S\s+\S/.test(word) ? `<span class="whole">${escapeHtml(word)}</span>` : escapeHtml(word),
    )
    .join('<wbr>');
}

let known: readonly string[] | undefined;

/** Names that the segmenter's dictionary does not have whole. */
function names(): readonly string[] {
  const { districts, themes } = site().corpus;
  known ??= [
    ...districts.flatMap(({ name, short, city, province }) => [name.zh, short, city.zh, province.zh]),
    ...themes.map(({ name }) => name.zh),
  ];
  return known;
}
