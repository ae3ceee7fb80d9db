import { foldWords } from './fold.ts';

/** How a target in words stands to what it is measured against. */
export const benchmarkRelations = ['same-as', 'above', 'at-least', 'below', 'at-most', 'reach'] as const;

/** What a target in words is measured against, and how. */
export interface Benchmark {
  readonly relation: (typeof benchmarkRelations)[number];
  /** In the document's words: 经济增长, 全市平均水平, 中等发达国家水平. */
  readonly of: string;
}

const forms: readonly (readonly [Benchmark['relation'], RegExp])[] = [
  ['same-as', /[与同和](.+?)(?:保持|基本)*(?:同步|持平|一致|相当)/],
  ['at-least', /(?:不低于|不少于)(.+)/],
  ['at-most', /(?:不高于|不超过)(.+)/],
  ['above', /(?:高于|快于|优于|超过|好于)(.+)/],
  ['below', /(?:低于|少于|控制在)(.+?(?:平均|水平|目标|标准).*)/],
  ['reach', /(?:达到|接近|赶上|完成|符合)?(.*(?:平均|水平|下达|标准(?!化)|要求|目标).*)/],
];

/**
 * The benchmark of a target without a number: 与经济增长同步 has 经济增长.
 * Undefined where the words name none (全覆盖, 迈上新台阶) or where the number says it all (翻番).
 */
export function benchmarkFromText(words: string): Benchmark | undefined {
  const text = foldWords(words);
  for (const [relation, form] of forms) {
    const of = form.exec(text)?.[1]?.replace(/^(?:保持|基本)/, '');
    if (of && !/^[\d.%]+$/.test(of)) return { relation, of };
  }
  return undefined;
}
