import { partsOf, type Block, type PlanDocument, type Section } from '../model/document.ts';
import type { ThemeId } from '../model/ids.ts';
import type { Task } from '../model/task.ts';
import type { Line } from '../text/plain.ts';

/** The themes of a line, the main one first; none where nothing was assigned. */
export type ThemesOfLine = (line: Pick<Line, 'chapter' | 'section' | 'block'>) => readonly ThemeId[];

/** The themes of a document’s lines: those of the block, else of its box or subsection, else of its section or task. */
export function themesOfLines(document: PlanDocument, tasks: readonly Task[]): ThemesOfLine {
  const places = new Map<string, readonly ThemeId[]>();
  for (const { slug, sections } of partsOf(document)) {
    for (const section of sections) {
      places.set(placeOf(slug, section.id), section.themes);
      for (const [block, themes] of ownThemesIn(section)) places.set(placeOf(slug, block), themes);
    }
  }
  // The lines of a task stand in section s0 of a chapter named by the task.
  for (const { id, themes } of tasks) places.set(placeOf(id, 's0'), themes);
  return ({ chapter, section, block }) =>
    places.get(placeOf(chapter, block)) ?? places.get(placeOf(chapter, section)) ?? [];
}

function placeOf(chapter: string, id: string): string {
  return `${chapter} ${id}`;
}

/** What a heading’s themes hold for ends at the next heading of its level or a higher one. */
interface OpenHeading {
  readonly level: number;
  readonly themes: readonly ThemeId[] | undefined;
}

function ownThemesIn({ blocks }: Section): [id: string, themes: readonly ThemeId[]][] {
  let open: readonly OpenHeading[] = [];
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') {
      const above = open.filter(({ level }) => level < block.level);
      open = [...above, { level: block.level, themes: block.themes?.ids }];
    }
    return themedIds(block, open.findLast(({ themes }) => themes)?.themes);
  });
}

/** The ids of a block’s lines with their themes, as far as they differ from those of the section. */
function themedIds(
  block: Block,
  above: readonly ThemeId[] | undefined,
): [id: string, themes: readonly ThemeId[]][] {
  const themes = block.themes?.ids ?? above;
  const inner = block.kind === 'box' ? block.blocks.flatMap((child) => themedIds(child, themes)) : [];
  if (!themes) return inner;
  const lines = block.kind === 'table' ? [block.head, ...block.rows, ...block.notes] : [];
  return [...[block, ...lines].map(({ id }): [string, readonly ThemeId[]] => [id, themes]), ...inner];
}
