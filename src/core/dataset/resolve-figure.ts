import type { Broken } from '../corpus/broken-names.ts';
import type { IndicatorId } from '../model/ids.ts';
import { measures, natures, roles, type Nature, type Observation, type Role } from '../model/observation.ts';
import type { Indicator } from '../model/vocabulary.ts';
import { nearestName } from '../names.ts';
import { benchmarkFromText } from '../quantity/benchmark.ts';
import { strengthFromText } from '../quantity/strength.ts';
import type { UnitTable } from '../quantity/units.ts';
import { labelOf } from './figure-label.ts';
import { meaningOfTotal, periodOf } from './figure-period.ts';
import { oneOf, type Problem } from './figure-problem.ts';
import { quantityOf } from './figure-quantity.ts';
import type { FigureSite } from './figure-site.ts';
import { canonicalOf, unitOf } from './figure-unit.ts';

/** What a figure is resolved against. */
export interface Vocabulary {
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  readonly units: UnitTable;
  readonly broken: Broken;
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
  const nature = natureOf(problems, attributes.nature, role);
  const period = periodOf(problems, attributes.period);
  const quantity = quantityOf(problems, site, vocabulary.units);
  if (attributes.indicators.length === 0) {
    problems.push({
      rule: 'missing-indicator',
      found: 'a figure without indicator',
      expected: 'i=<indicator id>',
    });
  }
  if (!role || !measure || !period || !quantity)
    return { observations: [], problems: withoutConsequences(problems, vocabulary.broken) };
  const meaning = meaningOfTotal(measure, period, quantity, site.document.meta.period);
  const observations = [...new Set(attributes.indicators)].flatMap((id): Observation[] => {
    const indicator = vocabulary.indicators.get(id as IndicatorId);
    if (!indicator) {
      if (!vocabulary.broken.has('indicator', id)) problems.push(unknownIndicator(id, vocabulary));
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
        strength: role === 'target' ? strengthFromText(site.before, site.corrected) : undefined,
        benchmark: quantity.kind === 'words' ? benchmarkFromText(site.corrected) : undefined,
        column: site.column,
        words: site.words,
        quote: site.quote,
        offset: site.offset,
      },
    ];
  });
  return { observations, problems: withoutConsequences(problems, vocabulary.broken) };
}

/** Complaints that depend on which units of measure are known. */
const unitRules: readonly string[] = [
  'qualifier',
  'unit',
  'unit-misfit',
  'unknown-unit',
  'unreadable-figure',
  'value',
];

/** While a unit of measure cannot be read, no figure is blamed for a unit that is not known. */
function withoutConsequences(problems: readonly Problem[], broken: Broken): readonly Problem[] {
  if (!broken.any('unit of measure')) return problems;
  return problems.filter(({ rule }) => !unitRules.includes(rule));
}

function observationId(site: FigureSite, indicator: string): string {
  const id = `${site.document.id}/${site.chapter.slug}/${site.figure}`;
  return site.attributes.indicators.length > 1 ? `${id}.${indicator}` : id;
}

/** Expected and binding are targets. */
function natureOf(problems: Problem[], text: string | undefined, role: Role | undefined): Nature | undefined {
  if (text === undefined) return undefined;
  const nature = oneOf(problems, 'unknown-nature', text, natures);
  if (role === undefined || role === 'target') return nature;
  problems.push({ rule: 'nature', found: `n=${text} for r=${role}`, expected: 'n= of targets only' });
  return undefined;
}

function unknownIndicator(id: string, { indicators }: Vocabulary): Problem {
  return {
    rule: 'unknown-indicator',
    found: `“${id}”`,
    expected: 'an indicator id',
    hint: nearestName(id, [...indicators.keys()]),
  };
}
