import { csvParseRows } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvFromTable, guardCell, textOfCell } from './csv.ts';
import { sampleTable } from './sample-table.ts';

describe('csvFromTable', () => {
  it('begins with a byte order mark and ends every line with CRLF', () => {
    const csv = csvFromTable(sampleTable([['a', 1.5, ['x', 'y']]]));
    expect(csv).toBe('\uFEFFid,value,items\r\na,1.5,x;y\r\n');
  });

  it('leaves a missing value empty and writes a negative number without an apostrophe', () => {
    expect(
      csvFromTable(
        sampleTable([
          ['a', undefined, []],
          ['b', -2, []],
        ]),
      ),
    ).toContain('a,,\r\nb,-2,\r\n');
  });

  it('gives any text back when it is read again', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (texts) => {
        const csv = csvFromTable(sampleTable(texts.map((text) => [text, undefined, []])));
        const [, ...rows] = csvParseRows(csv.slice(1));
        expect(rows.map(([text = '']) => textOfCell(text))).toEqual(texts);
      }),
    );
  });
});

describe('guardCell', () => {
  it('puts an apostrophe before what a spreadsheet would run', () => {
    expect(['=1+1', '+1', '- 1.投资', '@x', '\tcell', '\rx'].map(guardCell)).toEqual([
      "'=1+1",
      "'+1",
      "'- 1.投资",
      "'@x",
      "'\tcell",
      "'\rx",
    ]);
  });

  it('leaves other texts as they are', () => {
    expect(['—', '5:20:75', "'十四五'", ''].map(guardCell)).toEqual(['—', '5:20:75', "'十四五'", '']);
  });

  it('can always be undone', () => {
    const risky = fc.string({ unit: fc.constantFrom("'", '=', '-', '\t', '\r', '字') });
    fc.assert(fc.property(risky, (text) => textOfCell(guardCell(text)) === text));
    fc.assert(fc.property(risky, (text) => !/^[=+\-@\t\r]/.test(guardCell(text))));
  });
});
