import type { PhrasingContent } from 'mdast';
import type { Inline } from '../model/document.ts';
import { excerpt, markdownOf, pointOf, report, reportLost, type ParseContext } from './context.ts';
import { directiveFrom, directiveNames, type InlinePlace } from './text-directives.ts';

/** Markdown's phrasing content to the text of a document, marks included. */
export function inlinesFrom(
  context: ParseContext,
  nodes: readonly PhrasingContent[],
  place: InlinePlace,
): Inline[] {
  return joinTexts(
    nodes.flatMap((node, index) => {
      const mayRunIn = index === 0 && 'runIn' in place && place.runIn === true;
      return inlineFrom(context, node, place, mayRunIn);
    }),
  );
}

function inlineFrom(
  context: ParseContext,
  node: PhrasingContent,
  place: InlinePlace,
  mayRunIn: boolean,
): Inline[] {
  switch (node.type) {
    case 'text':
      if (node.value.includes('\n')) {
        report(context, node, {
          rule: 'line-break',
          found: 'a line break inside a paragraph',
          expected: 'one line a paragraph',
          hint: 'Join the lines, or put an empty line between two paragraphs.',
        });
      }
      checkColons(context, node);
      return [{ kind: 'text', text: node.value, at: pointOf(node) }];
    case 'html':
      // Markup in content is text: it is shown, never run.
      return [{ kind: 'text', text: node.value, at: pointOf(node) }];
    case 'strong':
      return [{ kind: 'strong', children: childrenOf(context, node, place) }];
    case 'link':
      // GFM makes links of addresses in running text, some without a place of their own: they are text.
      if (!node.position || !/^[[<]/.test(markdownOf(context, node))) return childrenOf(context, node, place);
      return unexpected(context, node);
    case 'textDirective':
      return directiveFrom(context, node, place, mayRunIn, (within) => childrenOf(context, node, within));
    default:
      return unexpected(context, node);
  }
}

/** What stands inside a mark is not at the start of its paragraph. */
function childrenOf(
  context: ParseContext,
  { children }: { readonly children: readonly PhrasingContent[] },
  place: InlinePlace,
): Inline[] {
  return joinTexts(children.flatMap((child) => inlineFrom(context, child, place, false)));
}

/** A directive written with the colon of Chinese text is text to the parser. */
function checkColons(context: ParseContext, node: Extract<PhrasingContent, { type: 'text' }>): void {
  const match = wideColon.exec(node.value);
  if (!match) return;
  const [line, column] = pointOf(node);
  const start = { line, column: column + match.index };
  const complaint = { rule: 'unread-directive', found: `“${match[0]}”`, expected: `“:${match[1]}[”` };
  reportLost(context, { type: 'colon', position: { start, end: start } }, complaint);
}

const wideColon = new RegExp(`：(${directiveNames.join('|')})[[［]`);

function unexpected(context: ParseContext, node: PhrasingContent): Inline[] {
  reportLost(context, node, {
    rule: 'unexpected-markup',
    found: `Markdown “${node.type}” in ${excerpt(markdownOf(context, node))}`,
    expected: 'text, **emphasis** or a known directive',
    hint: 'Put a backslash before the sign if it is text.',
  });
  return [{ kind: 'text', text: markdownOf(context, node), at: pointOf(node) }];
}

/** Joins neighbouring texts, so that a restored directive does not split a word. */
function joinTexts(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text') {
      joined[joined.length - 1] = { ...last, text: last.text + inline.text };
    } else {
      joined.push(inline);
    }
  }
  return joined;
}
