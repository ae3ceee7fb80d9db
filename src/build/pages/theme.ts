import type { PlanDocument } from '#core/model/document.ts';
import { correctedText } from '#core/model/inline-text.ts';
import type { Indicator, Theme, ThemeGroup } from '#core/model/vocabulary.ts';
import type { ThemeRoom } from '#core/themes/attention.ts';
import { passagesOn, shownInFull, type Passage } from '#core/themes/passages.ts';
import type { Site } from '../site.ts';
import { numberedTitle } from './task-entry.ts';
import { themedPlans, type ThemedPlan } from './themes.ts';

/** What one district says on a theme. */
export interface ThemeColumn extends Pick<ThemedPlan, 'district' | 'document'> {
  readonly room: ThemeRoom;
  /** Coded characters of its plan. */
  readonly of: number;
  readonly passages: readonly Passage[];
  /** The passages that stand on the page; the others are listed by their headings. */
  readonly full: ReadonlySet<Passage>;
}

export interface ThemePage {
  readonly theme: Theme;
  readonly group: ThemeGroup | undefined;
  /** What goes to which other theme. */
  readonly excludes: readonly { readonly what: string; readonly theme: Theme }[];
  readonly columns: readonly ThemeColumn[];
  readonly indicators: readonly Indicator[];
  readonly tasks: readonly {
    readonly document: PlanDocument;
    readonly entries: readonly { readonly id: string; readonly number: string; readonly title: string }[];
  }[];
  readonly others: readonly Theme[];
}

/** How many characters of passages a page holds, so that it stays small whatever the theme and the collection. */
const shownCharacters = 7200;

/** Everything about one theme. */
export function themePage(site: Site, theme: Theme): ThemePage {
  const { themes, themeGroups, indicators, documents, tasks } = site.corpus;
  const plans = themedPlans(site);
  return {
    theme,
    group: themeGroups.find(({ id }) => id === theme.group),
    excludes: theme.excludes.flatMap(({ what, theme: id }) => {
      const other = themes.find((candidate) => candidate.id === id);
      return other ? [{ what, theme: other }] : [];
    }),
    columns: plans.map(({ district, document, lines, themesOf, attention }) => {
      const passages = passagesOn(theme.id, lines, themesOf);
      return {
        ...{ district, document, passages, of: attention.characters },
        room: attention.rooms.get(theme.id) ?? { characters: 0, share: 0 },
        full: shownInFull(passages, shownCharacters / plans.length),
      };
    }),
    indicators: [...indicators.values()].filter((indicator) => indicator.theme === theme.id),
    tasks: documents.flatMap((document) => {
      const own = tasks.filter((task) => task.document === document.id && task.themes.includes(theme.id));
      if (own.length === 0) return [];
      const entries = own.map((task) => {
        const { number, title } = numberedTitle(task);
        return { id: task.id, number, title: correctedText(title) };
      });
      return [{ document, entries }];
    }),
    others: themes,
  };
}
