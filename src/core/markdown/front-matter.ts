import type { z } from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import { parseYaml, type ParsedYaml } from '../yaml/parse.ts';
import type { TextBelow } from '../yaml/schema-mistakes.ts';

export interface FrontMatter<T> extends ParsedYaml<T> {
  /** False where its end is missing, so that nobody knows where the text begins. */
  readonly closed: boolean;
}

/** The YAML between the `---` lines at the top of a file, and the text below; undefined where there is none. */
export function splitFrontMatter(source: string): { yaml: string; body: string } | undefined {
  const match = /^---\n(?:([\s\S]*?)\n)?---(?:\n|$)/.exec(source);
  return match ? { yaml: match[1] ?? '', body: source.slice(match[0].length) } : undefined;
}

/**
 * The front matter of a file to a value of a schema.
 * @param extra values that do not stand in the front matter
 * @param body the key whose value is the text below the front matter
 */
export function parseFrontMatter<T>(
  source: string,
  schema: z.ZodType<T>,
  file: string,
  extra: Readonly<Record<string, unknown>> = {},
  body?: string,
): FrontMatter<T> {
  const parts = splitFrontMatter(source);
  if (parts) {
    const below = body === undefined ? undefined : { key: body, ...textBelow(source, parts.body, file) };
    return { ...parseYaml(parts.yaml, schema, file, 2, extra, below), closed: true };
  }
  const closed = !source.startsWith('---\n');
  const place = { file, line: 1, column: 1 };
  const missing: Diagnostic = closed
    ? {
        place,
        rule: 'front-matter',
        found: 'no front matter',
        expected: 'keys and values between two lines “---”',
      }
    : { place, rule: 'front-matter', found: 'front matter without end', expected: 'a second line “---”' };
  return { value: undefined, diagnostics: [missing], placeOf: () => place, closed };
}

/** The text below the front matter, and where it begins; where there is none, where the front matter ends. */
function textBelow(source: string, body: string, file: string): Omit<TextBelow, 'key'> {
  const text = body.trim();
  const before = text === '' ? source.trimEnd() : source.slice(0, -body.trimStart().length);
  return { text, place: { file, line: before.split('\n').length, column: 1 } };
}
