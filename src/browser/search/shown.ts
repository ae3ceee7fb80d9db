import { messages } from './messages.ts';

/** Printed text on one line: the edge of a table cell is shown as a bar. */
export function shown(text: string): string {
  return text.replace(/[^\S\t]*\t[\t ]*/g, messages.cellSeparator);
}
