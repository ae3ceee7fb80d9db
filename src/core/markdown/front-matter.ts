import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Diagnostic, Place } from '../model/diagnostic.ts';
import { nearestName } from '../names.ts';

export interface ParsedYaml<T> {
  /** Undefined where the front matter has mistakes. */
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The YAML between the `---` lines at the top of a file, with the line on which it starts. */
export function splitFrontMatter(source: string): { yaml: string; line: number; body: string } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(source);
  if (!match) return { yaml: '', line: 1, body: source };
  return { yaml: match[1] ?? '', line: 2, body: source.slice(match[0].length) };
}

/**
 * YAML to a value of a schema; every mistake is a diagnostic at the line and column of its key.
 * @param line the line of the file on which the YAML starts
 * @param extra values that do not stand in the YAML, such as the id from the file's name
 */
export function parseYaml<T>(
  yaml: string,
  schema: z.ZodType<T>,
  file: string,
  line = 1,
  extra: Readonly<Record<string, unknown>> = {},
): ParsedYaml<T> {
  const counter = new LineCounter();
  // `core` without merge keys: dates stay text and `0o17` is no number of ours.
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line: row, col } = counter.linePos(offset);
    return { file, line: row + line - 1, column: col };
  };
  if (document.errors.length > 0) {
    const diagnostics = document.errors.map((error) => ({
      place: place(error.pos[0]),
      rule: 'yaml-syntax',
      found: error.message,
      expected: 'valid YAML',
    }));
    return { value: undefined, diagnostics };
  }
  const data: unknown = document.toJS();
  const merged = Array.isArray(data) ? data : { ...(data as object | null), ...extra };
  const result = schema.safeParse(merged);
  if (result.success) return { value: result.data, diagnostics: [] };
  const diagnostics = result.error.issues.flatMap((issue) =>
    issueDiagnostics(issue, document, place, merged, schema),
  );
  return { value: undefined, diagnostics };
}

function issueDiagnostics(
  issue: z.core.$ZodIssue,
  document: Document,
  place: (offset: number) => Place,
  data: unknown,
  schema: z.ZodType,
): Diagnostic[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      place: place(offsetOf(document, [...issue.path, key])),
      rule: 'front-matter',
      found: `key “${key}”`,
      expected: 'a known key',
      hint: nearestName(key, issue.path.length === 0 ? schemaKeys(schema) : []),
    }));
  }
  const path = issue.path.map(String).join('.');
  const found = valueAt(data, issue.path);
  return [
    {
      place: place(offsetOf(document, issue.path)),
      rule: 'front-matter',
      found: found === undefined ? `no “${path}”` : `${path}: ${JSON.stringify(found)}`,
      expected: expectation(issue),
    },
  ];
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_type') return `a value of type ${issue.expected}`;
  return issue.message.replace(/^expected /, '');
}

function schemaKeys(schema: z.ZodType): string[] {
  return 'shape' in schema && typeof schema.shape === 'object' ? Object.keys(schema.shape ?? {}) : [];
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  );
}

/** Where a value stands in the YAML; where it is missing, the place of the nearest parent that is there. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const range = (node as { range?: readonly number[] } | undefined)?.range;
    if (range?.[0] !== undefined) return range[0];
  }
  return 0;
}
