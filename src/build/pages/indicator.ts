import { convertedFrom, figureText } from '#core/dataset/cell-text.ts';
import { sourceOf } from '#core/dataset/cell-view.ts';
import { slots, type ComparisonRow, type PlanYears, type Slot } from '#core/dataset/comparison.ts';
import { commonYears } from '#core/dataset/overview.ts';
import { sentencesOf, type Sentence } from '#core/dataset/sentences.ts';
import type { Series } from '#core/dataset/series.ts';
import type { Target } from '#core/address.ts';
import type { PlanDocument } from '#core/model/document.ts';
import type { Nature, Observation } from '#core/model/observation.ts';
import type { Indicator, Theme } from '#core/model/vocabulary.ts';
import { renderMarkdown } from '../markdown.ts';
import { districtCells, fractionsIn, tableNotes, type DistrictCells, type TableNotes } from './cells.ts';
import { labelsOf, type DistrictLabel } from '#core/districts/label.ts';
import type { Site } from '../site.ts';

/** One line of the table over districts. */
export interface IndicatorRow {
  readonly district: DistrictLabel;
  readonly cells: DistrictCells;
  readonly nature: Nature | undefined;
  /** The document’s wording of the indicator where it is not its name. */
  readonly label: string | undefined;
  /** Words of figures that were converted from another unit of measure. */
  readonly converted: readonly { readonly words: string; readonly unit: string }[];
  /** What the document says elsewhere for the same question. */
  readonly others: readonly { readonly slot: Slot; readonly words: string; readonly source: Target }[];
}

export interface SourceGroup {
  readonly district: DistrictLabel;
  readonly documents: readonly { readonly document: PlanDocument; readonly sentences: readonly Sentence[] }[];
}

export interface IndicatorPage {
  readonly indicator: Indicator;
  readonly theme: Theme | undefined;
  /** The definition as HTML. */
  readonly definition: string;
  readonly years: PlanYears;
  /** The documents’ wordings with the districts that use them. */
  readonly wordings: readonly { readonly label: string; readonly districts: readonly DistrictLabel[] }[];
  readonly comparison: ComparisonRow;
  readonly rows: readonly IndicatorRow[];
  readonly fraction: number;
  readonly notes: TableNotes;
  readonly series: readonly Series[];
  /** Figures of whole districts in which shares add up to the whole. */
  readonly structures: readonly Observation[];
  readonly sources: readonly SourceGroup[];
  readonly observations: number;
  readonly related: readonly { readonly indicator: Indicator; readonly note: string }[];
}

/** Everything about one indicator. */
export function indicatorPage(site: Site, comparison: ComparisonRow): IndicatorPage {
  const { corpus, dataset } = site;
  const { indicator } = comparison;
  const found = dataset.observations.filter((observation) => observation.indicator === indicator.id);
  // A dash in a table is a cell, not a statement.
  const stated = found.filter(({ quantity }) => quantity.kind !== 'none');
  const years = commonYears(corpus);
  const notes = tableNotes([comparison]);
  const cells = districtCells(comparison, years, notes);
  const labels = labelsOf(corpus.districts);
  return {
    indicator,
    theme: corpus.themes.find(({ id }) => id === indicator.theme),
    definition: renderMarkdown(indicator.definition),
    years,
    wordings: wordingsOf(stated, labels),
    comparison,
    rows: [...cells].flatMap(([id, own]) => {
      const district = labels.get(id);
      return district ? [rowOf(comparison, district, own)] : [];
    }),
    fraction: fractionsIn([cells]),
    notes,
    series: dataset.series.filter((series) => series.indicator === indicator.id),
    structures: stated.filter(({ measure }) => measure === 'structure'),
    sources: sourcesOf(site, stated, labels),
    observations: stated.length,
    related: indicator.related.flatMap(({ indicator: id, note }) => {
      const other = corpus.indicators.get(id);
      return other ? [{ indicator: other, note }] : [];
    }),
  };
}

type Labels = ReadonlyMap<DistrictLabel['id'], DistrictLabel>;

function rowOf(
  { indicator, cells }: ComparisonRow,
  district: DistrictLabel,
  views: DistrictCells,
): IndicatorRow {
  const record = cells.get(district.id);
  const own = record ? slots.map((slot) => [slot, record[slot]] as const) : [];
  const values = own.flatMap(([, cell]) => (cell.kind === 'value' ? [cell.observation] : []));
  const label = (values.find(({ role }) => role === 'target') ?? values[0])?.label;
  return {
    district,
    cells: views,
    nature: values.find(({ nature }) => nature !== undefined)?.nature,
    label: label === indicator.name.zh ? undefined : label,
    converted: values.map(convertedFrom).filter((words) => words !== undefined),
    others: own.flatMap(([slot, cell]) =>
      cell.kind === 'value'
        ? distinct(cell.others).map((other) => ({ slot, words: other.words, source: sourceOf(other) }))
        : [],
    ),
  };
}

/** Each number once: `363` in a table and `363亿元` in a sentence are one. */
function distinct(observations: readonly Observation[]): Observation[] {
  const groups = Map.groupBy(observations, (observation) => JSON.stringify(figureText(observation)));
  return [...groups.values()].flatMap((group) => group.slice(0, 1));
}

function wordingsOf(observations: readonly Observation[], labels: Labels): IndicatorPage['wordings'] {
  return [...Map.groupBy(observations, ({ label }) => label)].map(([label, group]) => {
    const users = new Set(group.map(({ district }) => district));
    return { label, districts: [...labels.values()].filter(({ id }) => users.has(id)) };
  });
}

function sourcesOf({ corpus }: Site, observations: readonly Observation[], labels: Labels): SourceGroup[] {
  const sentences = Map.groupBy(sentencesOf(observations), ({ document }) => document);
  return [...labels.values()]
    .map((district) => ({
      district,
      documents: corpus.documents
        .filter(({ meta }) => meta.district === district.id)
        .flatMap((document) => {
          const own = sentences.get(document.id);
          return own ? [{ document, sentences: own }] : [];
        }),
    }))
    .filter(({ documents }) => documents.length > 0);
}
