import type { z } from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { PlaceOf } from './places.ts';
import { readYaml } from './read.ts';
import { keysAt } from './schema-keys.ts';
import { schemaMistakes, type TextBelow } from './schema-mistakes.ts';

export interface ParsedYaml<T> {
  /** Undefined where there are mistakes. */
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly placeOf: PlaceOf;
}

/**
 * Keys and values of YAML to a value of a schema; every mistake is a diagnostic at its line and column.
 * @param line the line of the file on which the YAML starts
 * @param extra values that do not stand in the YAML, such as the id from the file's name
 * @param below the value that is the text below the YAML
 */
export function parseYaml<T>(
  yaml: string,
  schema: z.ZodType<T>,
  file: string,
  line = 1,
  extra: Readonly<Record<string, unknown>> = {},
  below?: TextBelow,
): ParsedYaml<T> {
  const { data, diagnostics, placeOf } = readYaml(yaml, file, line);
  const failed = (mistakes: readonly Diagnostic[]) => ({ value: undefined, diagnostics: mistakes, placeOf });
  if (diagnostics.length > 0) return failed(diagnostics);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const [key = ''] = keysAt(schema, []).filter((name) => !(name in extra));
    const expected = `keys and values such as “${key}: …”`;
    return failed([{ place: placeOf([]), rule: 'front-matter', found: kindOf(data), expected }]);
  }
  const given = { ...extra, ...(below && { [below.key]: below.text }) };
  const named = Object.keys(given).filter((key) => key in data);
  const merged = { ...data, ...given };
  const result = schema.safeParse(merged);
  const mistakes = [
    ...named.map((key) => givenByName(key, placeOf)),
    ...(result.success ? [] : schemaMistakes(result.error.issues, merged, schema, placeOf, below)),
  ];
  return mistakes.length > 0 || !result.success
    ? failed(mistakes)
    : { value: result.data, diagnostics: [], placeOf };
}

export interface ParsedYamlList<T> {
  /** The entries without mistakes; undefined where the file is no list. */
  readonly values: readonly T[] | undefined;
  /** Every text in the entries with mistakes: what they may have named. */
  readonly broken: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** The first step of a path is the index among `values`. */
  readonly placeOf: PlaceOf;
}

/** A YAML list entry by entry, so that a mistake in one does not lose the others. */
export function parseYamlList<T>(yaml: string, schema: z.ZodType<T>, file: string): ParsedYamlList<T> {
  const { data, diagnostics, placeOf } = readYaml(yaml, file, 1);
  const failed = (mistakes: readonly Diagnostic[]) => ({
    ...{ values: undefined, broken: [], diagnostics: mistakes, placeOf },
  });
  if (diagnostics.length > 0) return failed(diagnostics);
  if (!Array.isArray(data)) {
    const expected = 'a list, each entry after “- ”';
    return failed([{ place: placeOf([]), rule: 'front-matter', found: kindOf(data), expected }]);
  }
  const results = data.map((entry: unknown) => ({ entry, result: schema.safeParse(entry) }));
  const read = results.flatMap(({ result }, index) =>
    result.success ? [{ index, value: result.data }] : [],
  );
  return {
    values: read.map(({ value }) => value),
    broken: results.flatMap(({ entry, result }) => (result.success ? [] : textsIn(entry))),
    diagnostics: results.flatMap(({ entry, result }, index) =>
      result.success
        ? []
        : schemaMistakes(result.error.issues, entry, schema, (path, part) => placeOf([index, ...path], part)),
    ),
    placeOf: ([first, ...rest], part) => placeOf([read[Number(first)]?.index ?? 0, ...rest], part),
  };
}

function givenByName(key: string, placeOf: PlaceOf): Diagnostic {
  return {
    place: placeOf([key], 'key'),
    rule: 'front-matter',
    found: `key “${key}”`,
    expected: 'no such key: the file gives it',
  };
}

function kindOf(data: unknown): string {
  if (data === null || data === undefined) return 'nothing';
  if (typeof data !== 'object') return 'text';
  return Array.isArray(data) ? 'a list' : 'keys and values';
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
