import type { z } from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import { parseYaml, type ParsedYaml } from '../yaml/parse.ts';

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
 * @param extra values that do not stand in the front matter, from the text below it
 */
export function parseFrontMatter<T>(
  source: string,
  schema: z.ZodType<T>,
  file: string,
  extra: (body: string) => Readonly<Record<string, unknown>> = () => ({}),
): FrontMatter<T> {
  const parts = splitFrontMatter(source);
  if (parts) return { ...parseYaml(parts.yaml, schema, file, 2, extra(parts.body)), closed: true };
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
