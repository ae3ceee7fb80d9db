import type { ExportWords } from '#core/compare/export-words.ts';
import { compareFiles } from '../../i18n/zh/compare-files.ts';
import type { ViewMessages } from '../../views/ui.ts';

/** The words of exports from those of the interface. */
export function exportWords(locale: 'zh' | 'en', { compare, figures, words }: ViewMessages): ExportWords {
  return {
    locale,
    bounds: figures.bounds,
    measures: figures.measures,
    natures: words.nature,
    notes: figures.notes,
    missing: words.missing,
    alsoGiven: figures.alsoGiven,
    instead: figures.instead,
    underived: compare.underived,
    ownYear: figures.ownYear,
    columns: compare.columns,
    roles: words.role,
    period: words.period,
    heads: compareFiles,
  };
}
