import type { Root, RootContent } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Chapter, Inline, Section } from '../model/document.ts';
import type { ThemeId } from '../model/ids.ts';
import { blocksFrom } from './blocks.ts';
import { pointOf, report, type ParseContext } from './context.ts';
import { inlinesFrom, printedText } from './inlines.ts';
import { markdownTree } from './processor.ts';

/** Raise with every change that alters what a parse yields: cached parses of other versions are not used. */
export const parserVersion = 3;

export interface ParsedChapter {
  readonly chapter: Chapter;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * One content file to a chapter with stable block ids.
 * Never throws on bad content: every mistake is a diagnostic.
 * @param source the file's text, front matter included
 * @param file its path from the project's root, for messages
 * @param slug the chapter's address (`03-industry-zones`, or `index`)
 */
export function parseChapter(source: string, file: string, slug: string): ParsedChapter {
  const context: ParseContext = { file, source, diagnostics: [] };
  const nodes = contentOf(markdownTree(source));
  const [first] = nodes;
  const hasTitle = first?.type === 'heading' && first.depth === 1;
  const title = hasTitle ? inlinesFrom(context, first.children, { blockId: 'title', count: 0 }) : [];
  if (!hasTitle && slug !== 'index') {
    report(context, first ?? { type: 'root' }, {
      rule: 'chapter-title',
      found: 'no chapter title',
      expected: '“# 第一章 …” first',
    });
  }
  const sections = sectionsFrom(context, hasTitle ? nodes.slice(1) : nodes);
  return { chapter: { slug, file, title, sections }, diagnostics: context.diagnostics };
}

function contentOf(tree: Root): RootContent[] {
  return tree.children.filter((node) => node.type !== 'yaml');
}

interface SectionNodes {
  heading: RootContent | undefined;
  readonly nodes: RootContent[];
  themes: LeafDirective | undefined;
}

function sectionsFrom(context: ParseContext, nodes: readonly RootContent[]): Section[] {
  const groups: SectionNodes[] = [{ heading: undefined, nodes: [], themes: undefined }];
  let waitingThemes: LeafDirective | undefined;
  nodes.forEach((node, index) => {
    const group = groups.at(-1);
    const next = nodes[index + 1];
    if (node.type === 'heading' && node.depth === 2) {
      groups.push({ heading: node, nodes: [], themes: undefined });
    } else if (opensSection(node)) {
      groups.push({ heading: undefined, nodes: [node], themes: waitingThemes });
      waitingThemes = undefined;
    } else if (isThemes(node) && next && opensSection(next)) {
      waitingThemes = node;
    } else if (isThemes(node) && group && group.nodes.length === 0 && !group.themes) {
      group.themes = node;
    } else {
      group?.nodes.push(node);
    }
  });
  return groups.map((group, index) => sectionFrom(context, group, index));
}

function sectionFrom(context: ParseContext, group: SectionNodes, index: number): Section {
  const id = `s${index}`;
  const blocks = blocksFrom(context, group.nodes, id);
  const themes = group.themes ? themesOf(context, group.themes) : [];
  const [firstNode] = group.nodes;
  const at = pointOf(group.heading ?? firstNode ?? { type: 'root' });
  if (group.heading?.type === 'heading') {
    const title = inlinesFrom(context, group.heading.children, { blockId: id, count: 0 });
    return { id, title, runIn: false, themes, blocks, at };
  }
  const title = runInTitle(blocks[0]?.kind === 'paragraph' ? blocks[0].inlines : [], index);
  return { id, title, runIn: title.length > 0, themes, blocks, at };
}

function runInTitle(inlines: readonly Inline[], index: number): readonly Inline[] {
  const [first] = inlines;
  return index > 0 && first?.kind === 'run-in' ? first.children : [];
}

/** True for a paragraph that begins with a run-in heading of level 2. */
function opensSection(node: RootContent): boolean {
  if (node.type !== 'paragraph') return false;
  const [first] = node.children;
  return first?.type === 'textDirective' && first.name === 'run-in' && first.attributes?.['level'] === '2';
}

function isThemes(node: RootContent): node is LeafDirective {
  return node.type === 'leafDirective' && node.name === 'themes';
}

function themesOf(context: ParseContext, node: LeafDirective): ThemeId[] {
  const label = printedText(inlinesFrom(context, node.children, { blockId: '', count: 0 }));
  // Whether these themes exist is for the rules, which know the vocabulary.
  return label.split(/\s+/).filter((word) => word !== '') as ThemeId[];
}
