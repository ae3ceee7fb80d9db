import type { List, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import {
  lostKinds,
  type Block,
  type BoxedBlock,
  type Column,
  type Paragraph,
  type Table,
} from '../model/document.ts';
import { attribute, checkAttributeNames } from './attributes.ts';
import { columnForms, columnFromWord } from './columns.ts';
import { pointOf, report, sourceOf, type ParseContext } from './context.ts';
import { nearestName } from '../names.ts';
import { inlinesFrom } from './inlines.ts';
import { rowsFrom } from './table.ts';

const containerAttributes: Readonly<Record<string, readonly string[]>> = {
  box: ['id', 'label', 'title'],
  table: ['id', 'title'],
  'indicator-table': ['id', 'title', 'columns'],
};

/** Numbers the blocks of one section or box; headings and lost pictures do not shift the paragraphs. */
interface BlockIds {
  readonly prefix: string;
  paragraphs: number;
  headings: number;
  lost: number;
}

/**
 * Markdown blocks to the blocks of a section or box.
 * @param prefix id of the section or box: `s3` gives `s3-p1`, `s3-p2` …
 */
export function blocksFrom(context: ParseContext, nodes: readonly RootContent[], prefix: string): Block[] {
  const ids: BlockIds = { prefix, paragraphs: 0, headings: 0, lost: 0 };
  return nodes.flatMap((node) => blockFrom(context, node, ids));
}

function blockFrom(context: ParseContext, node: RootContent, ids: BlockIds): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [paragraphFrom(context, node, `${ids.prefix}-p${++ids.paragraphs}`)];
    case 'html':
      return [
        {
          kind: 'paragraph',
          id: `${ids.prefix}-p${++ids.paragraphs}`,
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
      return leafFrom(context, node, ids);
    case 'containerDirective':
      return containerFrom(context, node);
    default:
      return unexpected(context, node, 'a paragraph, heading, bullet list or known directive');
  }
}

function paragraphFrom(
  context: ParseContext,
  node: Extract<RootContent, { type: 'paragraph' }>,
  id: string,
): Paragraph {
  const inlines = inlinesFrom(context, node.children, { blockId: id, count: 0 });
  return { kind: 'paragraph', id, at: pointOf(node), inlines };
}

function itemsFrom(context: ParseContext, list: List, ids: BlockIds, depth: number): BoxedBlock[] {
  return list.children.flatMap((item) =>
    item.children.flatMap((child): BoxedBlock[] => {
      if (child.type === 'list' && !child.ordered) return itemsFrom(context, child, ids, depth + 1);
      if (child.type !== 'paragraph') {
        unexpected(context, child, 'text in a list item; a number at its start is escaped (1\\.)');
        return [];
      }
      const paragraph = paragraphFrom(context, child, `${ids.prefix}-p${++ids.paragraphs}`);
      return [{ ...paragraph, kind: 'item', depth }];
    }),
  );
}

function leafFrom(context: ParseContext, node: LeafDirective, ids: BlockIds): Block[] {
  if (node.name !== 'lost') {
    report(context, node, {
      rule: node.name === 'themes' ? 'misplaced-themes' : 'unknown-directive',
      found: `“::${node.name}”`,
      expected: 'themes directly under a heading, or ::lost',
      hint: node.name === 'themes' ? undefined : nearestName(node.name, ['themes', 'lost']),
    });
    return [];
  }
  checkAttributeNames(context, node, ['kind', 'title']);
  const named = attribute(node, 'kind');
  const what = lostKinds.find((kind) => kind === named);
  if (!what) {
    report(context, node, {
      rule: 'lost-kind',
      found: `kind “${named ?? ''}”`,
      expected: 'figure, table or text',
    });
    return [];
  }
  return [
    {
      kind: 'lost',
      id: `${ids.prefix}-l${++ids.lost}`,
      at: pointOf(node),
      what,
      title: attribute(node, 'title'),
    },
  ];
}

function containerFrom(context: ParseContext, node: ContainerDirective): Block[] {
  const known = containerAttributes[node.name];
  if (!known) {
    report(context, node, {
      rule: 'unknown-directive',
      found: `“:::${node.name}”`,
      expected: `one of ${Object.keys(containerAttributes)
        .map((name) => `:::${name}`)
        .join(', ')}`,
      hint: nearestName(node.name, Object.keys(containerAttributes)),
    });
    return [];
  }
  checkAttributeNames(context, node, known);
  checkClosed(context, node);
  const id = attribute(node, 'id');
  // Ids such as “s3-p5” are given by counting.
  if (!id || !/^(?!s\d)[a-z][a-z0-9-]*$/.test(id)) {
    report(context, node, {
      rule: 'block-id',
      found: id ? `id “${id}”` : `“:::${node.name}” without id`,
      expected: 'an id such as {#table-1}',
    });
    return [];
  }
  if (node.name !== 'box') return tableFrom(context, node, id);
  const boxes = node.children.filter((child) => child.type === 'containerDirective' && child.name === 'box');
  for (const box of boxes) {
    report(context, box, {
      rule: 'box-in-box',
      found: `a box inside the box “${id}”`,
      expected: 'boxes one after the other',
      hint: 'A box ends with as many colons as it begins with.',
    });
  }
  const blocks = blocksFrom(context, node.children, id);
  return [
    {
      kind: 'box',
      id,
      at: pointOf(node),
      label: attribute(node, 'label'),
      title: attribute(node, 'title'),
      blocks: blocks.filter((block) => block.kind !== 'box'),
    },
  ];
}

function tableFrom(context: ParseContext, node: ContainerDirective, id: string): Table[] {
  const [first, ...rest] = node.children;
  if (first?.type !== 'table') {
    report(context, node, { rule: 'table-without-rows', found: 'no table', expected: 'a GFM table first' });
    return [];
  }
  const columns = node.name === 'indicator-table' ? columnsOf(context, node, first.children[0]) : undefined;
  const [head, ...rows] = rowsFrom(context, first, id, columns);
  const notes = rest.flatMap((child, index) => {
    if (child.type === 'paragraph') return [paragraphFrom(context, child, `${id}-n${index + 1}`)];
    unexpected(context, child, 'paragraphs after the table: its notes');
    return [];
  });
  if (!head) return [];
  return [
    { kind: 'table', id, at: pointOf(node), title: attribute(node, 'title'), columns, head, rows, notes },
  ];
}

function columnsOf(
  context: ParseContext,
  node: ContainerDirective,
  head: { children: readonly unknown[] } | undefined,
): Column[] {
  const words = (attribute(node, 'columns') ?? '').split(/\s+/).filter((word) => word !== '');
  const width = head?.children.length ?? 0;
  if (words.length !== width) {
    report(context, node, {
      rule: 'table-columns',
      found: `${words.length} columns named`,
      expected: `${width}, one for each column of the table`,
    });
  }
  if (words.includes('row') && words.indexOf('row') < words.length - 1) {
    report(context, node, {
      rule: 'table-columns',
      found: `“row” as column ${words.indexOf('row') + 1} of ${words.length}`,
      expected: 'the attributes of the rows in the last column',
    });
  }
  return words.flatMap((word) => {
    const column = columnFromWord(word);
    if (!column) report(context, node, { rule: 'table-columns', found: `“${word}”`, expected: columnForms });
    return column ? [column] : [];
  });
}

/** The parser closes an open container at the end of the file; the author has forgotten the `:::`. */
function checkClosed(context: ParseContext, node: ContainerDirective): void {
  const lastLine = sourceOf(context, node).trimEnd().split('\n').at(-1) ?? '';
  if (/^\s*:{3,}$/.test(lastLine)) return;
  report(context, node, {
    rule: 'unclosed-directive',
    found: `“:::${node.name}” without end`,
    expected: 'a closing line “:::”',
    hint: 'A directive that holds another needs more colons than the inner one.',
  });
}

function unexpected(context: ParseContext, node: RootContent, expected: string): [] {
  const source = sourceOf(context, node).split('\n')[0] ?? '';
  report(context, node, {
    rule: 'unexpected-markup',
    found: `Markdown “${node.type}” in “${source.slice(0, 30)}”`,
    expected,
  });
  return [];
}
