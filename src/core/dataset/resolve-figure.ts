import type { Broken } from '../corpus/broken-names.ts';
import type { IndicatorId } from '../model/ids.ts';
import { natures, roles, type Nature, type Observation, type Role } from '../model/observation.ts';
import type { Indicator } from '../model/vocabulary.ts';
import { nearestName } from '../names.ts';
import { benchmarkFromText } from '../quantity/benchmark.ts';
import { strengthFromText } from '../quantity/strength.ts';
import type { UnitTable } from '../quantity/units.ts';
import { givenLabel, labelOf } from './figure-label.ts';
import { measureOf } from './figure-measure.ts';
import { checkTime, meaningOfTotal, periodOf } from './figure-period.ts';
import { oneOf, type Problem } from './figure-problem.ts';
import { quantityOf } from './figure-quantity.ts';
import type { FigureSite } from './figure-site.ts';
import { canonicalOf, checkFit, unitOf } from './figure-unit.ts';

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

const withoutAttributes: Problem = {
  rule: 'missing-attributes',
  found: 'a figure without attributes',
  expected: '{i=… p=… r=…} after its words',
};

/** A marked figure to its observations, or to what is wrong with it. Nothing is guessed silently. */
export function resolveFigure(site: FigureSite, vocabulary: Vocabulary): ResolvedFigure {
  if (site.misread) return { observations: [], problems: problemsOfGiven(site, vocabulary) };
  const { attributes } = site;
  const { units } = vocabulary;
  const isBare = Object.values(attributes).every((value) => value === undefined || value.length === 0);
  if (isBare) return { observations: [], problems: [withoutAttributes] };
  const problems: Problem[] = [];
  const role = oneOf(problems, 'unknown-role', attributes.role, roles);
  const measured = measureOf(problems, attributes.measure ?? 'level');
  const measure = measured?.measure;
  const nature = natureOf(problems, attributes.nature, role);
  const period = periodOf(problems, attributes.period);
  const likely = attributes.indicators.flatMap(
    (id) => vocabulary.indicators.get(id as IndicatorId)?.unit ?? [],
  );
  const quantity = quantityOf(problems, site, units, likely);
  if (role && period) checkTime(problems, role, period, quantity, site.document.meta);
  const unit = unitOf(problems, site, quantity, units);
  const given = givenLabel(problems, site);
  // A mistake in one attribute hides none in the others.
  const labelled = indicatorsOf(problems, attributes.indicators, vocabulary).flatMap((indicator) => {
    if (measure && quantity) checkFit(problems, site, measure, indicator, quantity, unit, units);
    const label = attributes.label === undefined ? labelOf(problems, site, indicator) : given;
    return label === undefined ? [] : [{ indicator, label }];
  });
  if (problems.length > 0 || !role || !measured || !measure || !period || !quantity)
    return { observations: [], problems: withoutConsequences(problems, vocabulary.broken) };
  const meaning = meaningOfTotal(measure, period, quantity, site.document.meta.period);
  const observations = labelled.map(({ indicator, label }): Observation => ({
    id: observationId(site, indicator.id),
    indicator: indicator.id,
    district: site.document.meta.district,
    document: site.document.id,
    chapter: site.chapter.slug,
    block: site.block,
    figure: site.figure,
    label,
    scope: attributes.scope,
    alternativeMeasure: measured.alternativeMeasure,
    ...meaning,
    role,
    quantity,
    unit: unit?.id,
    canonical: canonicalOf(quantity, unit, meaning.measure, units.find(indicator.unit)),
    nature,
    strength: role === 'target' ? strengthFromText(site.before, site.corrected) : undefined,
    benchmark: quantity.kind === 'words' ? benchmarkFromText(site.corrected) : undefined,
    column: site.column,
    words: site.words,
    quote: site.quote,
    offset: site.offset,
  }));
  return { observations, problems };
}

/** What is wrong with the attributes that are there, where others could not be read and may be what is missing. */
function problemsOfGiven(site: FigureSite, vocabulary: Vocabulary): readonly Problem[] {
  const problems: Problem[] = [];
  const { role, measure, nature, period, indicators } = site.attributes;
  if (role !== undefined) oneOf(problems, 'unknown-role', role, roles);
  if (measure !== undefined) measureOf(problems, measure);
  if (nature !== undefined) oneOf(problems, 'unknown-nature', nature, natures);
  if (period !== undefined) periodOf(problems, period);
  if (indicators.length > 0) indicatorsOf(problems, indicators, vocabulary);
  unitOf(problems, site, undefined, vocabulary.units);
  givenLabel(problems, site);
  return withoutConsequences(problems, vocabulary.broken);
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

/** The indicators a figure serves, each once. */
function indicatorsOf(
  problems: Problem[],
  ids: readonly string[],
  { indicators, broken }: Vocabulary,
): Indicator[] {
  if (ids.length === 0) {
    const expected = 'i=<indicator id>';
    problems.push({ rule: 'missing-indicator', found: 'a figure without indicator', expected });
  }
  return [...new Set(ids)].flatMap((id) => {
    const indicator = indicators.get(id as IndicatorId);
    if (indicator) return [indicator];
    if (!broken.has('indicator', id)) {
      problems.push({
        rule: 'unknown-indicator',
        found: `“${id}”`,
        expected: 'an indicator id',
        hint: nearestName(id, [...indicators.keys()]),
      });
    }
    return [];
  });
}
