import type { RootContent } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Chapter, Inline, Section } from '../model/document.ts';
import { blocksFrom } from './blocks.ts';
import { parseContext, pointOf, report, type ParseContext } from './context.ts';
import { inlinesFrom } from './inlines.ts';
import { markdownTree } from './processor.ts';
import { isThemes, themesFrom } from './themes.ts';
import { namesThemes } from './unread-lines.ts';

/** Raise with every change that alters what a parse yields: cached parses of other versions are not used. */
export const parserVersion = 9;

export interface ParsedChapter {
  readonly chapter: Chapter;
  readonly diagnostics: readonly Diagnostic[];
  /** False where markup could not be read, so that its text is missing from the chapter. */
  readonly whole: boolean;
}

/** How a chapter file is parsed: the build passes a function with a cache. */
export type ChapterParser = typeof parseChapter;

/**
 * One content file to a chapter with stable block ids.
 * Never throws on bad content: every mistake is a diagnostic.
 * @param source the file's text, front matter included
 * @param file its path from the project's root, for messages
 * @param slug the chapter's address (`03-industry-zones`, or `index`)
 */
export function parseChapter(source: string, file: string, slug: string): ParsedChapter {
  const context = parseContext(file, source);
  const tree = markdownTree(source);
  const nodes = tree.children.filter((node) => node.type !== 'yaml');
  if (slug !== 'index' && nodes.length < tree.children.length) {
    const expected = 'it in index.md only';
    report(context, tree, { rule: 'front-matter', found: 'front matter in a chapter', expected });
  }
  const [first] = nodes;
  const hasTitle = first?.type === 'heading' && first.depth === 1;
  const title = hasTitle ? inlinesFrom(context, first.children, { without: 'the title of a chapter' }) : [];
  if (!hasTitle && slug !== 'index') {
    report(context, first ?? { type: 'root' }, {
      rule: 'chapter-title',
      found: first?.type === 'heading' ? `a heading of level ${first.depth} first` : 'no chapter title',
      expected: '“# 第一章 …” first',
    });
  }
  const sections = sectionsFrom(context, hasTitle ? nodes.slice(1) : nodes);
  const { diagnostics, whole } = context;
  return { chapter: { slug, file, title, sections }, diagnostics, whole };
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
  const themes = group.themes ? themesFrom(context, group.themes).ids : [];
  const [firstNode] = group.nodes;
  // Themes that cannot be read are there all the same.
  const themesNode = group.themes ?? (firstNode && namesThemes(context, firstNode) ? firstNode : undefined);
  const themesAt = themesNode && pointOf(themesNode);
  const at = pointOf(group.heading ?? firstNode ?? { type: 'root' });
  if (group.heading?.type === 'heading') {
    const title = inlinesFrom(context, group.heading.children, { without: 'the title of a section' });
    return { id, title, runIn: false, themes, themesAt, blocks, at };
  }
  const title = runInTitle(blocks[0]?.kind === 'paragraph' ? blocks[0].inlines : [], index);
  return { id, title, runIn: title.length > 0, themes, themesAt, blocks, at };
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
