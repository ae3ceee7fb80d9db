import type { Inline } from '#core/model/document.ts';
import type { TableCellView } from '#build/pages/table-view.ts';
import { escapeHtml, inlineHtml, type InlineWords } from './inline-html.ts';

/** The HTML inside a table cell: a number in two parts for alignment, linked where the row names an indicator. */
export function cellHtml(view: TableCellView, words: InlineWords): string {
  const href = view.indicators.length > 0 ? words.figure(view.indicators) : undefined;
  // The cell’s own link takes the place of links inside it.
  const inlines = href || view.id ? withoutFigures(view.cell.inlines) : view.cell.inlines;
  const content = view.number
    ? numberHtml(view)
    : inlineHtml(inlines, words) + (view.as === 'head' ? restHtml('', view.rest) : '');
  return href ? `<a class="figure" href="${escapeHtml(href)}">${content}</a>` : content;
}

function numberHtml({ number, rest }: TableCellView): string {
  if (!number) return '';
  return escapeHtml(number.whole) + restHtml(number.rest, rest);
}

/** What follows the whole number, in the room all cells of the column keep for it. */
function restHtml(text: string, width: number): string {
  return width > 0 ? `<span class="rest" data-em="${width}">${escapeHtml(text)}</span>` : '';
}

function withoutFigures(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'text') return [inline];
    const children = withoutFigures(inline.children);
    return inline.kind === 'figure' ? children : [{ ...inline, children }];
  });
}
