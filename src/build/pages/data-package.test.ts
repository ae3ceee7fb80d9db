import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { csvParseRows } from 'd3';
import { describe, expect, it } from 'vitest';
import { textOfCell } from '#core/exports/csv.ts';
import { readSite } from '../site.ts';
import { publicationFrom } from '../publication.ts';
import { makePublicData } from './data-files.ts';
import { textOf } from './data.ts';

const root = process.cwd();
const data = await makePublicData(readSite(root), publicationFrom({ SITE_URL: 'https://example.org' }, root));

interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'list';
  readonly delimiter?: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
  };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly rows: number;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}
/** A CSV file as any reader of the package sees it: a row by the names in its head. */
type Row = Readonly<Record<string, string>>;

const descriptor = JSON.parse(textOf(data, 'datapackage.json')) as { resources: Resource[] };
const resources = descriptor.resources.map((resource) => [resource.name, resource] as const);
const tables = new Map(resources.map(([name, { path }]) => [name, rowsOf(textOf(data, path))]));

function rowsOf(csv: string): Row[] {
  const [head = [], ...rows] = csvParseRows(csv.replace(/^\uFEFF/, ''));
  return rows.map((cells) =>
    Object.fromEntries(head.map((name, index) => [name, textOfCell(cells[index] ?? '')])),
  );
}

const rowsIn = (name: string) => tables.get(name) ?? [];
const keyOf = (row: Row, fields: readonly string[]) => fields.map((name) => row[name]).join(' ');
const profile = () =>
  JSON.parse(readFileSync('tests/fixtures/datapackage-profile/datapackage-2.0.json', 'utf8')) as object;

/** Whether a cell that is not empty is one of its field’s type. */
function isOfType(cell: string, { type, delimiter = '' }: Field): boolean {
  switch (type) {
    case 'string':
      return true;
    case 'integer':
      return /^-?\d+$/.test(cell) && Number.isSafeInteger(Number(cell));
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(cell);
    case 'list':
      return cell.split(delimiter).every((item) => item.trim() !== '');
  }
}

/** The cells of a field that break its promises. */
function breaches(rows: readonly Row[], field: Field): string[] {
  const { required, unique, enum: allowed, pattern } = field.constraints ?? {};
  const cells = rows.map((row) => row[field.name] ?? '');
  const given = cells.filter((cell) => cell !== '');
  const whole = new RegExp(`^(?:${pattern})$`, 'u');
  return [
    ...given.filter((cell) => !isOfType(cell, field)),
    ...given.filter((cell) => allowed && !allowed.includes(cell)),
    ...given.filter((cell) => pattern !== undefined && !whole.test(cell)),
    ...(required && given.length < cells.length ? ['an empty cell'] : []),
    ...(unique && new Set(given).size < given.length ? ['a value that stands twice'] : []),
  ];
}

describe('the descriptor of the data', () => {
  it('is a valid Data Package of version 2', () => {
    const ajv = new Ajv({ allErrors: true, strict: false, formats: { regex: true } });
    const validate = ajv.compile(profile());
    validate(descriptor);
    expect(validate.errors).toBeNull();
  });

  it('is refused by the profile when a field has no type', () => {
    const copy = JSON.parse(textOf(data, 'datapackage.json')) as {
      resources: { schema: { fields: { type?: string }[] } }[];
    };
    delete copy.resources[0]?.schema.fields[0]?.type;
    expect(new Ajv({ strict: false, formats: { regex: true } }).validate(profile(), copy)).toBe(false);
  });

  it('names every table that is published', () => {
    const published = [...data.files.keys()].filter((file) => file.endsWith('.csv'));
    expect(descriptor.resources.map(({ path }) => path)).toEqual(published);
  });
});

describe.each(resources)('the file of %s', (name, { path, bytes, hash, rows: count, schema }) => {
  it('has the size, the hash and the rows that the descriptor gives', () => {
    const content = Buffer.from(textOf(data, path));
    const digest = createHash('sha256').update(content).digest('hex');
    expect([content.length, `sha256:${digest}`, rowsIn(name).length]).toEqual([bytes, hash, count]);
  });

  it('has the columns that the descriptor names', () => {
    const [head] = csvParseRows(textOf(data, path).slice(1));
    expect(head).toEqual(schema.fields.map((field) => field.name));
  });

  it('holds in every cell what the field promises', () => {
    for (const field of schema.fields) expect(breaches(rowsIn(name), field), field.name).toEqual([]);
  });

  it('finds every key once and every reference', () => {
    const keys = rowsIn(name).map((row) => keyOf(row, schema.primaryKey));
    expect(new Set(keys).size).toBe(keys.length);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = new Set(rowsIn(reference.resource).map((row) => keyOf(row, reference.fields)));
      const unknown = rowsIn(name)
        .map((row) => keyOf(row, fields))
        .filter((key) => key.trim() !== '' && !known.has(key));
      expect(unknown, `${fields.join()} in ${reference.resource}`).toEqual([]);
    }
  });
});

// Table Schema knows no foreign keys of lists.
describe('a list of identifiers', () => {
  it.each([
    ['findings', 'observations', 'observations', 'observation'],
    ['comparison', 'others', 'observations', 'observation'],
    ['comparison', 'instead', 'observations', 'observation'],
    ['paragraphs', 'themes', 'themes', 'theme'],
    ['tasks', 'themes', 'themes', 'theme'],
  ])('%s.%s names rows of %s only', (name, column, other, key) => {
    const known = new Set(rowsIn(other).map((row) => row[key]));
    const named = rowsIn(name).flatMap((row) => (row[column] ?? '').split(';').filter(Boolean));
    expect(named.filter((item) => !known.has(item))).toEqual([]);
  });
});
