import type { Observation } from '../model/observation.ts';
import type { NumberQualifier } from '../model/quantity.ts';
import { formatNumber } from '../quantity/format.ts';

/** How words bind a number, for a sign or word before it. */
export type Bound = Exclude<NumberQualifier, 'exact'>;

/** A number cut at the decimal point, so that columns align on it. */
export interface Digits {
  /** Grouped by thousands, with its sign: `34,110`. */
  readonly integer: string;
  /** With the point, empty where there is none: `.78`. */
  readonly fraction: string;
}

/** What a figure shows: its number in the indicator’s unit of measure, or its words. */
export type FigureText =
  | { readonly kind: 'number'; readonly bound: Bound | undefined; readonly value: Digits }
  | { readonly kind: 'range'; readonly value: Digits; readonly upper: Digits }
  | { readonly kind: 'ratio'; readonly parts: readonly string[] }
  | { readonly kind: 'words'; readonly words: string };

/** The parts of which a figure is set; numbers in the canonical unit. */
export function figureText({ quantity, canonical, unit, words }: Observation): FigureText {
  switch (quantity.kind) {
    case 'number': {
      // 增长1.5倍 beside amounts of money: a number of another dimension keeps its words.
      if (!canonical && unit !== undefined) return { kind: 'words', words };
      const bound = quantity.qualifier === 'exact' ? undefined : quantity.qualifier;
      return { kind: 'number', bound, value: digitsOf(canonical?.value ?? quantity.value) };
    }
    case 'range': {
      const { value, upper = quantity.upper } = canonical ?? quantity;
      return { kind: 'range', value: digitsOf(value), upper: digitsOf(upper) };
    }
    case 'ratio':
      return { kind: 'ratio', parts: quantity.parts.map(formatNumber) };
    case 'words':
    case 'none':
      return { kind: 'words', words: withoutCellBreaks(words) };
  }
}

/** A value that follows from others, set like a figure: `≥2.5`. */
export function derivedText({
  value,
  qualifier,
}: {
  readonly value: number;
  readonly qualifier: NumberQualifier;
}): FigureText {
  return { kind: 'number', bound: qualifier === 'exact' ? undefined : qualifier, value: digitsOf(value) };
}

/** `142.78` as `142` and `.78`. */
export function digitsOf(value: number): Digits {
  const [integer = '', fraction] = formatNumber(value).split('.');
  return { integer, fraction: fraction === undefined ? '' : `.${fraction}` };
}

/** Signs and words for bounds, in the language of the interface. */
export type BoundWords = Readonly<Record<Bound, string>>;

/** A figure as one string: `约160`, `≥42`, `35–40`, `5:20:75`. */
export function plainFigure(text: FigureText, bounds: BoundWords): string {
  const join = ({ integer, fraction }: Digits) => integer + fraction;
  switch (text.kind) {
    case 'number':
      return (text.bound ? bounds[text.bound] : '') + join(text.value);
    case 'range':
      return `${join(text.value)}–${join(text.upper)}`;
    case 'ratio':
      return text.parts.join(':');
    case 'words':
      return text.words;
  }
}

/** The document’s own words where the shown number was converted from another unit: `五年累计1.95` 亿美元. */
export function convertedFrom({
  unit,
  canonical,
  words,
}: Observation): { words: string; unit: string } | undefined {
  return unit !== undefined && canonical !== undefined && unit !== canonical.unit
    ? { words, unit }
    : undefined;
}

/** The document’s own words where the number that is shown does not stand in them: 动态为零 for 0, 五年累计1.95 for 19,500. */
export function unprintedWords({ quantity, canonical, words }: Observation): string | undefined {
  if (quantity.kind !== 'number' && quantity.kind !== 'range') return undefined;
  const { value, upper } = canonical ?? { upper: undefined, ...quantity };
  const printed = words.normalize('NFKC').replace(/[\s,]/g, '');
  const stands = (number: number) =>
    new RegExp(`(?<![\\d.])${formatNumber(number).replace(/,/g, '')}(?!\\.?\\d)`).test(printed);
  return stands(value) && (upper === undefined || stands(upper)) ? undefined : withoutCellBreaks(words);
}

/** Narrow table cells break words with a space between Han characters (与经济增长 同步). */
function withoutCellBreaks(words: string): string {
  return words.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
}
