import type { UnitId } from '../model/ids.ts';
import type { CanonicalValue, Measure } from '../model/observation.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Indicator, Unit } from '../model/vocabulary.ts';
import { nearestName } from '../names.ts';
import { convert, type UnitTable } from '../quantity/units.ts';
import type { Problem } from './figure-problem.ts';
import type { FigureSite } from './figure-site.ts';

/** Dimensions of units in which a measure of an indicator may be given. */
function dimensionsFor(measure: Measure, own: Unit): readonly string[] {
  switch (measure) {
    case 'growth':
    case 'structure':
      return ['percent'];
    case 'change':
      return [...new Set([own.dimension, 'percent', 'percentage-point', 'ratio'])];
    case 'level':
    case 'cumulative':
    case 'annual':
      return [own.dimension];
  }
}

/** The unit of measure a figure is given in; of words that cannot be read, that of its attribute. */
export function unitOf(
  problems: Problem[],
  site: FigureSite,
  quantity: Quantity | undefined,
  units: UnitTable,
): Unit | undefined {
  const name = unitName(site, quantity);
  const unit = name === undefined ? undefined : units.find(name);
  if (name !== undefined && !unit) {
    problems.push({
      rule: 'unknown-unit',
      found: `unit “${name}”`,
      expected: 'an id of content/units.yaml',
      hint: nearestUnit(name, units),
    });
  }
  return unit;
}

function unitName({ attributes, tableUnit }: FigureSite, quantity: Quantity | undefined): string | undefined {
  if (!quantity) return attributes.unit;
  if (quantity.kind !== 'number' && quantity.kind !== 'range') return undefined;
  return attributes.unit ?? quantity.unit ?? tableUnit;
}

/** Complains of a quantity that cannot be one of the indicator’s. */
export function checkFit(
  problems: Problem[],
  site: FigureSite,
  measure: Measure,
  indicator: Indicator,
  quantity: Quantity,
  unit: Unit | undefined,
  units: UnitTable,
): void {
  const own = units.find(indicator.unit);
  if (quantity.kind === 'ratio') checkShares(problems, site, measure, indicator, own);
  if ((quantity.kind !== 'number' && quantity.kind !== 'range') || !own) return;
  const dimensions = dimensionsFor(measure, own);
  if (unit && !dimensions.includes(unit.dimension)) {
    const names = dimensions.map((dimension) => `${dimension} (${unitsOf(dimension, units)})`);
    problems.push({
      rule: 'unit-misfit',
      found: `${measure} of ${indicator.id} in ${unit.id} (${unit.dimension})`,
      expected: `a unit of the dimension ${names.join(' or ')}`,
      hint: 'Check the indicator and the measure (m=).',
    });
  } else if (unitName(site, quantity) === undefined) {
    problems.push({
      rule: 'unknown-unit',
      found: `no unit of measure in “${site.words}”`,
      expected: 'an id of content/units.yaml',
      hint: `Give it: u=${indicator.unit}.`,
    });
  }
}

/** Shares add up to a whole: they are the structure of an indicator in per cent, and carry no unit. */
function checkShares(
  problems: Problem[],
  site: FigureSite,
  measure: Measure,
  indicator: Indicator,
  own: Unit | undefined,
): void {
  const refuse = (found: string, expected: string) =>
    problems.push({ rule: 'unit-misfit', found: `the shares “${site.words}” ${found}`, expected });
  if (measure !== 'structure') refuse(`as ${measure}`, 'm=structure');
  else if (own && own.dimension !== 'percent')
    refuse(`for ${indicator.id}, which is in ${own.id}`, 'an indicator in %');
}

function nearestUnit(name: string, { all }: UnitTable): string | undefined {
  return nearestName(
    name,
    all.flatMap(({ id, aliases }) => [id, ...aliases]),
  );
}

/** The value in the unit in which the indicator is compared. */
export function canonicalOf(
  quantity: Quantity,
  unit: Unit | undefined,
  measure: Measure,
  own: Unit | undefined,
): CanonicalValue | undefined {
  if ((quantity.kind !== 'number' && quantity.kind !== 'range') || !unit || !own) return undefined;
  const amount = measure === 'level' || measure === 'cumulative' || measure === 'annual';
  const to = amount || unit.dimension === own.dimension ? own : unit;
  const value = convert(quantity.value, unit, to);
  const upper = quantity.kind === 'range' ? convert(quantity.upper, unit, to) : undefined;
  return value === undefined ? undefined : { value, upper, unit: to.id as UnitId };
}

/** Some unit names of a dimension, for a message. */
function unitsOf(dimension: string, units: UnitTable): string {
  const names = units.all.filter((unit) => unit.dimension === dimension).map(({ id }) => id);
  return names.length > 4 ? `${names.slice(0, 4).join(', ')} …` : names.join(', ');
}
