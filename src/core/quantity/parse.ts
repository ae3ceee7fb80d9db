import type { Quantity } from '../model/quantity.ts';
import { foldWords } from './fold.ts';
import { multipleFromText } from './multiples.ts';
import { numberAtStart } from './numerals.ts';
import { withoutBinaryNoise } from './precision.ts';
import { type Binding, combineQualifiers, wordsAfterNumber, wordsBeforeNumber } from './qualifiers.ts';
import { type Term, termAtStart } from './term.ts';
import { convert, type UnitTable } from './units.ts';
import { absenceFromText, wordsFromText } from './wording.ts';

function numberFrom(term: Term, before: Binding): Extract<Quantity, { kind: 'number' }> | undefined {
  const after = wordsAfterNumber(term.rest);
  if (after?.rest !== '') return undefined;
  const bound = combineQualifiers(before.qualifier, after.qualifier);
  const qualifier = bound && combineQualifiers(bound, term.more ? 'more-than' : 'exact');
  if (qualifier === undefined) return undefined;
  const cumulative = before.cumulative || after.cumulative;
  return { kind: 'number', qualifier, value: term.value, unit: term.unit?.id, cumulative };
}

/** The lower bound in the unit of the upper one: 5 in `5-8%`, 0.05 in `500万元-1亿元`. */
function lowerBound(lower: Term, upper: Term): number | undefined {
  if (lower.unit) return upper.unit && convert(lower.value, lower.unit, upper.unit);
  const sharesScale = lower.scale === 1 && upper.scale !== 1;
  return sharesScale ? withoutBinaryNoise(lower.value * upper.scale) : lower.value;
}

/** What stands on both sides of the sign of a range, whichever is the greater. */
function boundsFrom(lower: Term, before: Binding, units: UnitTable) {
  const [separator] = /^(?:-+|~|—+|至|到)(?![万亿])/.exec(lower.rest) ?? [];
  const upper = separator && termAtStart(lower.rest.slice(separator.length), units);
  const bounds = upper && numberFrom(upper, before);
  if (!upper || !bounds || lower.more) return undefined;
  if (bounds.qualifier !== 'exact' && bounds.qualifier !== 'about') return undefined;
  const value = lowerBound(lower, upper);
  return value === undefined ? undefined : { bounds, value, upper: upper.value };
}

function rangeFrom(lower: Term, before: Binding, units: UnitTable): Quantity | undefined {
  const range = boundsFrom(lower, before, units);
  if (!range || range.value >= range.upper) return undefined;
  return { ...range.bounds, kind: 'range', qualifier: 'range', value: range.value, upper: range.upper };
}

function ratioFrom(text: string): Quantity | undefined {
  const [shares] = /^\d+(?:\.\d+)?(?::\d+(?:\.\d+)?)+/.exec(text) ?? [];
  if (shares === undefined || wordsAfterNumber(text.slice(shares.length))?.rest !== '') return undefined;
  const parts = shares.split(':').map(Number);
  return parts.every(Number.isFinite) ? { kind: 'ratio', qualifier: 'exact', parts } : undefined;
}

function zeroFrom({ rest, qualifier, cumulative }: Binding, units: UnitTable): Quantity | undefined {
  if (!/^(?:清零|(?:动态|全部)[清为]零|零增长)$/.test(rest)) return undefined;
  const unit = rest === '零增长' ? units.find('%')?.id : undefined;
  return { kind: 'number', qualifier, value: 0, unit, cumulative };
}

function withoutBrackets(before: Binding): Binding {
  const [, inner, outer = ''] = /^[[〔【]([^[\]〔〕【】]+)[\]〕】](.*)$/.exec(before.rest) ?? [];
  return inner === undefined ? before : { ...before, cumulative: true, rest: inner + outer };
}

function figureFrom(text: string, units: UnitTable): Quantity | undefined {
  const words = wordsBeforeNumber(text);
  if (words === undefined) return undefined;
  const before = withoutBrackets(words);
  const wholly = zeroFrom(before, units) ?? ratioFrom(before.rest);
  if (wholly) return wholly;
  const term = termAtStart(before.rest, units);
  const figure = term && (numberFrom(term, before) ?? rangeFrom(term, before, units));
  // 近万人 counts, but a mere 万元 or 千米 is a unit that has lost its number.
  const isMereUnit = /^[万亿]/.test(before.rest) || units.find(before.rest) !== undefined;
  return isMereUnit && figure?.qualifier === 'exact' ? undefined : figure;
}

/**
 * Reads the words of one figure, as a table cell or a marked phrase gives them.
 * Undefined where they are neither a figure nor a recognised wording, so that the caller reports them.
 */
export function parseQuantity(words: string, units: UnitTable): Quantity | undefined {
  const text = foldWords(words);
  return absenceFromText(text) ?? multipleFromText(text) ?? figureFrom(text, units) ?? wordsFromText(text);
}

/** Tells whether words that cannot be read are a range from the greater number to the lesser: `150-123亿元`. */
export function runsBackwards(words: string, units: UnitTable): boolean {
  const before = wordsBeforeNumber(foldWords(words));
  const term = before && termAtStart(before.rest, units);
  const range = before && term && boundsFrom(term, before, units);
  return range !== undefined && range.value > range.upper;
}

/** What stands after the number of words that cannot be read, where its unit should: `亿园` in `123.1亿园左右`. */
export function unitInPlace(words: string): string | undefined {
  const before = wordsBeforeNumber(foldWords(words));
  const rest = (before && numberAtStart(before.rest))?.rest ?? '';
  // The longest words for a unit: what follows it qualifies the number.
  const lengths = Array.from({ length: rest.length }, (_, index) => index + 1);
  const length = lengths.find((end) => wordsAfterNumber(rest.slice(end))?.rest === '');
  return length === undefined ? undefined : rest.slice(0, length);
}
