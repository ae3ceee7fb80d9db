import type { IndicatorId, UnitId } from '../model/ids.ts';
import {
  measures,
  natures,
  roles,
  type CanonicalValue,
  type Measure,
  type Observation,
} from '../model/observation.ts';
import { numberQualifiers, type Quantity } from '../model/quantity.ts';
import type { Indicator, Unit } from '../model/vocabulary.ts';
import { nearestName } from '../names.ts';
import { benchmarkFromText } from '../quantity/benchmark.ts';
import { parseQuantity } from '../quantity/parse.ts';
import { isSpan, parsePeriod, type Period } from '../quantity/period.ts';
import { strengthFromText } from '../quantity/strength.ts';
import { convert, type UnitTable } from '../quantity/units.ts';
import type { FigureSite } from './figure-sites.ts';

/** What a figure is resolved against. */
export interface Vocabulary {
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  readonly units: UnitTable;
}

/** Why a marked figure is no observation; the rules add its place. */
export interface Problem {
  readonly rule: string;
  readonly found: string;
  readonly expected: string;
  readonly hint?: string | undefined;
}

export interface ResolvedFigure {
  /** One for each indicator the figure serves. */
  readonly observations: readonly Observation[];
  readonly problems: readonly Problem[];
}

/** A marked figure to its observations, or to what is wrong with it. Nothing is guessed silently. */
export function resolveFigure(site: FigureSite, vocabulary: Vocabulary): ResolvedFigure {
  const problems: Problem[] = [];
  const { attributes } = site;
  const role = oneOf(problems, 'unknown-role', attributes.role, roles);
  const measure = oneOf(problems, 'unknown-measure', attributes.measure ?? 'level', measures);
  const nature = attributes.nature
    ? oneOf(problems, 'unknown-nature', attributes.nature, natures)
    : undefined;
  const period = periodOf(problems, attributes.period);
  const quantity = quantityOf(problems, site, vocabulary.units);
  if (attributes.indicators.length === 0) {
    problems.push({
      rule: 'missing-indicator',
      found: 'a figure without indicator',
      expected: 'i=<indicator id>',
    });
  }
  if (!role || !measure || !period || !quantity) return { observations: [], problems };
  const meaning = meaningOfTotal(measure, period, quantity);
  const observations = [...new Set(attributes.indicators)].flatMap((id): Observation[] => {
    const indicator = vocabulary.indicators.get(id as IndicatorId);
    if (!indicator) {
      problems.push(unknownIndicator(id, vocabulary));
      return [];
    }
    const unit = unitOf(problems, site, meaning.measure, indicator, quantity, vocabulary.units);
    const label = labelOf(problems, site, indicator);
    if (unit === 'misfit' || label === undefined) return [];
    return [
      {
        id: observationId(site, id),
        indicator: indicator.id,
        district: site.document.meta.district,
        document: site.document.id,
        chapter: site.chapter.slug,
        block: site.block,
        figure: site.figure,
        label,
        scope: attributes.scope,
        ...meaning,
        role,
        quantity,
        unit: unit?.id,
        canonical: canonicalOf(quantity, unit, meaning.measure, vocabulary.units.find(indicator.unit)),
        nature,
        strength: role === 'target' ? strengthFromText(site.before, site.words) : undefined,
        benchmark: quantity.kind === 'words' ? benchmarkFromText(site.words) : undefined,
        words: site.words,
        quote: site.quote,
        offset: site.offset,
      },
    ];
  });
  return { observations, problems };
}

function observationId(site: FigureSite, indicator: string): string {
  const id = `${site.document.id}/${site.chapter.slug}/${site.figure}`;
  return site.attributes.indicators.length > 1 ? `${id}.${indicator}` : id;
}

/** `[250]` and `五年累计754.2` in a column of 2025 or 2020 are totals over the five years that end there. */
function meaningOfTotal(
  measure: Measure,
  period: Period,
  quantity: Quantity,
): { measure: Measure; period: Period } {
  const total = 'cumulative' in quantity && quantity.cumulative && measure === 'level';
  if (!total) return { measure, period };
  const start = isSpan(period) ? period.start : String(Number(period.end) - 4);
  return { measure: 'cumulative', period: { ...period, start } };
}

