import { notesOfTable, type TableNotes } from '#core/compare/notes.ts';
import { comparisonTable, type ComparisonTable } from '#core/compare/table.ts';
import type { ColumnKind } from '#core/compare/columns.ts';
import { isSilent, type ComparisonRow, type PlanYears } from '#core/dataset/comparison-row.ts';
import { cellsOfRows, commonYears, rowFor } from '#core/dataset/overview.ts';
import { sentencesOf, type Sentence } from '#core/dataset/sentences.ts';
import { labelsOf, type DistrictLabel } from '#core/districts/label.ts';
import type { PlanDocument } from '#core/model/document.ts';
import type { Observation } from '#core/model/observation.ts';
import type { Indicator, Theme } from '#core/model/vocabulary.ts';
import { renderMarkdown } from '../markdown.ts';
import { plannedDistricts } from './districts-shown.ts';
import { yearTargetEntries, type YearTargetEntry } from './year-targets.ts';
import type { Site } from '../site.ts';

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
  /** The documents’ wordings with the districts that use them, and what to mind of them. */
  readonly wordings: readonly {
    readonly label: string;
    readonly note: string | undefined;
    readonly districts: readonly DistrictLabel[];
  }[];
  /** Districts as rows. */
  readonly table: ComparisonTable;
  readonly notes: TableNotes;
  /** Whether a plan states anything of it, so that the table is not empty. */
  readonly isPlanned: boolean;
  readonly yearTargets: readonly YearTargetEntry[];
  readonly sources: readonly SourceGroup[];
  readonly observations: number;
  readonly related: readonly { readonly indicator: Indicator; readonly note: string }[];
}

/** What the page of one indicator shows of each district. */
const columns: readonly ColumnKind[] = ['base', 'target', 'growth', 'implied-growth', 'nature', 'wording'];

/** Everything about one indicator. */
export function indicatorPage(site: Site, indicator: Indicator, comparison: ComparisonRow): IndicatorPage {
  const { corpus, dataset } = site;
  const found = dataset.observations.filter((observation) => observation.indicator === indicator.id);
  // A dash in a table is a cell, not a statement.
  const stated = found.filter(({ quantity }) => quantity.kind !== 'none');
  const years = commonYears(corpus);
  const { districts } = plannedDistricts(corpus);
  const labels = labelsOf(corpus.districts);
  const table = comparisonTable([rowFor(comparison, districts)], districts, columns, 'district', years);
  return {
    indicator,
    theme: corpus.themes.find(({ id }) => id === indicator.theme),
    definition: renderMarkdown(indicator.definition),
    years,
    wordings: wordingsOf(indicator, stated, labels),
    table,
    notes: notesOfTable(table),
    isPlanned: cellsOfRows([comparison]).some((cell) => !isSilent(cell)),
    yearTargets: yearTargetEntries(site, comparison, labels),
    sources: sourcesOf(site, stated, labels),
    observations: stated.length,
    related: indicator.related.flatMap(({ indicator: id, note }) => {
      const other = corpus.indicators.get(id);
      return other ? [{ indicator: other, note }] : [];
    }),
  };
}

type Labels = ReadonlyMap<DistrictLabel['id'], DistrictLabel>;

function wordingsOf(
  { coverage }: Indicator,
  observations: readonly Observation[],
  labels: Labels,
): IndicatorPage['wordings'] {
  return [...Map.groupBy(observations, ({ label }) => label)].map(([label, group]) => {
    const users = new Set(group.map(({ district }) => district));
    const note = coverage.find((wording) => wording.label === label)?.note;
    return { label, note, districts: [...labels.values()].filter(({ id }) => users.has(id)) };
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
