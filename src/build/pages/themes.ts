import { comparedPlans } from '#core/dataset/compared-plans.ts';
import type { DistrictLabel } from '#core/districts/label.ts';
import type { Corpus } from '#core/model/corpus.ts';
import type { PlanDocument } from '#core/model/document.ts';
import type { Theme, ThemeGroup } from '#core/model/vocabulary.ts';
import { linesOfDocument, type Line } from '#core/text/plain.ts';
import { attentionOf, type Attention, type ThemeRoom } from '#core/themes/attention.ts';
import { themesOfLines, type ThemesOfLine } from '#core/themes/line-themes.ts';
import type { Site } from '../site.ts';
import { plannedDistricts } from './districts-shown.ts';

/** A plan with its lines and how it divides them among themes. */
export interface ThemedPlan {
  readonly district: DistrictLabel;
  readonly document: PlanDocument;
  readonly lines: readonly Line[];
  readonly themesOf: ThemesOfLine;
  readonly attention: Attention;
}

/** A theme with the room each plan gives it, in the order of the plans. */
export interface ThemeRow {
  readonly theme: Theme;
  readonly rooms: readonly ThemeRoom[];
  /** The mean of the shares. */
  readonly mean: number;
  /** How many tasks carry it. */
  readonly tasks: number;
}

export interface ThemesPage {
  readonly plans: readonly ThemedPlan[];
  /** How many districts with a plan there are in all. */
  readonly all: number;
  readonly groups: readonly { readonly group: ThemeGroup; readonly rows: readonly ThemeRow[] }[];
  readonly rows: readonly ThemeRow[];
}

/** Which plans were read for a corpus; every page about themes is made from the same. */
const read = new WeakMap<Corpus, readonly ThemedPlan[]>();

/** The plans of the districts shown side by side. */
export function themedPlans({ corpus }: Pick<Site, 'corpus'>): readonly ThemedPlan[] {
  const known = read.get(corpus);
  if (known) return known;
  const plans = comparedPlans(corpus.documents);
  const themed = plannedDistricts(corpus).districts.flatMap((district) => {
    const document = plans.find(({ meta }) => meta.district === district.id);
    if (!document) return [];
    const lines = linesOfDocument(document);
    const themesOf = themesOfLines(document, []);
    return [{ district, document, lines, themesOf, attention: attentionOf(lines, themesOf) }];
  });
  read.set(corpus, themed);
  return themed;
}

/** The matrix of districts and themes. */
export function themesPage(site: Site): ThemesPage {
  const { themes, themeGroups, tasks } = site.corpus;
  const plans = themedPlans(site);
  const rows = themes.map((theme): ThemeRow => {
    const rooms = plans.map(({ attention }) => attention.rooms.get(theme.id) ?? { characters: 0, share: 0 });
    return {
      theme,
      rooms,
      mean: rooms.reduce((sum, { share }) => sum + share, 0) / Math.max(1, rooms.length),
      tasks: tasks.filter((task) => task.themes.includes(theme.id)).length,
    };
  });
  return {
    plans,
    all: plannedDistricts(site.corpus).all,
    rows,
    groups: themeGroups
      .toSorted((a, b) => a.order - b.order)
      .map((group) => ({ group, rows: rows.filter(({ theme }) => theme.group === group.id) })),
  };
}
