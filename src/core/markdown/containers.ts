import type { RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Block, Paragraph, Table, TableColumn } from '../model/document.ts';
import { nearestName } from '../names.ts';
import { attribute, checkAttributes } from './attributes.ts';
import { columnsFrom } from './columns.ts';
import { markdownOf, pointOf, report, reportLost, unexpected, type ParseContext } from './context.ts';
import { inlinesFrom } from './inlines.ts';
import { rowsFrom } from './table.ts';

const containerAttributes: Readonly<Record<string, readonly string[]>> = {
  box: ['id', 'label', 'title'],
  table: ['id', 'title'],
  'indicator-table': ['id', 'title', 'columns'],
};

export const containerNames: readonly string[] = Object.keys(containerAttributes);

/** A box or table; nothing where it cannot be read, and the complaint says why. */
export function containerFrom(
  context: ParseContext,
  node: ContainerDirective,
  blocksIn: (nodes: readonly RootContent[], id: string) => Block[],
): Block[] {
  const known = containerAttributes[node.name];
  if (!known) {
    reportLost(context, node, {
      rule: 'unknown-directive',
      found: `“:::${node.name}”`,
      expected: `one of ${containerNames.map((name) => `:::${name}`).join(', ')}`,
      hint: ['themes', 'lost'].includes(node.name)
        ? `“::${node.name}” is one line with two colons.`
        : nearestName(node.name, containerNames),
    });
    return [];
  }
  checkAttributes(context, node, known);
  if (!isClosed(context, node)) return [];
  const children = withoutLabel(context, node);
  const id = idOf(context, node);
  if (id === undefined) return [];
  return node.name === 'box'
    ? [boxFrom(context, node, id, blocksIn(children, id))]
    : tableFrom(context, node, id, children);
}

/** The id a block is given by hand: its kind and a number, which no anchor of the page can be. */
function idOf(context: ParseContext, node: ContainerDirective): string | undefined {
  const id = attribute(node, 'id');
  const kind = node.name === 'box' ? 'box' : 'table';
  if (id && new RegExp(`^${kind}(-[a-z0-9]+)+$`).test(id)) return id;
  reportLost(context, node, {
    rule: 'block-id',
    found: id ? `id “${id}”` : `“:::${node.name}” without id`,
    expected: `an id such as {#${kind}-1}`,
  });
  return undefined;
}

function boxFrom(
  context: ParseContext,
  node: ContainerDirective,
  id: string,
  blocks: readonly Block[],
): Block {
  for (const child of node.children) {
    if (child.type === 'containerDirective' && child.name === 'box') {
      reportLost(context, child, {
        rule: 'box-in-box',
        found: `a box inside the box “${id}”`,
        expected: 'boxes one after the other',
        hint: 'A box ends with as many colons as it begins with.',
      });
    }
  }
  for (const block of blocks) {
    const [first] = block.kind === 'paragraph' ? block.inlines : [];
    if (first?.kind === 'run-in' && first.level === 2) {
      report(context, node, {
        rule: 'run-in-level',
        found: `a run-in heading of level 2 in the box “${id}”`,
        expected: 'level 3: a section begins outside boxes',
      });
    }
  }
  return {
    kind: 'box',
    id,
    at: pointOf(node),
    label: attribute(node, 'label'),
    title: attribute(node, 'title'),
    blocks: blocks.filter((block) => block.kind !== 'box'),
  };
}

function tableFrom(
  context: ParseContext,
  node: ContainerDirective,
  id: string,
  children: readonly RootContent[],
): Table[] {
  const [first, ...rest] = children;
  if (first?.type !== 'table') {
    reportLost(context, node, {
      rule: 'table-without-rows',
      found: 'no table',
      expected: 'a GFM table first',
    });
    return [];
  }
  const width = first.children[0]?.children.length ?? 0;
  const read = node.name === 'indicator-table' ? columnsFrom(context, node, width) : undefined;
  if (!read && node.name === 'indicator-table') return [];
  const [head, ...rows] = rowsFrom(context, first, id, read);
  const columns = read?.map((column): TableColumn => (column.kind === 'unread' ? { kind: 'text' } : column));
  const notes = rest.flatMap((child, index): Paragraph[] => {
    if (child.type !== 'paragraph')
      return unexpected(context, child, 'paragraphs after the table: its notes');
    const note = `${id}-n${index + 1}`;
    const inlines = inlinesFrom(context, child.children, { blockId: note, count: 0 });
    return [{ kind: 'paragraph', id: note, at: pointOf(child), inlines }];
  });
  if (!head) return [];
  return [
    { kind: 'table', id, at: pointOf(node), title: attribute(node, 'title'), columns, head, rows, notes },
  ];
}

/** Words in brackets after the name are no text of the document: label and title are attributes. */
function withoutLabel(context: ParseContext, node: ContainerDirective): RootContent[] {
  const [first, ...rest] = node.children;
  if (first?.type !== 'paragraph' || first.data?.directiveLabel !== true) return node.children;
  reportLost(context, node, {
    rule: 'misplaced-label',
    found: `words in brackets after “:::${node.name}”`,
    expected: 'a title as title="…"',
  });
  return rest;
}

/**
 * The parser closes an open container at the end of the file; the author has forgotten the `:::`.
 * What has come into it is not read, as most of it belongs elsewhere.
 */
function isClosed(context: ParseContext, node: ContainerDirective): boolean {
  const lastLine = markdownOf(context, node).trimEnd().split('\n').at(-1) ?? '';
  if (/^\s*:{3,}$/.test(lastLine)) return true;
  reportLost(context, node, {
    rule: 'unclosed-directive',
    found: `“:::${node.name}” without end`,
    expected: 'a closing line “:::”',
    hint: 'A directive that holds another needs more colons than the inner one.',
  });
  return false;
}
