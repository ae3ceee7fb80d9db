import type { LeafDirective } from 'mdast-util-directive';
import { lostKinds, type Lost } from '../model/document.ts';
import { nearestName } from '../names.ts';
import { attribute, checkAttributes } from './attributes.ts';
import { containerNames } from './containers.ts';
import { pointOf, reportLost, type ParseContext } from './context.ts';

/** A directive on a line of its own to what was lost there; `::themes` is read with what it belongs to. */
export function leafFrom(context: ParseContext, node: LeafDirective, nextId: () => string): Lost[] {
  if (node.name !== 'lost') {
    reportLost(context, node, {
      rule: 'unknown-directive',
      found: `“::${node.name}”`,
      expected: containerNames.includes(node.name) ? `“:::${node.name}”` : '::themes or ::lost',
      hint: hintFor(node.name),
    });
    return [];
  }
  checkAttributes(context, node, ['kind', 'title']);
  if (node.children.length > 0) {
    reportLost(context, node, {
      rule: 'misplaced-label',
      found: 'words in brackets after “::lost”',
      expected: 'a title that is still printed as title="…"',
    });
  }
  const named = attribute(node, 'kind');
  const what = lostKinds.find((kind) => kind === named);
  if (!what) {
    reportLost(context, node, {
      rule: 'lost-kind',
      found: named ? `kind “${named}”` : 'no kind',
      expected: 'kind=figure, kind=table or kind=text',
      hint: named && nearestName(named, lostKinds),
    });
    return [];
  }
  return [{ kind: 'lost', id: nextId(), at: pointOf(node), what, title: attribute(node, 'title') }];
}

function hintFor(name: string): string | undefined {
  if (containerNames.includes(name)) return 'It holds a table or text: three colons, and “:::” below it.';
  return nearestName(name, ['themes', 'lost']);
}
