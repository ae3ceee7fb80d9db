import type { Bilingual } from './table.ts';

/** What the package says of itself; it stands in the Data Package and on the first sheet of the workbook. */
export const packageTitle: Bilingual = {
  zh: '规划对照：区县规划与政府任务数据',
  en: 'Plan Atlas: plans and government tasks of Chinese districts',
};

export const packageDescription: Bilingual = {
  zh:
    '各区县公布的五年规划纲要和政府工作任务分解的全文、规划和任务中的指标数字，以及分解的任务。每个指标数字都附原句和地址。' +
    'CSV 为 UTF-8（带 BOM）、CRLF 换行；以 = + - @ 制表符或回车开头的文字前加了一个撇号，以防表格软件当作公式执行，' +
    '去掉这个撇号即为原文，数字列不加；JSON 和工作簿中的文字不加撇号。一格中的多项以半角分号分开，空格子表示没有值。' +
    '各列只增不改名。',
  en:
    'Full texts of the five-year plans and work report breakdowns that Chinese districts have published, with the figures ' +
    'of both and the tasks of the breakdowns. Every figure of an indicator carries its sentence and the address of its ' +
    'paragraph or milestone. CSV files are UTF-8 with a byte order mark and CRLF; ' +
    'texts that begin with = + - @, a tab or a carriage return have an apostrophe put before them, so that no spreadsheet runs ' +
    'them as a formula: take it away for the text (numbers have none; neither have JSON and the workbook). Several items in a ' +
    'cell are separated by semicolons; an empty cell means that there is no value. Columns may be added but are never renamed.',
};

/** A licence as a Data Package names it. */
export interface Licence {
  /** Open Definition identifier. */
  readonly name: string;
  readonly title: string;
  readonly path?: string;
}

/** What we have added: identifiers, readings of figures, themes, notes. */
export const dataLicence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const satisfies Licence;

/** The official texts: outside copyright by article 5 of the Copyright Law of China. */
export const textLicence: Licence = {
  name: 'other-pd',
  title:
    '官方文件，依《中华人民共和国著作权法》第五条不适用该法 / Official documents, outside copyright in China',
};

/** The licences of a table: official texts in it stay free, what we added is ours to give. */
export function licencesOf(licence: 'data' | 'text'): readonly Licence[] {
  return licence === 'text' ? [dataLicence, textLicence] : [dataLicence];
}
