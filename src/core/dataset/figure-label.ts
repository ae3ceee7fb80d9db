import type { Indicator } from '../model/vocabulary.ts';
import type { Problem } from './figure-problem.ts';
import type { FigureSite } from './figure-site.ts';

/** The document’s own wording as given by hand, whichever indicators it names. */
export function givenLabel(problems: Problem[], { attributes, passage }: FigureSite): string | undefined {
  const { label } = attributes;
  if (label === undefined || bare(passage).includes(bare(label))) return label;
  problems.push({
    rule: 'label',
    found: `l=“${label}”, words that stand neither in the passage nor in its headings`,
    expected: 'the document’s own wording',
  });
  return undefined;
}

/**
 * The document’s own wording of the indicator where none is given by hand: that of the table, or the indicator’s alias
 * that stands nearest before the figure, the longer where two end together.
 */
export function labelOf(problems: Problem[], site: FigureSite, indicator: Indicator): string | undefined {
  if (site.tableLabel !== undefined) return site.tableLabel;
  const found = indicator.aliases
    .map((alias) => ({ alias, end: site.before.lastIndexOf(alias) + alias.length }))
    .filter(({ alias, end }) => end >= alias.length)
    .toSorted((a, b) => b.end - a.end || b.alias.length - a.alias.length);
  if (found[0]) return found[0].alias;
  problems.push({
    rule: 'label',
    found: `none of the aliases of ${indicator.id} before “${site.words}”`,
    expected: indicator.aliases.slice(0, 6).join(', '),
    hint: 'Give the document’s own wording as l=…, or add an alias to the indicator.',
  });
  return undefined;
}

/** White space is no part of a wording: tables and page ends break words anywhere. */
function bare(text: string): string {
  return text.replace(/\s/g, '');
}
