import type { ShardPart } from '../shard.ts';
import { lineGroups, type LineGroup } from '../../text/line-groups.ts';
import type { Layout, LayoutChapter } from '../layout.ts';
import { NumberReader, textOfNumbers } from './numbers.ts';

/** The layout of a document as it is downloaded. */
export interface PackedLayout {
  readonly document: string;
  /** Runs of lines of one group: the group’s place in `lineGroups` and their number. */
  readonly groups: string;
  /** For each line the length of its key, its line break included. */
  readonly lengths: string;
  /** `chapter section page line`, separated by `;`. */
  readonly sections: string;
  /** `line theme theme`, separated by `;`. */
  readonly themes: string;
  readonly chapters: readonly (readonly [title: string, line: number, characters: number])[];
}

export function packLayout({ document, groups, starts, sections, themes, chapters }: Layout): PackedLayout {
  const runs: [number, number][] = [];
  for (const group of groups) {
    const place = lineGroups.indexOf(group);
    const last = runs.at(-1);
    if (last?.[0] === place) last[1] += 1;
    else runs.push([place, 1]);
  }
  return {
    document,
    groups: textOfNumbers(runs.flat()),
    lengths: textOfNumbers(starts.slice(1).map((start, line) => start - (starts[line] ?? 0))),
    sections: sections
      .map(({ chapter, section, page, line }) => [chapter, section, page, line].join(' '))
      .join(';'),
    themes: themes.map((run) => [run.line, ...run.themes].join(' ')).join(';'),
    chapters: chapters.map(({ title, line, characters }) => [title, line, characters]),
  };
}

export function unpackLayout({
  document,
  groups,
  lengths,
  sections,
  themes,
  chapters,
}: PackedLayout): Layout {
  const starts = [0];
  for (const length of new NumberReader(lengths)) starts.push((starts.at(-1) ?? 0) + length);
  return {
    document,
    groups: unpackGroups(groups),
    starts,
    sections: sections.split(';').map((text) => {
      const [chapter = '', section = '', page = '', line = ''] = text.split(' ');
      return { chapter, section, page: page as ShardPart['page'], line: Number(line) };
    }),
    themes: themes.split(';').map((text) => {
      const [line = '', ...own] = text.split(' ');
      return { line: Number(line), themes: own };
    }),
    chapters: chapters.map(([title, line, characters]): LayoutChapter => ({ title, line, characters })),
  };
}

function unpackGroups(text: string): LineGroup[] {
  const reader = new NumberReader(text);
  const groups: LineGroup[] = [];
  while (!reader.done) {
    const group = lineGroups[reader.next()];
    const count = reader.next();
    if (group) groups.push(...Array<LineGroup>(count).fill(group));
  }
  return groups;
}
