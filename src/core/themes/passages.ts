import type { ThemeId } from '../model/ids.ts';
import type { Line } from '../text/plain.ts';
import { charactersOf, isTitle } from './attention.ts';
import type { ThemesOfLine } from './line-themes.ts';

/** Neighbouring lines of one section that carry a theme. */
export interface Passage {
  readonly chapter: string;
  /** The block where it begins. */
  readonly block: string;
  /** The titles above it as printed, the chapter’s first. */
  readonly headings: readonly string[];
  readonly lines: readonly Line[];
  readonly characters: number;
  /** Whether the theme is the main one of any of its lines. */
  readonly main: boolean;
}

/** The passages of a plan on a theme, in the order of the plan; front matter is left out. */
export function passagesOn(theme: ThemeId, lines: readonly Line[], themesOf: ThemesOfLine): Passage[] {
  const passages: Passage[] = [];
  let titles: readonly Line[] = [];
  let open: Line[] = [];
  const close = () => {
    const [first] = open;
    if (first) {
      passages.push({
        chapter: first.chapter,
        block: first.block,
        headings: titles.map(({ text }) => text),
        lines: open,
        characters: open.reduce((sum, { text }) => sum + charactersOf(text), 0),
        main: open.some((line) => themesOf(line)[0] === theme),
      });
    }
    open = [];
  };
  let before: Line | undefined;
  for (const line of lines) {
    const isNewSection = line.chapter !== before?.chapter || line.section !== before.section;
    if (isNewSection || isTitle(line)) close();
    if (line.kind === 'chapter') titles = [line];
    else if (line.kind === 'section') titles = [...titles.filter(({ kind }) => kind === 'chapter'), line];
    else if (isNewSection) titles = titles.filter(({ kind }) => kind === 'chapter');
    if (!isTitle(line) && line.chapter !== 'index') {
      if (themesOf(line).includes(theme)) open.push(line);
      else close();
    }
    before = line;
  }
  close();
  return passages;
}

/** Those with the theme as their main one first, each in the order of the plan. */
export function mainFirst<P extends Passage>(passages: readonly P[]): P[] {
  return [...passages.filter(({ main }) => main), ...passages.filter(({ main }) => !main)];
}

/**
 * The passages that are shown in full: the first of them, as long as they fit.
 * @param room how many characters may be shown
 */
export function shownInFull<P extends Passage>(passages: readonly P[], room: number): ReadonlySet<P> {
  let left = room;
  const shown = new Set<P>();
  for (const passage of passages) {
    if (passage.characters > left) continue;
    shown.add(passage);
    left -= passage.characters;
  }
  return shown;
}
