import { describe, expect, it } from 'vitest';
import { documentId } from '../model/ids.ts';
import { citationsOf } from './citations.ts';
import { bibtexOfData } from './bibtex.ts';
import { gbt7714OfData } from './gbt7714.ts';

const dated = {
  id: documentId.parse('xinglongtai-fyp14'),
  meta: {
    title: '兴隆台区国民经济和社会发展第十四个五年规划纲要',
    issuer: '盘锦市兴隆台区人民政府',
    number: '兴政发〔2021〕9号',
    issued: '2021-06-16',
  },
};
const undated = {
  id: documentId.parse('shuangtaizi-fyp14'),
  meta: { title: '双台子区规划', issuer: '盘锦市双台子区人民政府', number: undefined, issued: '2021-06' },
};
const url = 'https://example.org/documents/xinglongtai-fyp14/';

describe('GB/T 7714—2025', () => {
  it('puts the number after the title and the date after the type', () => {
    expect(citationsOf(dated, url).gbt7714).toBe(
      '盘锦市兴隆台区人民政府. 兴隆台区国民经济和社会发展第十四个五年规划纲要: 兴政发〔2021〕9号[R/OL]. 2021-06-16. https://example.org/documents/xinglongtai-fyp14/.',
    );
  });

  it('gives the date as exact as the source and leaves out a number there is not', () => {
    expect(citationsOf(undated, url).gbt7714).toBe(
      `盘锦市双台子区人民政府. 双台子区规划[R/OL]. 2021-06. ${url}.`,
    );
  });

  it('names the place of a paragraph and the day of access', () => {
    const options = { locator: '第三章 第一节', accessed: '2026-11-22' };
    expect(citationsOf(undated, `${url}#s1-p2`, options).gbt7714).toBe(
      `盘锦市双台子区人民政府. 双台子区规划[R/OL]. 2021-06[2026-11-22]: 第三章 第一节. ${url}#s1-p2.`,
    );
  });

  it('cites the data as a data set with its version', () => {
    const data = { responsible: '规划对照', title: '数据', version: '0.1.0', url };
    expect(gbt7714OfData(data)).toBe(`规划对照. 数据[DS/OL]. V0.1.0. ${url}.`);
    expect(bibtexOfData(data)).toContain('version 0.1.0');
  });
});

describe('BibTeX', () => {
  it('keeps the issuer and the title whole and unescaped', () => {
    expect(citationsOf(dated, url).bibtex).toBe(
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
    const lines = citationsOf(dated, url, { accessed: '2026-11-22' }).ris.split('\r\n');
    expect(lines[0]).toBe('TY  - RPRT');
    expect(lines).toContain('DA  - 2021/06/16/');
    expect(lines).toContain('Y2  - 2026/11/22/');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    expect(lines.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
  });

  it('leaves the parts of a date that are not known empty', () => {
    expect(citationsOf(undated, url).ris).toContain('DA  - 2021/06//\r\n');
  });
});

describe('CSL-JSON', () => {
  it('gives the date in parts and the issuer as a literal name', () => {
    const [item] = JSON.parse(citationsOf(undated, url).csl) as [Record<string, unknown>];
    expect(item).toMatchObject({
      type: 'report',
      author: [{ literal: '盘锦市双台子区人民政府' }],
      issued: { 'date-parts': [[2021, 6]] },
      URL: url,
    });
    expect(item).not.toHaveProperty('number');
  });
});
