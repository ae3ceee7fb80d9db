import { printedText } from '#core/model/inline-text.ts';
import type { Inline } from '#core/model/document.ts';
import type { ExplainedTerm, TermUse } from '#core/text/term-uses.ts';

/** What the marks in a text lead to and say. */
export interface InlineWords {
  /** Where a figure leads: its indicator’s page; undefined where there is none. */
  readonly figure: (indicators: readonly string[]) => string | undefined;
  /** Where a term leads: the passage that explains it. */
  readonly term: (explained: ExplainedTerm) => string;
  /** The note on a correction, for what the source prints and what it must mean. */
  readonly correction: (printed: string, corrected: string) => string;
  /** The HTML of plain words; as they stand unless given. */
  readonly plain?: (text: string) => string;
}

/**
 * The HTML of running text. A function and not a component: white space between inline elements would
 * change the text, and a plan has thousands of them.
 */
export function inlineHtml(inlines: readonly (Inline | TermUse)[], words: InlineWords): string {
  return inlines.map((inline) => htmlOf(inline, words)).join('');
}

function htmlOf(inline: Inline | TermUse, words: InlineWords): string {
  switch (inline.kind) {
    case 'text':
      return (words.plain ?? escapeHtml)(inline.text);
    case 'strong':
      return `<strong>${inlineHtml(inline.children, words)}</strong>`;
    case 'term':
      return `<dfn>${inlineHtml(inline.children, words)}</dfn>`;
    case 'use':
      return `<a class="term" href="${escapeHtml(words.term(inline.explained))}">${escapeHtml(inline.text)}</a>`;
    case 'run-in':
      // A heading to those who hear the page, too; it cannot be a heading element inside its paragraph.
      return `<b class="run-in" role="heading" aria-level="${inline.level}">${inlineHtml(inline.children, words)}</b>`;
    case 'figure': {
      const href = words.figure(inline.attributes.indicators);
      const text = inlineHtml(inline.children, words);
      return href ? `<a class="figure" href="${escapeHtml(href)}">${text}</a>` : text;
    }
    case 'correction': {
      const note = words.correction(printedText(inline.children), inline.corrected);
      const corrected = inline.corrected === '' ? '' : `<ins>${escapeHtml(inline.corrected)}</ins>`;
      return `<span class="correction">${corrected}<small class="note">${escapeHtml(note)}</small></span>`;
    }
  }
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML text or a quoted attribute value. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
