import type { ExportWords } from '#core/compare/exports.ts';
import { compareFiles } from '../../i18n/zh/compare-files.ts';
import type { ViewMessages } from '../../views/ui.ts';

/** The words of exports from those of the interface. */
export function exportWords(locale: 'zh' | 'en', { compare, figures, words }: ViewMessages): ExportWords {
  return {
    locale,
    bounds: figures.bounds,
    measures: figures.measures,
    natureSigns: figures.natureSigns,
    natures: words.nature,
    noteSigns: figures.noteSigns,
    notes: figures.notes,
    missing: words.missing,
    underived: compare.underived,
    ownYear: figures.ownYear,
    columns: compare.columns,
    roles: words.role,
    period: words.period,
    heads: compareFiles,
  };
}
