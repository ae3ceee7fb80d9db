import type { Inline } from '#core/model/document.ts';
import type { TableCellView } from '#build/pages/table-view.ts';
import { escapeHtml, inlineHtml, type InlineWords } from './inline-html.ts';

/**
 * The HTML inside a table cell, linked where the row names an indicator. A number stays one piece of text; what
 * only its alignment needs is `data-ghost`, an invisible number as wide as the column’s longest after the point.
 */
export function cellHtml(view: TableCellView, words: InlineWords): string {
  const { cell } = view;
  const number = view.number?.room ? view.number : undefined;
  const href = view.indicators.length > 0 ? words.figure(view.indicators) : undefined;
  // The cell’s own link takes the place of links inside it.
  const inlines = href || view.id ? withoutFigures(cell.inlines) : cell.inlines;
  const content = inlineHtml(inlines, words);
  if (view.across) return `<span>${content}</span>`;
  if (!href && !number) return content;
  const names = [href && 'figure', number && 'num'].filter(Boolean).join(' ');
  const ghost = number ? ` data-ghost="${escapeHtml(number.whole + number.room)}"` : '';
  return href
    ? `<a class="${names}"${ghost} href="${escapeHtml(href)}">${content}</a>`
    : `<span class="${names}"${ghost}>${content}</span>`;
}

function withoutFigures(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'text') return [inline];
    const children = withoutFigures(inline.children);
    return inline.kind === 'figure' ? children : [{ ...inline, children }];
  });
}
