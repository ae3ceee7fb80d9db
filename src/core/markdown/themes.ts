import type { RootContent } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import type { OwnThemes } from '../model/document.ts';
import type { ThemeId } from '../model/ids.ts';
import { printedText } from '../model/inline-text.ts';
import { checkAttributes } from './attributes.ts';
import { pointOf, report, type ParseContext } from './context.ts';
import { inlinesFrom } from './inlines.ts';

/** Tells a line `::themes[…]`. */
export function isThemes(node: RootContent | undefined): node is LeafDirective {
  return node?.type === 'leafDirective' && node.name === 'themes';
}

/** The themes that a line names. */
export function themesFrom(context: ParseContext, node: LeafDirective): OwnThemes {
  checkAttributes(context, node, []);
  const label = printedText(inlinesFrom(context, node.children, { without: 'a line of themes' }));
  const ids = label.split(/\s+/).filter((word) => word !== '');
  if (ids.length === 0) {
    const expected = 'one to three ids of content/themes, as in ::themes[economy]';
    report(context, node, { rule: 'empty-directive', found: '“::themes” without themes', expected });
  }
  // Whether these themes exist is for the rules, which know the vocabulary.
  return { ids: ids as ThemeId[], at: pointOf(node) };
}

/**
 * The themes that the node at an index has of its own: under a heading they hold for what stands below it, otherwise
 * they stand before their block.
 */
export function ownThemes(
  context: ParseContext,
  nodes: readonly RootContent[],
  index: number,
): OwnThemes | undefined {
  const isHeading = nodes[index]?.type === 'heading';
  const line = isHeading ? nodes[index + 1] : nodes[index - 1];
  if (!isThemes(line)) return undefined;
  const belongsToHeading = !isHeading && nodes[index - 2]?.type === 'heading';
  return belongsToHeading ? undefined : themesFrom(context, line);
}

/** Complains of a line of themes with no block that they could be of. */
export function checkPlace(context: ParseContext, nodes: readonly RootContent[], index: number): void {
  const node = nodes[index];
  const next = nodes[index + 1];
  const isUnderHeading = nodes[index - 1]?.type === 'heading';
  const isBeforeBlock = next !== undefined && !isThemes(next) && next.type !== 'heading' && !isLost(next);
  if (!node || isUnderHeading || isBeforeBlock) return;
  report(context, node, {
    rule: 'misplaced-themes',
    found: '“::themes” that belongs to nothing',
    expected: 'themes directly under a heading, or directly before a paragraph, list, box or table',
  });
}

function isLost(node: RootContent): boolean {
  return node.type === 'leafDirective' && node.name === 'lost';
}
