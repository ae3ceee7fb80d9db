import { numberQualifiers, type Quantity } from '../model/quantity.ts';
import { parseQuantity } from '../quantity/parse.ts';
import type { UnitTable } from '../quantity/units.ts';
import { oneOf, type Problem } from './figure-problem.ts';
import type { FigureSite } from './figure-sites.ts';

/** The quantity of a figure from its words; the attributes `v` and `q` override them. */
export function quantityOf(problems: Problem[], site: FigureSite, units: UnitTable): Quantity | undefined {
  const parsed = parseQuantity(site.words, units);
  const { value, qualifier } = site.attributes;
  const number = value === undefined ? undefined : value.trim() === '' ? NaN : Number(value);
  if (qualifier !== undefined && !oneOf(problems, 'unknown-qualifier', qualifier, numberQualifiers))
    return undefined;
  if (number !== undefined && !Number.isFinite(number)) {
    problems.push({ rule: 'value', found: `v=${value}`, expected: 'a number' });
    return undefined;
  }
  const override = {
    ...(number === undefined ? {} : { value: number }),
    ...(qualifier ? { qualifier } : {}),
  };
  if (parsed?.kind === 'number') return { ...parsed, ...override } as Quantity;
  if (number !== undefined) {
    return {
      kind: 'number',
      qualifier: 'exact',
      unit: undefined,
      cumulative: false,
      ...override,
    } as Quantity;
  }
  if (!parsed) {
    problems.push({
      rule: 'unreadable-figure',
      found: `“${site.words}”`,
      expected: 'a number with its unit, or a known wording',
      hint: 'Mark only the figure’s words, or give v= and u=.',
    });
  }
  return parsed;
}
