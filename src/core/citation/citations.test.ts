import { describe, expect, it } from 'vitest';
import { documentId } from '../model/ids.ts';
import { accessDay } from './access-day.ts';
import { citableData } from './citable-data.ts';
import { citableDocument, type CitationOptions } from './citable.ts';
import { citableView } from './citable-view.ts';
import { citationFiles } from './citation-files.ts';
import { citationsOf } from './citations.ts';
import { gbt7714Around } from './gbt7714.ts';

const dated = {
  id: documentId.parse('xinglongtai-fyp14'),
  meta: {
    title: '兴隆台区国民经济和社会发展第十四个五年规划纲要',
    issuer: '盘锦市兴隆台区人民政府',
    issuer_basis: 'stated' as const,
    number: '兴政发〔2021〕9号',
    issued: '2021-06-16',
    issued_basis: 'stated' as const,
  },
};
const undated = {
  id: documentId.parse('shuangtaizi-fyp14'),
  meta: {
    ...dated.meta,
    title: '双台子区规划',
    issuer: '盘锦市双台子区人民政府',
    number: undefined,
    issued: '2021-06',
  },
};
const unsigned = {
  id: documentId.parse('linghe-fyp14'),
  meta: {
    title: '凌河区规划',
    issuer: '锦州市凌河区人民政府',
    issuer_basis: 'inferred' as const,
    number: undefined,
    issued: '2022-08-04',
    issued_basis: 'inferred' as const,
  },
};
const url = 'https://example.org/documents/xinglongtai-fyp14/';
const cite = (document: typeof dated | typeof undated | typeof unsigned, options?: CitationOptions) =>
  citationsOf(citableDocument(document, url, options));

describe('GB/T 7714—2025', () => {
  it('puts the number after the title and the date after the type', () => {
    expect(cite(dated).gbt7714).toBe(
      '盘锦市兴隆台区人民政府. 兴隆台区国民经济和社会发展第十四个五年规划纲要: 兴政发〔2021〕9号[R/OL]. 2021-06-16. https://example.org/documents/xinglongtai-fyp14/.',
    );
  });

  it('gives the date as exact as the source and leaves out a number there is not', () => {
    expect(cite(undated).gbt7714).toBe(`盘锦市双台子区人民政府. 双台子区规划[R/OL]. 2021-06. ${url}.`);
  });

  it('names the place of a paragraph and the day of access', () => {
    expect(cite(undated, { locator: '第三章 第一节', accessed: '2026-11-22' }).gbt7714).toBe(
      `盘锦市双台子区人民政府. 双台子区规划[R/OL]. 2021-06[2026-11-22]: 第三章 第一节. ${url}.`,
    );
  });

  it('leaves a place for the day of access that only the reader knows', () => {
    const { before, after } = gbt7714Around(citableDocument(undated, url));
    expect(`${before}[2026-11-22]${after}`).toBe(cite(undated, { accessed: '2026-11-22' }).gbt7714);
  });

  it('puts in brackets what the document does not print', () => {
    expect(cite(unsigned, { accessed: '2026-11-22' }).gbt7714).toBe(
      `[锦州市凌河区人民政府]. 凌河区规划[R/OL]. [2022-08-04][2026-11-22]. ${url}.`,
    );
  });
});

describe('what the document does not print', () => {
  it.each(['bibtex', 'ris', 'csl'] as const)('is said in a note of %s', (form) => {
    expect(cite(unsigned)[form]).toContain('发布机关系推定，文件未印');
    expect(cite(unsigned)[form]).toContain('日期系推定，文件未印');
    expect(cite(dated)[form]).not.toContain('推定');
  });
});

