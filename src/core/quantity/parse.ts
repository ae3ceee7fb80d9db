import type { Quantity } from '../model/quantity.ts';
import type { Unit } from '../model/vocabulary.ts';
import { foldWords } from './fold.ts';
import { multipleFromText } from './multiples.ts';
import { chineseInteger, numberAtStart } from './numerals.ts';
import { withoutBinaryNoise } from './precision.ts';
import { type Binding, combineQualifiers, wordsAfterNumber, wordsBeforeNumber } from './qualifiers.ts';
import { convert, type UnitTable } from './units.ts';
import { absenceFromText, wordsFromText } from './wording.ts';

/** A number with its unit at the start of a text; `more` where 余 or 多 stands between the two. */
interface Term {
  readonly value: number;
  readonly unit: Unit | undefined;
  readonly more: boolean;
  readonly rest: string;
}

/** Shares in words as the number and sign they stand for: 百分之九十 as 九十%, 九成 as 九十%. */
function shareAtStart(text: string): { value: number; rest: string } | undefined {
  const [half] = /^(?:一半|半数|半)/.exec(text) ?? [];
  if (half !== undefined) return { value: 50, rest: `%${text.slice(half.length)}` };
  const [tenths] = /^[一二三四五六七八九](?=成)/.exec(text) ?? [];
  if (tenths !== undefined) return { value: (chineseInteger(tenths) ?? 0) * 10, rest: `%${text.slice(2)}` };
  const [, whole] = /^([百千万])分之/.exec(text) ?? [];
  const share = whole === undefined ? undefined : numberAtStart(text.slice(3));
  const sign = whole === '百' ? '%' : whole === '千' ? '‰' : '‱';
  return share && { value: share.value, rest: sign + share.rest };
}

/** The longest unit wins (`3万人` is 3 万人); a scale that no unit holds multiplies the value. */
function termAtStart(text: string, units: UnitTable): Term | undefined {
  const number = shareAtStart(text) ?? numberAtStart(text);
  if (number === undefined) return undefined;
  const { value } = number;
  const rest = number.rest.replace(/^([十百千万亿]*)[余多]/, '$1');
  const more = rest !== number.rest;
  const [scales = ''] = /^[十百千万亿]*/.exec(rest) ?? [];
  for (let length = 0; length <= scales.length; length += 1) {
    const found = units.unitAtStart(rest.slice(length));
    const scale = length === 0 ? 1 : chineseInteger(rest.slice(0, length));
    if (scale === undefined || (!found && length < scales.length)) continue;
    const scaled = scale === 1 ? value : withoutBinaryNoise(value * scale);
    return { value: scaled, unit: found?.unit, more, rest: found?.rest ?? rest.slice(length) };
  }
  return undefined;
}

function numberFrom(term: Term, before: Binding): Quantity | undefined {
  const after = wordsAfterNumber(term.rest);
  if (after?.rest !== '') return undefined;
  const bound = combineQualifiers(before.qualifier, after.qualifier);
  const qualifier = bound && combineQualifiers(bound, term.more ? 'more-than' : 'exact');
  if (qualifier === undefined) return undefined;
  const cumulative = before.cumulative || after.cumulative;
  return { kind: 'number', qualifier, value: term.value, unit: term.unit?.id, cumulative };
}

/** `5-8%`, `8%—10%`, `500万元-1亿元`: the lower bound is given in the unit of the upper one. */
function rangeFrom(lower: Term, before: Binding, units: UnitTable): Quantity | undefined {
  const [separator] = /^(?:-+|~|—+|至|到)/.exec(lower.rest) ?? [];
  const upper = separator && termAtStart(lower.rest.slice(separator.length), units);
  if (!upper) return undefined;
  const bounds = numberFrom(upper, before);
  if (bounds?.kind !== 'number' || lower.more || !['exact', 'about'].includes(bounds.qualifier)) return undefined;
  if (lower.unit && !upper.unit) return undefined;
  const value = lower.unit && upper.unit ? convert(lower.value, lower.unit, upper.unit) : lower.value;
  if (value === undefined || value >= upper.value) return undefined;
  const { unit, cumulative } = bounds;
  return { kind: 'range', qualifier: 'range', value, upper: upper.value, unit, cumulative };
}

function ratioFrom(text: string): Quantity | undefined {
  const [shares] = /^\d+(?:\.\d+)?(?::\d+(?:\.\d+)?)+/.exec(text) ?? [];
  if (shares === undefined || wordsAfterNumber(text.slice(shares.length))?.rest !== '') return undefined;
  const parts = shares.split(':').map(Number);
  return parts.every(Number.isFinite) ? { kind: 'ratio', qualifier: 'exact', parts } : undefined;
}

function figureFrom(text: string, units: UnitTable): Quantity | undefined {
  const words = wordsBeforeNumber(text);
  if (words === undefined) return undefined;
  const [, inner, outer = ''] = /^[[〔【]([^[\]]+)[\]〕】](.*)$/.exec(words.rest) ?? [];
  const before = inner === undefined ? words : { ...words, cumulative: true, rest: inner + outer };
  const zero = zeroFrom(before, units);
  const term = zero ? undefined : termAtStart(before.rest, units);
  return zero ?? ratioFrom(before.rest) ?? (term && (numberFrom(term, before) ?? rangeFrom(term, before, units)));
}

function zeroFrom({ rest, qualifier, cumulative }: Binding, units: UnitTable): Quantity | undefined {
  if (!/^(?:(?:动态|全部)?清零|零增长)$/.test(rest)) return undefined;
  const unit = rest === '零增长' ? units.find('%')?.id : undefined;
  return { kind: 'number', qualifier, value: 0, unit, cumulative };
}

/**
 * Reads the words of one figure, as a table cell or a marked phrase gives them.
 * Undefined where they are neither a figure nor a recognised wording, so that the caller reports them.
 */
export function parseQuantity(words: string, units: UnitTable): Quantity | undefined {
  const text = foldWords(words);
  return (
    absenceFromText(text) ?? multipleFromText(text) ?? figureFrom(text, units) ?? wordsFromText(text)
  );
}
