import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Sheet } from '#core/exports/workbook.ts';
import { workbookBytes } from './data-workbook.ts';

const address = 'https://example.org/data/?a=1&b=2';
const sheets: Sheet[] = [
  { name: '说明', headRows: 1, filter: false, widths: [18], rows: [['规划对照']] },
  {
    name: 'tables',
    headRows: 1,
    filter: true,
    widths: [18, 18, 18],
    rows: [
      ['name', 'value', 'url'],
      ['a', { number: 1234.5, format: '#,##0.0' }, { link: address }],
      ['b', null, { link: `${address}#tables` }],
      ['c', null, '/data/'],
    ],
  },
];
const archive = Buffer.from(await workbookBytes(sheets));

/** A file in the archive, by its local header (PKWARE APPNOTE 6.3, 4.3.7). */
function fileIn(name: string): string {
  const end = archive.length - 22;
  let at = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      archive.readUInt16LE(at + offset),
    );
    const length = nameLength ?? 0;
    if (archive.toString('utf8', at + 46, at + 46 + length) === name) {
      const local = archive.readUInt32LE(at + 42);
      const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
      const bytes = archive.subarray(start, start + archive.readUInt32LE(at + 20));
      return (archive.readUInt16LE(at + 10) === 0 ? bytes : inflateRawSync(bytes)).toString('utf8');
    }
    at += 46 + length + (extraLength ?? 0) + (commentLength ?? 0);
  }
  throw new Error(`No file “${name}” in the workbook`);
}

const orderOf = (xml: string, ...tags: string[]) => tags.map((tag) => xml.indexOf(`<${tag}`));

describe('the workbook', () => {
  it('leads from an address to its page, and to the place on it', () => {
    const links = fileIn('xl/worksheets/sheet2.xml').match(/<hyperlink [^>]*>/g);
    expect(links).toEqual([
      '<hyperlink ref="C2" r:id="rId-link-1"/>',
      '<hyperlink ref="C3" r:id="rId-link-1" location="tables"/>',
    ]);
    expect(fileIn('xl/worksheets/_rels/sheet2.xml.rels')).toContain(
      '<Relationship Id="rId-link-1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/data/?a=1&amp;b=2" TargetMode="External"/>',
    );
  });

  it('makes no link of a path', () => {
    expect(fileIn('xl/worksheets/sheet2.xml')).not.toContain('ref="C4"');
    expect(fileIn('xl/worksheets/sheet1.xml')).not.toContain('<hyperlinks');
  });

  it('keeps the head in sight and lets its rows be filtered', () => {
    const xml = fileIn('xl/worksheets/sheet2.xml');
    expect(xml).toContain('<autoFilter ref="A1:C4"/>');
    expect(xml).toMatch(/<pane [^>]*state="frozen"/);
    expect(fileIn('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'tables'!$A$1:$C$4</definedName>`,
    );
    expect(fileIn('xl/worksheets/sheet1.xml')).not.toContain('<autoFilter');
  });

  it('has its elements in the order that the format prescribes', () => {
    const sheet = orderOf(
      fileIn('xl/worksheets/sheet2.xml'),
      'sheetViews',
      'cols',
      'sheetData',
      'autoFilter',
      'hyperlinks',
    );
    const book = orderOf(fileIn('xl/workbook.xml'), 'bookViews', 'sheets', 'definedNames');
    for (const places of [sheet, book]) {
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  it('shows numbers by their format', () => {
    expect(fileIn('xl/styles.xml')).toContain('formatCode="#,##0.0"');
  });
});
