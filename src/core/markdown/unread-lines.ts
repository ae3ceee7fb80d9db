import type { RootContent } from 'mdast';
import { containerNames } from './containers.ts';
import { excerpt, markdownOf, reportLost, type ParseContext } from './context.ts';
import { unreadAttributes } from './unread-attributes.ts';

/** How the attributes of directives on a line of their own are written. */
const lineForms: Readonly<Record<string, string>> = {
  box: ':::box{#box-1}',
  'indicator-table': ':::indicator-table{#table-1 columns="…"}',
  lost: '::lost{kind=figure}',
  table: ':::table{#table-1}',
  themes: '::themes[…]',
};

/**
 * A paragraph that was to be a directive of its own line.
 * @returns whether it is one, complained of
 */
export function isUnreadLine(context: ParseContext, node: RootContent): boolean {
  if (node.type !== 'paragraph') return false;
  const [line = ''] = markdownOf(context, node).split('\n');
  const [, name = '', written = ''] = /^[:：]+\s*([a-z-]+)\s*(.*)$/.exec(line) ?? [];
  const expected = lineForms[name];
  if (expected === undefined) return false;
  const braces = /[{｛].*$/.exec(written)?.[0];
  const { hint } = unreadAttributes(braces ?? '', expected);
  reportLost(context, node, {
    rule: 'unread-directive',
    found: excerpt(line),
    expected,
    hint: braces === undefined ? undefined : hint,
  });
  return true;
}

/** How many of the nodes after a box or table whose first line cannot be read belong to it. */
export function lengthOfUnread(
  context: ParseContext,
  opener: RootContent,
  rest: readonly RootContent[],
): number {
  const isContainer =
    opener.type === 'leafDirective'
      ? containerNames.includes(opener.name)
      : new RegExp(`^[:：]+\\s*(?:${containerNames.join('|')})`).test(markdownOf(context, opener));
  if (!isContainer) return 0;
  const end = rest.findIndex(
    (node) => node.type !== 'containerDirective' && /(?:^|\n):{3,}\s*$/.test(markdownOf(context, node)),
  );
  return end >= 0 ? end + 1 : Number(rest[0]?.type === 'table');
}

/** Tells whether a paragraph was to be the themes of a section. */
export function namesThemes(context: ParseContext, node: RootContent): boolean {
  return node.type === 'paragraph' && /^[:：]+\s*themes\b/.test(markdownOf(context, node));
}