describe('the key of an entry', () => {
  it('is that of the document, and of its own for each figure of it', () => {
    const keyOf = (options?: CitationOptions) => /^@\w+\{([^,]+),/.exec(cite(dated, options).bibtex)?.[1];
    expect(keyOf()).toBe('xinglongtai-fyp14');
    expect(keyOf({ part: '02-goals-table-1-r4-c4' })).toBe('xinglongtai-fyp14-02-goals-table-1-r4-c4');
    const [item] = JSON.parse(cite(dated, { part: '02-goals-s1-p1-f2' }).csl) as [{ id: string }];
    expect(item.id).toBe('xinglongtai-fyp14-02-goals-s1-p1-f2');
  });

  it('of a comparison is another for another choice', () => {
    const facts = { version: '0.1.0', newest: '2022-08-04', released: undefined };
    const keyOf = (query: string) =>
      citableView(
        {
          title: '对照',
          indicators: ['gdp', 'a', 'b', 'c'],
          query,
          url: `${url}${query}`,
          accessed: '2026-11-22',
        },
        facts,
      ).id;
    expect(keyOf('?i=gdp,a,b,c')).toMatch(/^plan-atlas-gdp-a-b-[0-9a-z]{6}$/);
    expect(keyOf('?i=gdp,a,b,c')).toBe(keyOf('?i=gdp,a,b,c'));
    expect(keyOf('?i=gdp,a,b,c')).not.toBe(keyOf('?d=linghe&i=gdp,a,b,c'));
  });
});

describe('the citation of the data', () => {
  const facts = { version: '0.1.0', newest: '2023-03-16', released: undefined };

  it('names the version, and until its release the date of the newest document in brackets', () => {
    const { gbt7714, bibtex } = citationsOf(citableData(facts, url));
    expect(gbt7714).toBe(`规划对照. 区县规划与政府任务数据[DS/OL]. V0.1.0. [2023-03-16]. ${url}.`);
    expect(bibtex).toContain('year = {2023}');
    expect(bibtex).toContain('note = {版本 0.1.0；日期为所收最新文件的日期}');
  });

  it('has the date of its release', () => {
    const { gbt7714 } = citationsOf(citableData({ ...facts, released: '2027-01-31' }, url));
    expect(gbt7714).toBe(`规划对照. 区县规划与政府任务数据[DS/OL]. V0.1.0. 2027-01-31. ${url}.`);
  });

  it('is a data set to programs', () => {
    const { bibtex, ris, csl } = citationsOf(citableData(facts, url));
    expect(bibtex).toMatch(/^@misc\{plan-atlas,/);
    expect(ris).toMatch(/^TY {2}- DATA\r\n/);
    expect(JSON.parse(csl)).toMatchObject([{ type: 'dataset', version: '0.1.0' }]);
  });
});

describe('the files of a citation', () => {
  it('hold a form that programs import each', () => {
    const files = new Map(citationFiles(citableDocument(dated, url)));
    expect([...files.keys()]).toEqual([
      'citations/xinglongtai-fyp14.bib',
      'citations/xinglongtai-fyp14.ris',
      'citations/xinglongtai-fyp14.json',
    ]);
    expect(files.get('citations/xinglongtai-fyp14.ris')).toBe(cite(dated).ris);
  });
});

describe('the day of access', () => {
  it('is the one on the reader’s own calendar', () => {
    expect(accessDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});

describe('BibTeX', () => {
  it('keeps the issuer and the title whole and unescaped', () => {
    expect(cite(dated).bibtex).toBe(
      [
        '@techreport{xinglongtai-fyp14,',
        '  author = {{盘锦市兴隆台区人民政府}},',
        '  title = {{兴隆台区国民经济和社会发展第十四个五年规划纲要}},',
        '  institution = {盘锦市兴隆台区人民政府},',
        '  number = {兴政发〔2021〕9号},',
        '  year = {2021},',
        '  month = jun,',
        `  url = {${url}},`,
        '  language = {chinese},',
        '}',
        '',
      ].join('\n'),
    );
  });
});

describe('RIS', () => {
  it('begins with the type, ends with ER and has a tag a line', () => {
    const lines = cite(dated, { accessed: '2026-11-22' }).ris.split('\r\n');
    expect(lines[0]).toBe('TY  - RPRT');
    expect(lines).toContain('DA  - 2021/06/16/');
    expect(lines).toContain('Y2  - 2026/11/22/');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    expect(lines.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
  });

  it('leaves the parts of a date that are not known empty', () => {
    expect(cite(undated).ris).toContain('DA  - 2021/06//\r\n');
  });
});

describe('CSL-JSON', () => {
  it('gives the date in parts and the issuer as a literal name', () => {
    const [item] = JSON.parse(cite(undated).csl) as [Record<string, unknown>];
    expect(item).toMatchObject({
      type: 'report',
      author: [{ literal: '盘锦市双台子区人民政府' }],
      issued: { 'date-parts': [[2021, 6]] },
      URL: url,
    });
    expect(item).not.toHaveProperty('number');
  });
});
