import type { Directives } from 'mdast-util-directive';
import { nearestName } from '../names.ts';
import { markdownOf, report, type ParseContext } from './context.ts';

/** Attributes that say something where they are empty: a superfluous word has `corr=""`. */
const mayBeEmpty: readonly string[] = ['corr'];

/**
 * Complains of attributes a directive does not know, gives twice or leaves empty.
 * @returns whether all of them can be read
 */
export function checkAttributes(context: ParseContext, node: Directives, known: readonly string[]): boolean {
  const before = context.diagnostics.length;
  for (const [name, value] of Object.entries(node.attributes ?? {})) {
    if (!known.includes(name)) {
      report(context, node, {
        rule: 'unknown-attribute',
        found: `attribute “${name}” on “${node.name}”`,
        expected: known.length > 0 ? `one of ${known.join(', ')}` : 'no attributes',
        hint: nearestName(name, known),
      });
    } else if ((value ?? '').trim() === '' && !mayBeEmpty.includes(name)) {
      report(context, node, {
        rule: 'empty-attribute',
        found: `${name}="" on “${node.name}”`,
        expected: 'a value, or no such attribute',
      });
    }
  }
  for (const name of namesGivenTwice(attributesText(context, node))) {
    report(context, node, {
      rule: 'duplicate-attribute',
      found: `attribute “${name}” twice on “${node.name}”`,
      expected: 'each attribute once',
      hint: name === 'i' ? 'Several indicators are separated by commas.' : undefined,
    });
  }
  return context.diagnostics.length === before;
}

/** An attribute's value, or undefined where it is absent. */
export function attribute(node: Directives, name: string): string | undefined {
  return node.attributes?.[name] ?? undefined;
}

/** Names that stand more than once in the text of attributes; the parser would keep the last. */
export function namesGivenTwice(attributes: string): string[] {
  const names = [...attributes.matchAll(/([\w-]+)=(?:"[^"]*"|'[^']*'|[^\s"'}]*)|#([\w-]+)/g)].map(
    ([, name]) => name ?? 'id',
  );
  return [...new Set(names.filter((name, index) => names.indexOf(name) < index))];
}

/** The text between the braces of a directive: after its label, or on the first line of a container. */
function attributesText(context: ParseContext, node: Directives): string {
  const start = node.position?.start.offset ?? 0;
  const label = node.type === 'containerDirective' ? undefined : node.children.at(-1)?.position?.end.offset;
  const text = markdownOf(context, node).slice(label === undefined ? 0 : label - start);
  return (node.type === 'containerDirective' ? (text.split('\n')[0] ?? '') : text).replace(/^[^{]*/, '');
}
