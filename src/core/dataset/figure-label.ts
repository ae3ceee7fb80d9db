import type { Indicator } from '../model/vocabulary.ts';
import type { Problem } from './figure-problem.ts';
import type { FigureSite } from './figure-sites.ts';

/** The indicator's alias that stands nearest before the figure, the longer where two end together. */
export function labelOf(problems: Problem[], site: FigureSite, indicator: Indicator): string | undefined {
  if (site.attributes.label !== undefined) return site.attributes.label;
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
