import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ContentFile } from '#core/corpus/assemble.ts';
import type { Diagnostic } from '#core/model/diagnostic.ts';

/** A content file larger than this is a mistake, not a document. */
const maximumBytes = 1_048_576;

export interface ReadContent {
  readonly files: readonly ContentFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads every Markdown and YAML file under `content/`.
 * @param root the project's folder
 */
export function readContent(root: string): ReadContent {
  const files: ContentFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const name of readdirSync(path.join(root, 'content'), {
    recursive: true,
    encoding: 'utf8',
  }).toSorted()) {
    if (!/\.(md|yaml)$/.test(name)) continue;
    const file = `content/${name.split(path.sep).join('/')}`;
    const result = readText(path.join(root, file));
    if (result.kind === 'text') files.push({ path: file, text: result.text });
    else {
      diagnostics.push({
        place: { file, line: result.line, column: 1 },
        rule: 'unreadable-file',
        found: result.found,
        expected: result.expected,
      });
    }
  }
  return { files, diagnostics };
}

/** A text that changes whenever a file under `content/` is added, edited or removed. */
export function contentStamp(root: string): string {
  const folder = path.join(root, 'content');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const newest = Math.max(...names.map((name) => statSync(path.join(folder, name)).mtimeMs));
  return `${names.length} ${newest}`;
}

type TextResult =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly found: string; readonly expected: string; readonly line: number };

/** A file's text; bytes that are not UTF-8 and files over 1 MB are refused. */
function readText(file: string): TextResult {
  if (statSync(file).size > maximumBytes) {
    return { kind: 'unreadable', found: 'more than 1 MB', expected: 'at most 1 MB a file', line: 1 };
  }
  const bytes = readFileSync(file);
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return {
      kind: 'unreadable',
      found: 'bytes that are not UTF-8',
      expected: 'UTF-8',
      line: lineOfBadByte(bytes),
    };
  }
}

function lineOfBadByte(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    const stop = end < 0 ? bytes.length : end;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    start = stop + 1;
  }
  return line;
}
