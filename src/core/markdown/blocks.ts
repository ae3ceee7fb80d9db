import type { List, RootContent } from 'mdast';
import type { Block, BoxedBlock, Paragraph } from '../model/document.ts';
import { containerFrom } from './containers.ts';
import { markdownOf, pointOf, report, reportLost, unexpected, type ParseContext } from './context.ts';
import { inlinesFrom } from './inlines.ts';
import { leafFrom } from './leaves.ts';
import { checkPlace, isThemes, ownThemes } from './themes.ts';
import { isUnreadLine, lengthOfUnread } from './unread-lines.ts';

/** Numbers the blocks of one section or box; headings and lost pictures do not shift the paragraphs. */
interface BlockIds {
  /** Id of the section or box: `s3` gives `s3-p1`, `s3-p2` … */
  readonly prefix: string;
  /** What stands before a paragraph’s number: `s3-p`. */
  readonly paragraph: string;
  paragraphs: number;
  headings: number;
  lost: number;
}

/**
 * Markdown blocks to the blocks of a section or box.
 * @param prefix id of the section or box: `s3` gives `s3-p1`, `s3-p2` …
 * @param paragraph what stands before the number of a paragraph or item
 */
export function blocksFrom(
  context: ParseContext,
  nodes: readonly RootContent[],
  prefix: string,
  paragraph = `${prefix}-p`,
): Block[] {
  const ids: BlockIds = { prefix, paragraph, paragraphs: 0, headings: 0, lost: 0 };
  let unread = 0;
  return nodes.flatMap((node, index) => {
    if (index < unread) return [];
    if (isUnreadLine(context, node) || node.type === 'leafDirective')
      unread = index + 1 + lengthOfUnread(context, node, nodes.slice(index + 1));
    if (unread > index && node.type === 'paragraph') return [];
    if (isThemes(node)) {
      checkPlace(context, nodes, index);
      return [];
    }
    const themes = ownThemes(context, nodes, index);
    const blocks = blockFrom(context, node, ids);
    return themes ? blocks.map((block) => ({ ...block, themes })) : blocks;
  });
}

function blockFrom(context: ParseContext, node: RootContent, ids: BlockIds): Block[] {
  switch (node.type) {
    case 'paragraph':
      if (isStrayEnd(context, node)) return [];
      return [paragraphFrom(context, node, ids, true)];
    case 'html':
      return [
        {
          kind: 'paragraph',
          id: `${ids.paragraph}${++ids.paragraphs}`,
          at: pointOf(node),
          inlines: [{ kind: 'text', text: node.value, at: pointOf(node) }],
        },
      ];
    case 'heading': {
      if (node.depth !== 3 && node.depth !== 4) return unexpected(context, node, 'a heading of level 3 or 4');
      const id = `${ids.prefix}-h${++ids.headings}`;
      const inlines = inlinesFrom(context, node.children, { blockId: id, count: 0 });
      return [{ kind: 'heading', id, at: pointOf(node), level: node.depth, inlines }];
    }
    case 'list':
      return node.ordered
        ? unexpected(context, node, 'text; a number at the start of a line is escaped (1\\.)')
        : itemsFrom(context, node, ids, 1);
    case 'leafDirective':
      return leafFrom(context, node, () => `${ids.prefix}-l${++ids.lost}`);
    case 'containerDirective':
      return containerFrom(context, node, (children, id) => blocksFrom(context, children, id));
    case 'table':
      return unexpected(context, node, 'a table between “:::table{#table-1}” and “:::”');
    default:
      return unexpected(context, node, 'a paragraph, heading, bullet list or known directive');
  }
}

function paragraphFrom(
  context: ParseContext,
  node: Extract<RootContent, { type: 'paragraph' }>,
  ids: BlockIds,
  runIn: boolean,
): Paragraph {
  const id = `${ids.paragraph}${++ids.paragraphs}`;
  const inlines = inlinesFrom(context, node.children, { blockId: id, count: 0, runIn });
  return { kind: 'paragraph', id, at: pointOf(node), inlines };
}

function itemsFrom(context: ParseContext, list: List, ids: BlockIds, depth: number): BoxedBlock[] {
  return list.children.flatMap((item) => {
    checkItem(context, item, depth);
    return item.children.flatMap((child): BoxedBlock[] => {
      if (child.type === 'list' && !child.ordered) return itemsFrom(context, child, ids, depth + 1);
      if (child.type !== 'paragraph') {
        unexpected(context, child, 'text in a list item; a number at its start is escaped (1\\.)');
        return [];
      }
      return [{ ...paragraphFrom(context, child, ids, false), kind: 'item', depth }];
    });
  });
}

/** An item that is set in by one space too few or too many belongs to another level than it seems. */
function checkItem(context: ParseContext, item: List['children'][number], depth: number): void {
  const [, column] = pointOf(item);
  const wanted = 2 * depth - 1;
  if (column !== wanted) {
    report(context, item, {
      rule: 'list-indent',
      found: `an item of level ${depth} in column ${column}`,
      expected: `column ${wanted}; each level is set in by two spaces`,
    });
  }
  if (typeof item.checked === 'boolean') {
    reportLost(context, item, {
      rule: 'unexpected-markup',
      found: `“[${item.checked ? 'x' : ' '}]” at the start of an item, which is markup`,
      expected: 'text',
      hint: 'Put a backslash before the bracket if it is text.',
    });
  }
}

/** A line of colons outside every box and table: the one it was to end has ended before. */
function isStrayEnd(context: ParseContext, node: RootContent): boolean {
  const text = markdownOf(context, node).trim();
  if (!/^:{3,}$/.test(text)) return false;
  reportLost(context, node, {
    rule: 'stray-end',
    found: `“${text}” that ends nothing`,
    expected: 'it below a box or table that begins with as many colons',
  });
  return true;
}
