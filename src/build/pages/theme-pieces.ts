import type { Theme } from '#core/model/vocabulary.ts';
import { passagesOn, type Passage } from '#core/themes/passages.ts';
import { piecesOf, type Piece } from '#core/themes/subtopics.ts';
import type { Site } from '../site.ts';
import { themedPlans, type ThemedPlan } from './themes.ts';

/** What a plan says on a theme, whole and divided by sub-topics. */
export interface ThemePieces {
  readonly plan: ThemedPlan;
  readonly passages: readonly Passage[];
  readonly pieces: readonly Piece[];
}

const divided = new WeakMap<Theme, readonly ThemePieces[]>();

/** The passages of the districts on a theme; chapters, pages and files ask for the same. */
export function themePieces(site: Pick<Site, 'corpus'>, theme: Theme): readonly ThemePieces[] {
  const known = divided.get(theme);
  if (known) return known;
  const all = themedPlans(site).map((plan) => {
    const passages = passagesOn(theme.id, plan.lines, plan.themesOf);
    return { plan, passages, pieces: piecesOf(passages, theme.subtopics) };
  });
  divided.set(theme, all);
  return all;
}
