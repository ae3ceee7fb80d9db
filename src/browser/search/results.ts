import { addressOf } from '#core/address.ts';
import { shortened } from '#core/search/given-words.ts';
import type { Concordance, Hit } from '#core/search/store.ts';
import { addressWithWords, targetOfHit } from '#core/search/target.ts';
import { element } from '../elements.ts';
import { base } from './index-address.ts';
import { locale, messages } from './messages.ts';

/** Characters of a match that are shown. */
const longestMatch = 120;

/** What stands at the head of a document's hits. */
export interface ResultHead {
  readonly name: readonly Node[];
  readonly occurrences: number;
}

/** The hits of one page as elements, gathered by document and by section. */
export function resultsOf(hits: readonly Hit[], headOf: (document: string) => ResultHead): HTMLElement[] {
  return runsBy(hits, ({ document }) => document).map((own) => {
    const { name, occurrences } = headOf(own[0]?.document ?? '');
    return element(
      'section',
      { class: 'hits' },
      element('h3', {}, ...name, element('span', { class: 'small' }, messages.inDocument(occurrences))),
      ...runsBy(own, ({ chapter, path }) => `${chapter} ${path.join(' ')}`).map((run) => sectionOf(run)),
    );
  });
}

function sectionOf(hits: readonly Hit[]): HTMLElement {
  const path = hits[0]?.path ?? [];
  const place = path.length > 0 ? path.map(shown).join(messages.pathSeparator) : messages.front;
  return element(
    'div',
    { class: 'place' },
    element('h4', {}, place),
    element('ol', {}, ...hits.map((hit) => element('li', {}, lineOf(hit)))),
  );
}

/** A concordance line: the whole line leads to its paragraph, where the words found are marked. */
function lineOf(hit: Hit): HTMLElement {
  const href = addressWithWords(addressOf(targetOfHit(hit), { base, locale }), hit.match);
  const kind = hit.reading === 'both' ? messages.kinds[hit.kind] : messages.readings[hit.reading];
  return element(
    'a',
    { class: 'line', href },
    element('span', { class: 'before' }, element('span', {}, beforeOf(hit))),
    element('mark', {}, shortened(shown(hit.match), longestMatch)),
    element('span', { class: 'after' }, shown(hit.after) + (hit.cutAfter ? messages.ellipsis : '')),
    ...(kind === undefined ? [] : [element('span', { class: 'kind' }, kind)]),
  );
}

function beforeOf({ before, cutBefore }: Concordance): string {
  return (cutBefore ? messages.ellipsis : '') + shown(before);
}

/** Printed text on one line: the edge of a table cell is shown as a bar. */
function shown(text: string): string {
  return text.replace(/[^\S\t]*\t[\t ]*/g, messages.cellSeparator);
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
