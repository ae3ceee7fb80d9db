import type { Unit } from '../model/vocabulary.ts';
import { chineseInteger, type NumberAtStart, numberAtStart } from './numerals.ts';
import { withoutBinaryNoise } from './precision.ts';
import { moreWords } from './qualifiers.ts';
import type { UnitTable } from './units.ts';

/** A number with its unit at the start of a text. */
export interface Term {
  readonly value: number;
  /** The factor that a scale outside the unit adds: 10000 for `3万栋` where 万栋 is no unit. */
  readonly scale: number;
  readonly unit: Unit | undefined;
  /** True where 余 or 多 stands between number and unit: 20余家, 3万多人. */
  readonly more: boolean;
  readonly rest: string;
}

const moreAfterScale = new RegExp(`^([十百千万亿]*)${moreWords}`);

/** Shares in words as the number and sign they stand for: 百分之九十 and 九成 are 90 before `%`. */
function shareAtStart(text: string): NumberAtStart | undefined {
  const [half] = /^(?:一半|半数|半)/.exec(text) ?? [];
  if (half !== undefined) return { value: 50, rest: `%${text.slice(half.length)}` };
  const [tenths] = /^[一二三四五六七八九](?=成)/.exec(text) ?? [];
  const tenth = tenths === undefined ? undefined : chineseInteger(tenths);
  if (tenth !== undefined) return { value: tenth * 10, rest: `%${text.slice(2)}` };
  const [, whole] = /^([百千万])分之/.exec(text) ?? [];
  const share = whole === undefined ? undefined : numberAtStart(text.slice(3));
  const sign = whole === '百' ? '%' : whole === '千' ? '‰' : '‱';
  return share && { value: share.value, rest: sign + share.rest };
}

/**
 * Reads number and unit. The longest unit wins (`3万人` is 3 万人, 二千三百万元 is 2300 万元);
 * a scale that belongs to no unit multiplies the value.
 */
export function termAtStart(text: string, units: UnitTable): Term | undefined {
  const number = shareAtStart(text) ?? numberAtStart(text);
  if (number === undefined) return undefined;
  const rest = number.rest.replace(moreAfterScale, '$1');
  const more = rest !== number.rest;
  const [scales = ''] = /^[十百千万亿]*/.exec(rest) ?? [];
  for (let length = 0; length <= scales.length; length += 1) {
    const found = units.unitAtStart(rest.slice(length));
    const scale = length === 0 ? 1 : chineseInteger(rest.slice(0, length));
    if (scale === undefined || (!found && length < scales.length)) continue;
    const value = scale === 1 ? number.value : withoutBinaryNoise(number.value * scale);
    return { value, scale, unit: found?.unit, more, rest: found?.rest ?? rest.slice(length) };
  }
  return undefined;
}
