import type { LineGroup } from '../text/line-groups.ts';
import type { ShardPart } from './shard.ts';

/** A section of a chapter, or one task: lines that stand together. */
export interface LayoutSection extends Pick<ShardPart, 'chapter' | 'section' | 'page'> {
  /** Index of its first line. */
  readonly line: number;
}

/** Neighbouring lines with the same themes. */
export interface LayoutThemes {
  /** Index of the first of them. */
  readonly line: number;
  /** Their ids. */
  readonly themes: readonly string[];
}

/** A chapter of a plan, or a category of tasks. */
export interface LayoutChapter {
  /** As printed; empty for the front of a document. */
  readonly title: string;
  /** Index of its first line. */
  readonly line: number;
  /** Characters without white space: what frequencies are counted against. */
  readonly characters: number;
}

/** How the lines of a document are laid out; nothing of their words. */
export interface Layout {
  readonly document: string;
  /** For each line what it belongs to. */
  readonly groups: readonly LineGroup[];
  /** For each line where it begins in the document, in characters of its search key; then the document’s end. */
  readonly starts: readonly number[];
  readonly sections: readonly LayoutSection[];
  readonly themes: readonly LayoutThemes[];
  readonly chapters: readonly LayoutChapter[];
}

/** The part that holds a line, of parts in order of their first lines; undefined before the first. */
export function partAt<Part extends { readonly line: number }>(
  parts: readonly Part[],
  line: number,
): Part | undefined {
  return parts.findLast((part) => part.line <= line);
}
