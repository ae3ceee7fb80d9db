import { numberQualifiers, type NumberQualifier, type Quantity } from '../model/quantity.ts';
import type { Unit } from '../model/vocabulary.ts';
import { nearestName } from '../names.ts';
import { parseQuantity, runsBackwards, unitInPlace } from '../quantity/parse.ts';
import { withoutBinaryNoise } from '../quantity/precision.ts';
import type { UnitTable } from '../quantity/units.ts';
import { oneOf, type Problem } from './figure-problem.ts';
import type { FigureSite } from './figure-site.ts';

type NumberQuantity = Extract<Quantity, { kind: 'number' }>;

/**
 * The quantity of a figure from its words as corrected. The attributes `v`, `u` and `q` say what the words do not;
 * where they contradict the words, the figure is a problem.
 * @param likely units of the indicators it serves, for words whose unit is misspelt
 */
export function quantityOf(
  problems: Problem[],
  site: FigureSite,
  units: UnitTable,
  likely: readonly string[] = [],
): Quantity | undefined {
  const parsed = parseQuantity(site.corrected, units);
  const before = problems.length;
  const value = valueOf(problems, site.attributes.value);
  if (value === undefined) checkUnit(problems, site, parsed, units);
  else checkValue(problems, site, parsed, value, units);
  const isContradicted = problems.length > before;
  const qualifier = qualifierOf(problems, site, parsed, value !== undefined);
  if (isContradicted) return undefined;
  const override = {
    ...(value === undefined ? {} : { value }),
    ...(qualifier === undefined ? {} : { qualifier }),
  };
  if (parsed?.kind === 'number') return { ...parsed, ...override };
  if (value !== undefined) {
    return { kind: 'number', qualifier: qualifier ?? 'exact', value, unit: undefined, cumulative: false };
  }
  if (!parsed) problems.push(unreadable(site, units, likely));
  return parsed;
}

function unreadable({ corrected }: FigureSite, units: UnitTable, likely: readonly string[]): Problem {
  const rule = 'unreadable-figure';
  if (runsBackwards(corrected, units)) {
    const found = `“${corrected}”, a range that runs backwards`;
    return { rule, found, expected: 'the lesser number first' };
  }
  const unit = unitInPlace(corrected) ?? '';
  // A misspelt unit has one wrong character; words of another length are no unit.
  const names = [...likely, ...units.all.flatMap(({ id, aliases }) => [id, ...aliases])];
  const alike = names.filter((name) => name.length === unit.length);
  return {
    rule,
    found: `“${corrected}”`,
    expected: 'a number with its unit, or a known wording',
    hint: nearestName(unit, alike) ?? 'Mark only the figure’s words, or give v= and u=.',
  };
}

function valueOf(problems: Problem[], text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = text.trim() === '' ? NaN : Number(text);
  if (Number.isFinite(value)) return value;
  problems.push({ rule: 'value', found: `v=${text}`, expected: 'a number' });
  return undefined;
}

function qualifierOf(
  problems: Problem[],
  { attributes, corrected }: FigureSite,
  parsed: Quantity | undefined,
  hasValue: boolean,
): NumberQualifier | undefined {
  const text = attributes.qualifier;
  if (text === undefined) return undefined;
  const qualifier = oneOf(problems, 'unknown-qualifier', text, numberQualifiers);
  if (
    parsed?.kind === 'number' &&
    parsed.qualifier !== 'exact' &&
    qualifier &&
    qualifier !== parsed.qualifier
  ) {
    const expected = `${parsed.qualifier}, as the words say`;
    problems.push({ rule: 'qualifier', found: `q=${qualifier} for “${corrected}”`, expected });
  } else if (parsed && parsed.kind !== 'number' && !hasValue) {
    const expected = 'q= beside a number only';
    problems.push({ rule: 'qualifier', found: `q=${text} for “${corrected}”`, expected });
  }
  return qualifier;
}

/** `v` gives a number to words that have none; beside their own number it may only turn it round or convert it. */
function checkValue(
  problems: Problem[],
  { attributes, corrected }: FigureSite,
  parsed: Quantity | undefined,
  value: number,
  units: UnitTable,
): void {
  if (!parsed || parsed.kind === 'words') return;
  const unit = attributes.unit === undefined ? undefined : units.find(attributes.unit);
  // A unit that is not known is complained of for itself.
  if (attributes.unit !== undefined && !unit) return;
  if (parsed.kind === 'number' && isSameNumber(parsed, corrected, value, unit, units)) return;
  problems.push({
    rule: 'value',
    found: `v=${attributes.value} for “${corrected}”`,
    expected:
      parsed.kind === 'number' ? `${parsed.value}, the number of the words` : 'no v=, as the words say it',
    hint: 'v= is for words without a number (全覆盖), a decline (v=-2.4 for 2.4%) or another unit (v=100 u=亿元 for 百亿).',
  });
}

function isSameNumber(
  parsed: NumberQuantity,
  words: string,
  value: number,
  unit: Unit | undefined,
  units: UnitTable,
): boolean {
  const own = parsed.unit === undefined ? undefined : units.find(parsed.unit);
  const [given, said] = [Math.abs(value), Math.abs(parsed.value)];
  const needsConversion = own
    ? unit !== undefined && unit.factor !== own.factor
    : hasBareScale(parsed, words);
  if (!unit || !needsConversion) return given === said;
  if (own && own.dimension !== unit.dimension) return false;
  return withoutBinaryNoise(given * unit.factor) === withoutBinaryNoise(said * (own?.factor ?? 1));
}

/** 56万 and 百亿 count persons or yuan, not units of ten thousand or more. */
function hasBareScale({ unit }: NumberQuantity, words: string): boolean {
  return unit === undefined && /[万亿]/.test(words);
}

/** `u` gives a unit to words that have none, or another measure word for the same count (u=家 for 4个). */
function checkUnit(
  problems: Problem[],
  { attributes, corrected }: FigureSite,
  parsed: Quantity | undefined,
  units: UnitTable,
): void {
  const given = attributes.unit === undefined ? undefined : units.find(attributes.unit);
  if (!given || parsed?.kind !== 'number') return;
  const own = parsed.unit === undefined ? undefined : units.find(parsed.unit);
  const found = `u=${attributes.unit} for “${corrected}”`;
  if (own && own.factor !== given.factor) {
    const hint = 'u= is for words without a unit, or for another measure word (u=家 for 4个).';
    problems.push({ rule: 'unit', found, expected: `${own.id}, as the words say`, hint });
  } else if (given.factor > 1 && hasBareScale(parsed, corrected)) {
    const hint = `Give the number in that unit: v=${withoutBinaryNoise(parsed.value / given.factor)} if the words count ${given.dimension}.`;
    problems.push({
      rule: 'unit',
      found,
      expected: 'a unit that the words’ own 万 or 亿 does not stand in',
      hint,
    });
  }
}
