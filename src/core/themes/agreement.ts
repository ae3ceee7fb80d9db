import type { Coding } from '../model/theme-coding.ts';

/** Two judgements of one thing. */
export type Judgements<T> = readonly (readonly [first: T, second: T])[];

/**
 * Cohen’s κ (Cohen 1960, Educational and Psychological Measurement 20): (p₀ − pₑ) ÷ (1 − pₑ), where p₀ is the share of
 * things judged alike and pₑ the share that would be by chance, the sum over categories of the product of both shares.
 * @returns undefined where both judged everything alike in one category, so that chance leaves nothing to explain
 */
export function cohensKappa<T>(judgements: Judgements<T>): number | undefined {
  const total = judgements.length;
  const alike = judgements.filter(([first, second]) => first === second).length / total;
  const categories = new Set(judgements.flat());
  const shareOf = (category: T, coder: 0 | 1) =>
    judgements.filter((pair) => pair[coder] === category).length / total;
  const byChance = [...categories].reduce((sum, one) => sum + shareOf(one, 0) * shareOf(one, 1), 0);
  return total === 0 || categories.size === 1 ? undefined : (alike - byChance) / (1 - byChance);
}

/** How far two codings of the same passages agree. */
export interface Agreement {
  readonly passages: number;
  /** Share of passages with the same themes, whatever their order. */
  readonly same: number;
  /** κ over the main themes. */
  readonly main: number | undefined;
  /** κ over all decisions whether a passage has a theme, passages × themes. */
  readonly pooled: number | undefined;
}

/**
 * The agreement of two codings with one to three themes a passage.
 * @param themes all themes that could be given
 */
export function agreementOf(codings: readonly Coding[], themes: readonly string[]): Agreement {
  const same = codings.filter(
    ({ first, second }) => first.toSorted().join(' ') === second.toSorted().join(' '),
  );
  return {
    passages: codings.length,
    same: same.length / codings.length,
    main: cohensKappa(codings.map(({ first, second }) => [first[0], second[0]])),
    pooled: cohensKappa(themes.flatMap((theme) => decisionsOn(codings, theme))),
  };
}

/** How often one theme was given, and κ over whether it was. */
export interface ThemeAgreement {
  readonly theme: string;
  readonly first: number;
  readonly second: number;
  readonly both: number;
  readonly kappa: number | undefined;
}

/** The agreement on one theme: is it given or not? */
export function agreementOnTheme(codings: readonly Coding[], theme: string): ThemeAgreement {
  const decisions = decisionsOn(codings, theme);
  return {
    theme,
    first: decisions.filter(([first]) => first).length,
    second: decisions.filter(([, second]) => second).length,
    both: decisions.filter(([first, second]) => first && second).length,
    kappa: cohensKappa(decisions),
  };
}

function decisionsOn(codings: readonly Coding[], theme: string): Judgements<boolean> {
  const given = (themes: readonly string[]) => themes.includes(theme);
  return codings.map(({ first, second }) => [given(first), given(second)] as const);
}
