import type { ThemeId } from '../model/ids.ts';
import type { Line } from '../text/plain.ts';
import type { ThemesOfLine } from './line-themes.ts';

/** What of a plan one theme takes up. */
export interface ThemeRoom {
  /** Characters, those of a line with several themes in equal parts. */
  readonly characters: number;
  /** Of all coded characters, 0 to 1. */
  readonly share: number;
}

/** How a plan divides its text among themes. */
export interface Attention {
  /** Coded characters: the denominator of every share. */
  readonly characters: number;
  /** Characters that are not counted. */
  readonly leftOut: { readonly front: number; readonly titles: number; readonly uncoded: number };
  readonly rooms: ReadonlyMap<ThemeId, ThemeRoom>;
}

/** Characters of a text without white space. */
export function charactersOf(text: string): number {
  return [...text.replace(/\s+/g, '')].length;
}

/**
 * The room that a plan gives to themes: the share of each in the characters of its coded lines. Front matter and the
 * titles of chapters and sections are left out, so that a plan with long titles is not another plan.
 */
export function attentionOf(lines: readonly Line[], themesOf: ThemesOfLine): Attention {
  const leftOut = { front: 0, titles: 0, uncoded: 0 };
  const counts = new Map<ThemeId, number>();
  let characters = 0;
  for (const line of lines) {
    const length = charactersOf(line.text);
    const themes = themesOf(line);
    if (line.chapter === 'index') leftOut.front += length;
    else if (isTitle(line)) leftOut.titles += length;
    else if (themes.length === 0) leftOut.uncoded += length;
    else {
      characters += length;
      for (const theme of themes) counts.set(theme, (counts.get(theme) ?? 0) + length / themes.length);
    }
  }
  const rooms = new Map(
    [...counts].map(([theme, count]) => [theme, { characters: count, share: count / characters }]),
  );
  return { characters, leftOut, rooms };
}

/** Tells the title of a chapter or section. */
export function isTitle({ kind }: Pick<Line, 'kind'>): boolean {
  return kind === 'chapter' || kind === 'section';
}
