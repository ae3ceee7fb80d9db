import type { Node } from 'unist';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Point } from '../model/document.ts';

/** What every step of the parse needs: the file, its text, and where complaints go. */
export interface ParseContext {
  readonly file: string;
  readonly source: string;
  readonly diagnostics: Diagnostic[];
}

/** Where a node starts. */
export function pointOf(node: Node): Point {
  const start = node.position?.start;
  return start ? [start.line, start.column] : [1, 1];
}

/** The Markdown of a node, untouched. */
export function markdownOf(context: ParseContext, node: Node): string {
  return context.source.slice(node.position?.start.offset, node.position?.end.offset);
}

/** Records a mistake at a node. */
export function report(
  context: ParseContext,
  node: Node,
  complaint: Pick<Diagnostic, 'rule' | 'found' | 'expected' | 'hint'>,
): void {
  const [line, column] = pointOf(node);
  context.diagnostics.push({ place: { file: context.file, line, column }, ...complaint });
}
