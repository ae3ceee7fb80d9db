import type { Quantity } from '../model/quantity.ts';

/**
 * The wordings without a number that plans use. A text that is none of these is refused,
 * so that a misspelt number is reported and not taken for words.
 */
const wordings: readonly RegExp[] = [
  // Measured against others: 与经济增长同步, 高于全市平均水平, 不低于沿海城区, 中等发达国家水平.
  /同步|持平|平均(?:水平|增速|增幅|值)|(?:国家|地区|全[国省市区]|先进|一流|领先|上游|同等|国际|国内)水平/,
  /(?:高于|快于|优于|好于|低于|不低于|不高于|超过|领先)于?(?![零〇一二两三四五六七八九十百千万亿]).*(?:平均|水平|标准|增长|增速|增幅|全[国省市区]|上年|去年|同期|城区|地区|目标)/,
  // Set by others: 达到要求, 完成市下达指标, 达到国家标准, 完成标准化建设.
  /下达|^(?:达到|完成|超额完成|满足|符合|实现).*(?:要求|标准|指标|任务|目标|标准化建设)$/,
  // Completeness: 全覆盖, 实现5G网络覆盖, 应保尽保, 全部达标, 全域城镇化, 取消各项收费, 按时足额发放, 真正实现.
  /全覆盖|覆盖到|网络覆盖$|应(.)尽\1|达标|^(?:取消)?(?:全部|所有|全域|各项)|按时足额|^(?:真正|全面|基本)实现$/,
  // Rank: 位居全省前列, 稳居全省第一方阵, 全市第一.
  /前列|前茅|第.{1,2}方阵|(?:位居|位列|稳居|居|排名|进入|走在|保持|跻身|全[国省市]).*(?:领先|上游|首位|第\p{Script=Han}{1,2})/u,
  // Direction: 持续下降, 明显提高, 显著增强, 大幅提升, 进一步优化, 基本稳定, 持续、合理增长; 下降率明显.
  /^(?:持续|明显|显著|大幅度?|进一步|基本|稳步|逐步|逐年|不断|平稳|快速|较快|有所|全面|有效|更加|保持)(?!.*[百千万亿])[\p{Script=Han}、]{2,}$/u,
  /率(?:明显|显著)$/,
  // A mere verb may have lost its number, one with its object has not: 扩大社会保险覆盖面, 提高外贸出口比重.
  /^(?:扩大|提高|缩小)(?!.*[百千万亿])\p{Script=Han}{2,}(?:覆盖面|覆盖范围|比重|差距)$/u,
  // How things stand: 稳定, 稳中有升, 不太理想.
  /^(?:稳定|稳中有[升进]|不太理想)$/,
  // A step without a size: 迈上新台阶, 实现新突破, 实现突破, 两位数增长, 正增长.
  /新台阶|新水平|新高|新突破|重大突破|^实现突破$|位数增长|^(?:实现)?正增长$/,
  // A size without a number: 数百家, 几十万人, 三分之二以上, 大半.
  /^(?:近|约)?[数几][十百千万亿]+\p{Script=Han}{0,4}$/u,
  /^(?:近|约|超过)?[一二三四五六七八九]分之[一二三四五六七八九](?:以上|左右)?$/,
  /^(?:大半|多半|绝大多数|大多数)$/,
];

/** Digits that are part of a wording and not its value: a year, a rank, among how many, a distance from a benchmark. */
const digitsOfWordings = [
  /(?:19|20)\d{2}年?/g,
  /(?:第\d+位?|前\d+[名位])/g,
  /(?<=全[国省市])\d+个(?=\p{Script=Han}*?[市县区])/gu,
  /(?<=平均水平|全[国省市](?:平均)?)\d+(?:\.\d+)?个百分点(?:以上|左右)?$/g,
  /GDP|[45]G/g,
];

/** Tells whether a folded text has no letters and digits but those that wordings may hold. */
export function isPlainWording(text: string): boolean {
  const rest = digitsOfWordings.reduce((shorter, digits) => shorter.replace(digits, ''), text);
  return /^[\p{Script=Han}“”‘’"、,]*$/u.test(rest);
}

/** Words without a number, where they are a recognised wording. */
export function wordsFromText(text: string): Quantity | undefined {
  return isPlainWording(text) && wordings.some((wording) => wording.test(text))
    ? { kind: 'words', qualifier: 'text', multiple: undefined }
    : undefined;
}

/** A dash or nothing at all, and what a higher authority is still to set (等待市下达). */
export function absenceFromText(text: string): Quantity | undefined {
  if (/^(?:-*|—+|\/)$/.test(text)) return { kind: 'none', qualifier: 'none', reason: 'blank' };
  const awaiting = /^(?:(?:等待|有待|待).{0,6}(?:下达|确定|核定|分解)|待定|以.{0,6}下达.{0,4}为准)$/.test(
    text,
  );
  return awaiting ? { kind: 'none', qualifier: 'none', reason: 'awaiting' } : undefined;
}
