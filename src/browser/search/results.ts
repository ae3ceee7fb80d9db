import { addressOf } from '#core/address.ts';
import type { AnswerLine } from '#core/search/answer.ts';
import { shortened, wordsOf } from '#core/search/query-words.ts';
import type { Term } from '#core/search/query.ts';
import type { Concordance, Hit } from '#core/search/store.ts';
import { addressWithWords, targetOfHit } from '#core/search/target.ts';
import { element } from '../elements.ts';
import { base } from './index-address.ts';
import { locale, messages } from './messages.ts';
import { paragraphButton } from './paragraph-button.ts';
import { shown } from './shown.ts';

/** Characters of a match that are shown. */
const longestMatch = 120;

/** What is told of the documents beside their lines. */
export interface DocumentNames {
  /** The name of a document with its mark, at the head of its lines. */
  readonly document: (document: string) => readonly Node[];
  /** The name of its district with its mark, at a line. */
  readonly district: (document: string) => readonly Node[];
  readonly occurrences: (document: string) => number;
}

/** Lines of a concordance in their order, with what was looked for. */
export interface Lines {
  readonly lines: readonly AnswerLine[];
  /** The number of the first among all occurrences, from 1. */
  readonly first: number;
  /** The terms that are marked where a line leads. */
  readonly terms: readonly Term[];
}

/** The lines of one page in the order of the text, gathered by document and by section. */
export function linesByPlace({ lines, first, terms }: Lines, names: DocumentNames): HTMLElement[] {
  const items = lines.map((line, index) => ({ line, item: itemOf(line, first + index, terms) }));
  return runsBy(items, ({ line }) => line.document).map((own) => {
    const document = own[0]?.line.document ?? '';
    const occurrences = messages.inDocument(names.occurrences(document));
    return element(
      'section',
      { class: 'hits' },
      element('h3', {}, ...names.document(document), element('span', { class: 'small' }, occurrences)),
      ...runsBy(own, ({ line: { hit } }) => `${hit.chapter} ${hit.path.join(' ')}`).map((run) =>
        element(
          'div',
          { class: 'place' },
          element('h4', {}, run[0] ? placeOf(run[0].line.hit) : ''),
          element('ol', {}, ...run.map(({ item }) => item)),
        ),
      ),
    );
  });
}

/** The lines of one page in an order of their own: each tells its place. */
export function linesInOrder({ lines, first, terms }: Lines, names: DocumentNames): HTMLElement[] {
  const items = lines.map((line, index) =>
    itemOf(
      line,
      first + index,
      terms,
      element('span', { class: 'place-cell' }, ...names.district(line.document), ' ', placeOf(line.hit)),
    ),
  );
  return [element('ol', { class: 'hits sorted' }, ...items)];
}

/** A concordance line: it leads to its paragraph, where the words found are marked, and unfolds it in place. */
function itemOf(
  line: AnswerLine,
  number: number,
  terms: readonly Term[],
  ...place: readonly HTMLElement[]
): HTMLElement {
  const { document, hit } = line;
  const others = terms.length > 1 ? terms.filter(({ text }) => text !== hit.match) : [];
  const words = wordsOf([[{ text: hit.match }, ...others]]);
  const href = addressWithWords(addressOf(targetOfHit(hit), { base, locale }), words);
  const kind = hit.reading === 'both' ? messages.kinds[hit.kind] : messages.readings[hit.reading];
  return element(
    'li',
    { 'data-block': `${document}/${hit.chapter}#${hit.block}` },
    element(
      'a',
      { class: 'line', href },
      ...place,
      element('span', { class: 'before' }, element('span', {}, beforeOf(hit))),
      element('mark', {}, shortened(shown(hit.match), longestMatch)),
      element('span', { class: 'after' }, shown(hit.after) + (hit.cutAfter ? messages.ellipsis : '')),
      ...(kind === undefined ? [] : [element('span', { class: 'kind' }, kind)]),
    ),
    ...paragraphButton(line, number, terms),
  );
}

/** Headings above a line. */
function placeOf({ path }: Pick<Hit, 'path'>): string {
  return path.length > 0 ? path.map(shown).join(messages.pathSeparator) : messages.front;
}

function beforeOf({ before, cutBefore }: Concordance): string {
  return (cutBefore ? messages.ellipsis : '') + shown(before);
}

/** Neighbours with the same key, together. */
function runsBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const runs: Item[][] = [];
  let last: string | undefined;
  for (const item of items) {
    const key = keyOf(item);
    if (key === last) runs.at(-1)?.push(item);
    else runs.push([item]);
    last = key;
  }
  return runs;
}
