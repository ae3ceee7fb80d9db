import type { ExportWords } from '#core/compare/export-words.ts';
import { compareFiles } from '../../i18n/zh/compare-files.ts';
import type { ViewMessages } from '../../views/ui.ts';

/**
 * The words of exports from those of the interface.
 * @param names the names of indicators, by their ids
 */
export function exportWords(
  locale: 'zh' | 'en',
  { compare, figures, words }: ViewMessages,
  names: ReadonlyMap<string, string>,
): ExportWords {
  return {
    locale,
    bounds: figures.bounds,
    measures: figures.measures,
    natures: words.nature,
    notes: figures.notes,
    missing: words.missing,
    noNature: compare.noNature,
    alsoGiven: figures.alsoGiven,
    instead: figures.instead,
    seeAlso: figures.seeAlso,
    formerTarget: figures.formerTarget,
    growth: figures.measures.growth,
    indicatorName: (id) => names.get(id) ?? id,
    worded: (name, label) => (name === label ? name : compareFiles.worded(name, label)),
    underived: compare.underived,
    ownYear: figures.ownYear,
    columns: compare.columns,
    roles: words.role,
    period: words.period,
    heads: compareFiles,
  };
}