function oneOf<T extends string>(
  problems: Problem[],
  rule: string,
  value: string | undefined,
  valid: readonly T[],
): T | undefined {
  const match = valid.find((name) => name === value);
  if (match === undefined) {
    problems.push({
      rule,
      found: value === undefined ? 'none' : `“${value}”`,
      expected: `one of ${valid.join(', ')}`,
      hint: value === undefined ? undefined : nearestName(value, valid),
    });
  }
  return match;
}

function periodOf(problems: Problem[], text: string | undefined): Period | undefined {
  const period = text === undefined ? undefined : parsePeriod(text);
  if (!period) {
    problems.push({
      rule: 'period',
      found: text === undefined ? 'no period' : `period “${text}”`,
      expected: 'p=2020, p=2021-06, p=2016/2020 or p=../2022, with ~ where it is inferred',
    });
  }
  return period;
}

function quantityOf(problems: Problem[], site: FigureSite, units: UnitTable): Quantity | undefined {
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

function unknownIndicator(id: string, { indicators }: Vocabulary): Problem {
  return {
    rule: 'unknown-indicator',
    found: `“${id}”`,
    expected: 'an indicator id',
    hint: nearestName(id, [...indicators.keys()]),
  };
}

/** Dimensions in which each measure of an indicator may be given. */
function fits(unit: Unit, measure: Measure, own: Unit): boolean {
  const { dimension } = unit;
  switch (measure) {
    case 'growth':
      return dimension === 'percent';
    case 'change':
      return [own.dimension, 'percent', 'percentage-point', 'ratio'].includes(dimension);
    case 'structure':
      return dimension === 'percent';
    default:
      return dimension === own.dimension;
  }
}

function unitOf(
  problems: Problem[],
  site: FigureSite,
  measure: Measure,
  indicator: Indicator,
  quantity: Quantity,
  units: UnitTable,
): Unit | undefined | 'misfit' {
  if (quantity.kind !== 'number' && quantity.kind !== 'range') return undefined;
  const own = units.find(indicator.unit);
  const name = site.attributes.unit ?? quantity.unit ?? site.tableUnit;
  const unit = name === undefined ? undefined : units.find(name);
  if (!own) return undefined;
  if (!unit) {
    problems.push({
      rule: 'unknown-unit',
      found: name === undefined ? `no unit of measure in “${site.words}”` : `unit “${name}”`,
      expected: 'an id of content/units.yaml',
      hint: name === undefined ? `Give it: u=${indicator.unit}.` : undefined,
    });
    return 'misfit';
  }
  if (fits(unit, measure, own)) return unit;
  problems.push({
    rule: 'unit-misfit',
    found: `${measure} of ${indicator.id} in ${unit.id} (${unit.dimension})`,
    expected: `a unit of the dimension of ${own.id} (${own.dimension})`,
    hint: 'Check the indicator and the measure (m=).',
  });
  return 'misfit';
}

function canonicalOf(
  quantity: Quantity,
  unit: Unit | undefined,
  measure: Measure,
  own: Unit | undefined,
): CanonicalValue | undefined {
  if ((quantity.kind !== 'number' && quantity.kind !== 'range') || !unit || !own) return undefined;
  const to = measure === 'level' || measure === 'cumulative' || unit.dimension === own.dimension ? own : unit;
  const value = convert(quantity.value, unit, to);
  const upper = quantity.kind === 'range' ? convert(quantity.upper, unit, to) : undefined;
  return value === undefined ? undefined : { value, upper, unit: to.id as UnitId };
}

/** The indicator's alias that stands nearest before the figure, the longer where two end together. */
function labelOf(problems: Problem[], site: FigureSite, indicator: Indicator): string | undefined {
  if (site.attributes.label !== undefined) return site.attributes.label;
  const found = indicator.aliases
    .map((alias) => ({ alias, end: site.before.lastIndexOf(alias) + alias.length }))
    .filter(({ alias, end }) => end >= alias.length)
    .toSorted((a, b) => b.end - a.end || b.alias.length - a.alias.length);
  if (found[0]) return found[0].alias;
  problems.push({
    rule: 'label',
    found: `none of the aliases of ${indicator.id} before “${site.words}”`,
    expected: indicator.aliases.slice(0, 6).join(', '),
    hint: 'Give the document’s own wording as l=…, or add an alias to the indicator.',
  });
  return undefined;
}
