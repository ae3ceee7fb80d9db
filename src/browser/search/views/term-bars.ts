import { shortened } from '#core/search/query-words.ts';
import type { TermComparison, TermRow } from '#core/search/term-comparison.ts';
import { searchViewWords } from '../../../i18n/zh/search-views.ts';
import { element } from '../../elements.ts';
import { titleOf } from '../document-title.ts';
import { type ViewContext } from './context.ts';
import { percent, svg } from './svg.ts';

const { terms: own, rate } = searchViewWords;

/** Height of a bar with its space, in pixels. */
const line = 24;
/** Characters of a term that have room before its bar, and of a longer one. */
const whole = 8;
const beginning = 6;
/** Shares of the picture: where bars begin, and how long the longest is. */
const start = 0.34;
const longest = 0.5;

/** A document’s terms as bars, on the scale that all documents share. */
export function barsOf(row: TermRow, { highest }: TermComparison, context: ViewContext): HTMLElement {
  const { document, counts } = row;
  const texts = counts.map(({ words, frequency }) => own.bar(shortened(words), rate(frequency)));
  const bars = counts.flatMap(({ words, frequency }, index) => {
    const share = highest === 0 ? 0 : (frequency / highest) * longest;
    const baseLine = index * line + line - 7;
    return [
      svg('text', { x: 0, y: baseLine }, labelOf(words)),
      svg('rect', { x: percent(start), y: index * line + 5, width: percent(share), height: line - 10 }),
      svg('text', { class: 'value', x: percent(start + share), dx: 6, y: baseLine }, rate(frequency)),
    ];
  });
  return element(
    'figure',
    { class: 'term-bars' },
    element('figcaption', {}, ...context.nameOf(document)),
    svg(
      'svg',
      {
        class: 'plot',
        width: '100%',
        height: counts.length * line,
        role: 'img',
        'aria-label': own.chart(titleOf(context, document), texts.join('，')),
      },
      svg('line', {
        class: 'ground',
        x1: percent(start),
        x2: percent(start),
        y1: 0,
        y2: counts.length * line,
      }),
      ...bars,
    ),
  );
}

function labelOf(words: string): string {
  const characters = Array.from(words);
  return characters.length <= whole ? words : `${characters.slice(0, beginning).join('')}……`;
}
