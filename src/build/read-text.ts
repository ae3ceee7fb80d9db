import { readFileSync } from 'node:fs';

/** A text, or why the file is none. */
export type TextResult =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'unreadable';
      readonly found: string;
      readonly expected: string;
      readonly line: number;
      readonly hint?: string;
    };

/** A content file larger than this is a mistake, not a document. */
const maximumBytes = 1_048_576;

/** Bytes to their text; what is not UTF-8 is refused. A byte order mark stays, to be complained of. */
export function textFromBytes(bytes: Buffer): TextResult {
  const text = decoded(bytes);
  if (text !== undefined) return { kind: 'text', text };
  const line = lineOfBadByte(bytes);
  const hint = 'Save it as UTF-8.';
  return { kind: 'unreadable', found: 'bytes that are not UTF-8', expected: 'UTF-8', line, hint };
}

/** The text of a content file; one over 1 MB or that cannot be opened is refused like one that holds no text. */
export function readText(file: string): TextResult {
  try {
    const bytes = readFileSync(file);
    if (bytes.length <= maximumBytes) return textFromBytes(bytes);
    return { kind: 'unreadable', found: 'more than 1 MB', expected: 'at most 1 MB a file', line: 1 };
  } catch (error) {
    const found = `a file that cannot be opened (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`;
    return { kind: 'unreadable', found, expected: 'a text file', line: 1 };
  }
}

function decoded(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function lineOfBadByte(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    const stop = end < 0 ? bytes.length : end;
    if (decoded(bytes.subarray(start, stop)) === undefined) return line;
    start = stop + 1;
  }
  return line;
}
