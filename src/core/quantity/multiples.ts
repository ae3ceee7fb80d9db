import type { Quantity } from '../model/quantity.ts';
import { chineseInteger, numberAtStart } from './numerals.ts';
import { withoutBinaryNoise } from './precision.ts';
import { isPlainWording } from './wording.ts';

const grown = /(?:增长|增加|提高|提升|扩大|上升|增)(?:了|近|约|超过|超)*$/;
const compared = /(?:的|到|至|达|为|是)(?:近|约|超过|超)*$/;
const times = /^(.*?)(\d+(?:\.\d+)?|[一二两三四五六七八九十点百]+)倍(?:以上|左右|多)?$/;

function doublings(text: string): number | undefined {
  if (/倍增$/.test(text) && isPlainWording(text)) return 2;
  const [phrase, count = '一'] = /翻了?[近约]?([一二两三四1-4])?番(?:以上|左右)?$/.exec(text) ?? [];
  const number = /\d/.test(count) ? Number(count) : chineseInteger(count);
  const lead = phrase === undefined ? '' : text.slice(0, -phrase.length);
  if (phrase === undefined || number === undefined || !isPlainWording(lead)) return undefined;
  return 2 ** number;
}

function timesAsMuch(text: string): number | undefined {
  const [, lead = '', count = ''] = times.exec(text) ?? [];
  const number = numberAtStart(count);
  if (number?.rest !== '' || !isPlainWording(lead)) return undefined;
  if (grown.test(lead)) return withoutBinaryNoise(number.value + 1);
  return compared.test(lead) ? number.value : undefined;
}

/** Words that name a multiple of the base: 翻一番 (2), 翻两番 (4), 增长1.5倍 (2.5), 是2020年的3倍 (3). */
export function multipleFromText(text: string): Quantity | undefined {
  const multiple = doublings(text) ?? timesAsMuch(text);
  return multiple === undefined ? undefined : { kind: 'words', qualifier: 'text', multiple };
}
