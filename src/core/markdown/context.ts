import type { Node } from 'unist';
import { closest, distance } from 'fastest-levenshtein';
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

/** The source text of a node, untouched. */
export function sourceOf(context: ParseContext, node: Node): string {
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

/** “Did you mean …?” with the nearest valid name, or the list of valid names where nothing is near. */
export function nearestName(found: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const name = closest(found, names);
  if (distance(found, name) <= Math.max(2, Math.floor(name.length / 3))) return `Did you mean “${name}”?`;
  return names.length <= 12 ? `Valid names: ${names.join(', ')}.` : undefined;
}
