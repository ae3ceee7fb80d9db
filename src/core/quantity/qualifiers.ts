import type { NumberQualifier } from '../model/quantity.ts';

/** What the words before or after a number say about it. */
export interface Binding {
  readonly qualifier: NumberQualifier;
  readonly cumulative: boolean;
  readonly rest: string;
}

const alternatives = (words: string) => `(?:${words.trim().split(/\s+/).join('|')})`;
const years = '[一二三四五六七八九十\\d]{1,2}年';

/** Words before a number, the longer before the shorter where one starts the other. */
const before: readonly (readonly [NumberQualifier, RegExp])[] = [
  ['at-least', /^(?:达到或超过|不低于|不少于|不小于|至少|最少|上(?=[百千万亿])|≥|≧|⩾|>=)/],
  ['at-most', /^(?:不超过|不高于|不多于|不大于|至多|最多|≤|≦|⩽|<=)/],
  ['more-than', /^(?:超过|突破|大于|高于|多于|逾|超|过|>)/],
  ['less-than', /^(?:低于|少于|小于|不足|不到|<)/],
  ['about', /^(?:大约|接近|将近|约|近|≈)/],
];
/** 余 and 多, after a number (20余家) or after its unit (20家多). */
export const moreWords = '[余多]';
const after: readonly (readonly [NumberQualifier, RegExp])[] = [
  ['at-least', /^[及或]?(?:以上|之上)/],
  ['at-most', /^[及或]?(?:以下|以内|之内|内)/],
  ['about', /^(?:左右|上下)/],
  ['more-than', new RegExp(`^${moreWords}`)],
];

const cumulativeBefore = new RegExp(`^(?:${years}(?:累计|合计|共计|共)|累计)`);
const cumulativeAfter = new RegExp(`^\\((?:${years})?累计\\)`);

/**
 * Verbs that say that a level or rate is reached. Verbs of decline are missing on purpose: whether
 * `下降8%` is 8 or -8 depends on the indicator, so only the number is to be marked.
 */
const verbsBefore = new RegExp(
  `^${alternatives(`
    力争 争取 确保 预计 预期 保持在 保持 稳定在 维持在 控制在 控制到 调整为 调整到 调整至
    增长到 增长至 增加到 增加至 提高到 提高至 提升到 提升至 上升到 上升至 扩大到 扩大至 发展到 增至 升至
    下降到 下降至 降低到 降低至 减少到 减少至 压减到 降到 降至
    同比增长 年均递增 年均增长 每年增长 增长率 增长 递增 增加 提高 提升 上升 增幅 增速 新增 年均 每年 同比
    达到 达 到 至 为 是 实现 完成`)}`,
);
const wordsAfter = /^(?:大关|关口|目标|水平|之间|全覆盖|的?(?:增长|增速|增幅|速度|规模)|达到|实现|完成)/;

/**
 * Both qualifiers in one. Pleonasms keep the weaker claim (`超过50%以上` is at-least);
 * undefined where they contradict each other.
 */
export function combineQualifiers(a: NumberQualifier, b: NumberQualifier): NumberQualifier | undefined {
  if (a === b || b === 'exact') return a;
  if (a === 'exact') return b;
  if (a === 'about') return b;
  if (b === 'about') return a;
  const both = [a, b].sort().join(' ');
  if (both === 'at-least more-than') return 'at-least';
  return both === 'at-most less-than' ? 'at-most' : undefined;
}

interface Vocabulary {
  readonly qualifiers: readonly (readonly [NumberQualifier, RegExp])[];
  readonly cumulative: RegExp;
  readonly skipped: RegExp;
}

/** Takes word by word from the start of the text until none of the vocabulary is left there. */
function readWords(text: string, { qualifiers, cumulative, skipped }: Vocabulary): Binding | undefined {
  let state: Binding = { qualifier: 'exact', cumulative: false, rest: text };
  for (;;) {
    const { rest } = state;
    const total = cumulative.exec(rest);
    const bound = qualifiers.find(([, words]) => words.test(rest));
    const found = total ?? bound?.[1].exec(rest) ?? skipped.exec(rest);
    if (!found) return state;
    const qualifier = combineQualifiers(state.qualifier, (!total && bound?.[0]) || 'exact');
    if (qualifier === undefined) return undefined;
    state = {
      qualifier,
      cumulative: state.cumulative || total !== null,
      rest: rest.slice(found[0].length),
    };
  }
}

/** Reads verbs, qualifiers and `五年累计` before a number; undefined where they contradict each other. */
export function wordsBeforeNumber(text: string): Binding | undefined {
  return readWords(text, { qualifiers: before, cumulative: cumulativeBefore, skipped: verbsBefore });
}

/** Reads `左右`, `以上`, `以内` and the like after a number and its unit. */
export function wordsAfterNumber(text: string): Binding | undefined {
  return readWords(text, { qualifiers: after, cumulative: cumulativeAfter, skipped: wordsAfter });
}
