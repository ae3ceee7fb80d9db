import type { TextDirective } from 'mdast-util-directive';
import { excerpt, markdownOf, reportLost, type ParseContext } from './context.ts';

/**
 * Complains where the parser has given up in the middle of a directive and left the rest of it as text.
 * @param attributes how its attributes are written
 * @returns whether it has
 */
export function isUnread(context: ParseContext, node: TextDirective, attributes: string): boolean {
  const end = node.position?.end;
  const [rest = ''] = /^.*/.exec(context.source.slice(end?.offset)) ?? [];
  const hasLabel = node.children.length > 0;
  if (!hasLabel && /^[[［]/.test(rest)) {
    reportLost(context, node, {
      rule: 'unread-directive',
      found: excerpt(`:${node.name}${rest}`),
      expected: `:${node.name}[…]${attributes}`,
      hint: rest.startsWith('［') ? 'The brackets are [ and ].' : 'Put “]” after the words.',
    });
    return true;
  }
  const written = /^\s*([{｛].*)$/.exec(rest)?.[1];
  if (!hasLabel || written === undefined || markdownOf(context, node).endsWith('}')) return false;
  const braces = { type: 'attributes', ...(end && { position: { start: end, end } }) };
  reportLost(context, braces, unreadAttributes(written, attributes));
  return true;
}

/** What is wrong with attributes that the parser cannot read. */
export function unreadAttributes(written: string, expected: string) {
  const [text = written] = /^[^}｝]*[}｝]/.exec(written) ?? [];
  return {
    rule: 'unread-attributes',
    found: `attributes ${excerpt(text)} that cannot be read`,
    expected,
    hint: hintFor(text),
  };
}

function hintFor(text: string): string | undefined {
  if (/[｛｝]/.test(text)) return 'The braces are { and }.';
  if (!text.endsWith('}') || /[[{:].*[[{]/.test(text.slice(1))) return 'Put “}” after the attributes.';
  const [, empty] = /([\w-]+=)(?=[\s}])/.exec(text) ?? [];
  if (empty !== undefined) return `“${empty}” has no value.`;
  return text.split('"').length % 2 === 0 ? 'A quotation mark is missing.' : undefined;
}
