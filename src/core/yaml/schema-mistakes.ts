import type { z } from 'zod';
import type { Diagnostic, Place } from '../model/diagnostic.ts';
import { nearest, nearestName } from '../names.ts';
import type { PlaceOf, YamlPath } from './places.ts';
import { keysAt } from './schema-keys.ts';

/** A value that does not stand in the YAML but is the text below it. */
export interface TextBelow {
  readonly key: string;
  readonly text: string;
  readonly place: Place;
}

/** What a schema has against data read from YAML, in words of ours and at its place. */
export function schemaMistakes(
  issues: readonly z.core.$ZodIssue[],
  data: unknown,
  schema: z.ZodType,
  placeOf: PlaceOf,
  below?: TextBelow,
): Diagnostic[] {
  const meant = new Set(issues.flatMap((issue) => keysMeant(issue, schema)));
  return issues.flatMap((issue): Diagnostic[] => {
    const path = issue.path.map(String).join('.');
    const found = valueAt(data, issue.path);
    if (found === undefined && meant.has(path)) return [];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        place: placeOf([...issue.path, key], 'key'),
        rule: 'front-matter',
        found: `key “${key}”`,
        expected: 'a known key',
        hint: nearestName(key, keysAt(schema, issue.path)),
      }));
    }
    if (below && issue.path[0] === below.key) {
      const text = below.text === '' ? 'no text below the front matter' : excerpt(below.text);
      return [{ place: below.place, rule: 'front-matter', found: text, expected: expectation(issue, found) }];
    }
    return [
      {
        place: placeOf(issue.path),
        rule: 'front-matter',
        found: wordsFor(path, found),
        expected: expectation(issue, found),
        hint: hintFor(issue, found),
      },
    ];
  });
}

/** The keys for which unknown ones were probably mistyped: these are not missing as well. */
function keysMeant(issue: z.core.$ZodIssue, schema: z.ZodType): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = keysAt(schema, issue.path);
  return issue.keys.flatMap((key) => {
    const name = nearest(key, known);
    return name === undefined ? [] : [[...issue.path, name].map(String).join('.')];
  });
}

const own = 'expected ';

/** Words for the types of zod. */
const types: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys and values',
  record: 'keys and values',
};

function expectation(issue: z.core.$ZodIssue, found: unknown): string {
  // Our own schemas word what they expect.
  if (issue.message.startsWith(own)) return issue.message.slice(own.length);
  switch (issue.code) {
    case 'invalid_value':
      return `one of ${issue.values.join(', ')}`;
    case 'invalid_type':
      return types[issue.expected] ?? issue.expected;
    case 'too_small':
      if (issue.origin === 'string') return 'some text';
      return Array.isArray(found) ? `at least ${issue.minimum}` : `a number above ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}

function hintFor(issue: z.core.$ZodIssue, found: unknown): string | undefined {
  if (issue.code === 'invalid_value' && typeof found === 'string')
    return nearestName(found, issue.values.map(String));
  const unquoted = issue.code === 'invalid_type' && issue.expected === 'string' && found !== undefined;
  return unquoted && typeof found !== 'object' ? 'Put it in quotes.' : undefined;
}

function wordsFor(path: string, found: unknown): string {
  if (found === undefined) return `no “${path}”`;
  return found === null ? `“${path}” without a value` : `${path}: ${excerpt(found)}`;
}

function excerpt(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function valueAt(data: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  );
}
