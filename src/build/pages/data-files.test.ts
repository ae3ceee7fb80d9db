import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { csvParseRows } from 'd3';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { textOfCell } from '#core/exports/csv.ts';
import { flatValue, listSeparator, type ExportTable } from '#core/exports/table.ts';
import { readSite } from '../site.ts';
import { makePublicData, publicationFrom } from './data-files.ts';
import { textOf } from './data.ts';

const root = process.cwd();
const site = readSite(root);
const data = await makePublicData(
  site,
  publicationFrom({ SITE_URL: 'https://example.org', BASE_PATH: '/atlas' }, root),
);

/** The columns that the public interface promises, in their order. */
const promised: Readonly<Record<string, string>> = {
  districts: 'district,name_zh,name_en,code,city,province',
  documents: 'document,district,kind,title,number,issuer,issued,period,characters,source_sha256,url',
  indicators: 'indicator,name_zh,name_en,theme,unit,direction,districts,observations,url',
  observations:
    'observation,district,document,indicator,label,scope,period,period_basis,measure,role,value,value_upper,unit,canonical_value,canonical_unit,qualifier,text,nature,block,quote,url',
  tasks: 'task,document,part,number,category,section,title,deadline,lead,responsible,leaders,milestones,url',
  milestones: 'milestone,task,order,group,due,text',
  findings: 'finding,check,district,document,indicator,outcome,difference,observations,url',
  paragraphs: 'document,chapter,section,block,kind,text,themes,url',
};

/** Values of the named columns, one text a row. */
function keysOf(table: ExportTable, columns: readonly string[]): string[] {
  const at = columns.map((name) => table.columns.findIndex((column) => column.name === name));
  return table.rows.map((row) => at.map((index) => flatValue(row[index]) ?? '').join(' '));
}

function tableNamed(name: string): ExportTable {
  const table = data.tables.find((candidate) => candidate.name === name);
  if (!table) throw new Error(`No table ${name}`);
  return table;
}

describe('the public data', () => {
  it('is a valid Data Package of version 2', () => {
    const profile = JSON.parse(
      readFileSync('tests/fixtures/datapackage-profile/datapackage-2.0.json', 'utf8'),
    ) as object;
    const ajv = new Ajv({ allErrors: true, strict: false, formats: { regex: true } });
    const validate = ajv.compile(profile);
    validate(JSON.parse(textOf(data, 'datapackage.json')));
    expect(validate.errors).toBeNull();
  });

  it('is refused by the profile when a field has no type', () => {
    const profile = JSON.parse(
      readFileSync('tests/fixtures/datapackage-profile/datapackage-2.0.json', 'utf8'),
    ) as object;
    const descriptor = JSON.parse(textOf(data, 'datapackage.json')) as {
      resources: { schema: { fields: { type?: string }[] } }[];
    };
    delete descriptor.resources[0]?.schema.fields[0]?.type;
    expect(new Ajv({ strict: false, formats: { regex: true } }).validate(profile, descriptor)).toBe(false);
  });

  it('has the same bytes when it is made again', async () => {
    const again = await makePublicData(site, data.publication);
    for (const [file, content] of data.files) expect(again.files.get(file), file).toEqual(content);
  }, 60_000);

  it.each(Object.entries(promised))('has every promised column of %s, in its order', (name, columns) => {
    const own = tableNamed(name)
      .columns.map((column) => column.name)
      .join(',');
    expect(own === columns || own.startsWith(`${columns},`)).toBe(true);
  });

  it.each(data.tables.map((table) => [table.name, table] as const))(
    'reads back %s.csv as its rows',
    (name, table) => {
      const [head, ...rows] = csvParseRows(textOf(data, `${name}.csv`).slice(1));
      expect(head).toEqual(table.columns.map((column) => column.name));
      expect(rows.map((row) => row.map(textOfCell))).toEqual(
        table.rows.map((row) => row.map((value) => String(flatValue(value) ?? ''))),
      );
    },
  );

  it.each(data.tables.map((table) => [table.name, table] as const))(
    'keeps the promises of the schema of %s',
    (_, table) => {
      for (const [index, { name, type, constraints }] of table.columns.entries()) {
        const values = table.rows.map((row) => row[index]);
        const given = values.filter((value) => value !== undefined && value !== '');
        if (constraints?.required) expect(given.length, name).toBe(values.length);
        if (constraints?.unique) expect(new Set(given).size, name).toBe(given.length);
        const { enum: allowed, pattern } = constraints ?? {};
        if (allowed) expect(given.filter((value) => !allowed.includes(String(value)))).toEqual([]);
        if (pattern)
          expect(given.filter((value) => !new RegExp(`^(${pattern})$`).test(String(value)))).toEqual([]);
        if (type === 'integer')
          expect(
            given.every((value) => Number.isSafeInteger(value)),
            name,
          ).toBe(true);
        if (type === 'number')
          expect(
            given.every((value) => Number.isFinite(value)),
            name,
          ).toBe(true);
        if (type === 'list')
          expect(
            given.flat().some((item) => String(item).includes(listSeparator)),
            name,
          ).toBe(false);
      }
    },
  );

  it.each(data.tables.map((table) => [table.name, table] as const))(
    'finds every key of %s once and every reference',
    (_, table) => {
      const keys = keysOf(table, table.primaryKey);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { columns, table: other, to } of table.foreignKeys) {
        const known = new Set(keysOf(tableNamed(other), to));
        const unknown = keysOf(table, columns).filter((key) => key.trim() !== '' && !known.has(key));
        expect(unknown, `${columns.join()} in ${other}`).toEqual([]);
      }
    },
  );

  it('opens as a workbook with the same rows, numbers as numbers', async () => {
    const sheets = await readXlsxFile(Buffer.from(data.files.get('plan-atlas.xlsx') as Uint8Array), {
      trim: false,
    });
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['说明', ...data.tables.map(({ name }) => name)]);
    for (const { name, columns, rows } of data.tables) {
      const expected = [
        columns.map((column) => column.name),
        ...rows.map((row) => row.map((value) => flatValue(value) ?? null)),
      ];
      const found = sheets.find(({ sheet }) => sheet === name)?.data;
      expect(
        found?.map((row) => [...row, ...Array<null>(columns.length - row.length).fill(null)]),
        name,
      ).toEqual(expected.map((row) => row.map((value) => (value === '' ? null : value))));
    }
  });
});

describe('every observation', () => {
  const texts = new Map(
    site.corpus.documents.map(({ id }) => [id, textOf(data, `text/${id}.txt`).replace(/\s/g, '')] as const),
  );

  it('has a quote that stands in the text of its document, and holds the words of the figure', () => {
    const squeeze = (text: string) => text.replace(/\s/g, '');
    const lost = site.dataset.observations.filter(
      ({ document, quote, words }) =>
        !texts.get(document)?.includes(squeeze(quote)) || !squeeze(quote).includes(squeeze(words)),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('has an address that leads to its block', () => {
    const { columns, rows } = tableNamed('observations');
    const url = columns.findIndex(({ name }) => name === 'url');
    for (const [index, { document, chapter, block }] of site.dataset.observations.entries()) {
      const folder = chapter === 'index' ? '' : `${chapter}/`;
      expect(rows[index]?.[url]).toBe(`https://example.org/atlas/documents/${document}/${folder}#${block}`);
    }
  });
});
