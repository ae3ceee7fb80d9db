import type { Node } from 'unist';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Point } from '../model/document.ts';

/** What every step of the parse needs: the file, its text, and where complaints go. */
export interface ParseContext {
  readonly file: string;
  readonly source: string;
  readonly diagnostics: Diagnostic[];
  /** Set to false where something is reported whose text does not come into the document. */
  whole: boolean;
}

/** The context in which the parse of a file starts. */
export function parseContext(file: string, source: string): ParseContext {
  return { file, source, diagnostics: [], whole: true };
}

type Complaint = Omit<Diagnostic, 'place'>;

/** Where a node starts. */
export function pointOf(node: Node): Point {
  const start = node.position?.start;
  return start ? [start.line, start.column] : [1, 1];
}

/** The Markdown of a node, untouched. */
export function markdownOf(context: ParseContext, node: Node): string {
  return context.source.slice(node.position?.start.offset, node.position?.end.offset);
}

/** Records a mistake at a node whose text is lost by it: what follows from the gap is not reported too. */
export function reportLost(context: ParseContext, node: Node, complaint: Complaint): void {
  context.whole = false;
  report(context, node, complaint);
}

/** Records a mistake at a node. */
export function report(context: ParseContext, node: Node, complaint: Complaint): void {
  const [line, column] = pointOf(node);
  context.diagnostics.push({ place: { file: context.file, line, column }, ...complaint });
}

/** The beginning of a text in quotation marks, for a message. */
export function excerpt(text: string): string {
  return `“${text.length > 30 ? `${text.slice(0, 30)}…` : text}”`;
}

/** Complains of Markdown that these documents do not use; its text is lost. */
export function unexpected(context: ParseContext, node: Node, expected: string): [] {
  const [line = ''] = markdownOf(context, node).split('\n');
  const found = `Markdown “${node.type}” in ${excerpt(line)}`;
  reportLost(context, node, { rule: 'unexpected-markup', found, expected });
  return [];
}
