import type { PlanDocument } from '#core/model/document.ts';
import { correctedText } from '#core/model/inline-text.ts';
import type { Indicator, Subtopic, Theme, ThemeGroup } from '#core/model/vocabulary.ts';
import type { Line } from '#core/text/plain.ts';
import type { ThemeRoom } from '#core/themes/attention.ts';
import { mainFirst, shownInFull, type Passage } from '#core/themes/passages.ts';
import { inTurns, type Piece } from '#core/themes/subtopics.ts';
import type { Site } from '../site.ts';
import { reusedBlocks, type ReusedBlock } from './chapter.ts';
import { findingsOfIndicators, type FindingView } from './findings.ts';
import { numberedTitle } from './task-entry.ts';
import { themePieces } from './theme-pieces.ts';
import type { ThemedPlan } from './themes.ts';

/** What one district says on a theme. */
export interface ThemeColumn extends Pick<ThemedPlan, 'district' | 'document'> {
  readonly room: ThemeRoom;
  /** Coded characters of its plan. */
  readonly of: number;
  readonly passages: readonly Passage[];
  /** The passages that stand on the page in document order; the others are listed by their headings. */
  readonly full: ReadonlySet<Passage>;
  /** The passages divided by sub-topics, in document order. */
  readonly pieces: readonly Piece[];
  /** Of a block of the plan, what stands in other documents, too. */
  readonly reusedAt: (place: Pick<Line, 'chapter' | 'block'>) => ReusedBlock | undefined;
}

/** What one district says on a sub-topic. */
export interface SubtopicCell {
  readonly column: ThemeColumn;
  readonly pieces: readonly Piece[];
  /** Where there is none of its own: pieces under other sub-topics in which its terms stand. */
  readonly mentioned: readonly Piece[];
}

/** A sub-topic with a cell a district; undefined is what is under none. */
export interface SubtopicRow {
  readonly subtopic: Subtopic | undefined;
  readonly cells: readonly SubtopicCell[];
}

export interface ThemePage {
  readonly theme: Theme;
  readonly group: ThemeGroup | undefined;
  /** What goes to which other theme. */
  readonly excludes: readonly { readonly what: string; readonly theme: Theme }[];
  readonly columns: readonly ThemeColumn[];
  readonly rows: readonly SubtopicRow[];
  /** The pieces that stand on the page by sub-topics; the others are listed by their headings. */
  readonly fullPieces: ReadonlySet<Piece>;
  /** Findings in which figures of the theme’s indicators take part, those that do not agree first. */
  readonly findings: readonly FindingView[];
  readonly indicators: readonly Indicator[];
  readonly tasks: readonly {
    readonly document: PlanDocument;
    readonly entries: readonly { readonly id: string; readonly number: string; readonly title: string }[];
  }[];
  readonly others: readonly Theme[];
}

/** How many characters of passages a page holds, so that it stays small whatever the theme and the collection. */
const shownCharacters = 6900;

/** Everything about one theme. */
export function themePage(site: Site, theme: Theme): ThemePage {
  const { themes, themeGroups, documents, tasks } = site.corpus;
  const columns = themeColumns(site, theme);
  const room = shownCharacters / Math.max(1, columns.length);
  const indicators = [...site.corpus.indicators.values()].filter((indicator) => indicator.theme === theme.id);
  return {
    theme,
    group: themeGroups.find(({ id }) => id === theme.group),
    excludes: theme.excludes.flatMap(({ what, theme: id }) => {
      const other = themes.find((candidate) => candidate.id === id);
      return other ? [{ what, theme: other }] : [];
    }),
    columns,
    rows: subtopicRows(theme, columns),
    fullPieces: new Set(columns.flatMap(({ pieces }) => [...shownInFull(inTurns(mainFirst(pieces)), room)])),
    findings: findingsOfIndicators(site, indicators),
    indicators,
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

function themeColumns(site: Site, theme: Theme): ThemeColumn[] {
  const all = themePieces(site, theme);
  return all.map(({ plan: { district, document, attention }, passages, pieces }) => {
    const reused = new Map(
      [...new Set(passages.map(({ chapter }) => chapter))].map((chapter) => [
        chapter,
        reusedBlocks(site.corpus, document, chapter),
      ]),
    );
    return {
      ...{ district, document, passages, pieces, of: attention.characters },
      room: attention.rooms.get(theme.id) ?? { characters: 0, share: 0 },
      full: shownInFull(mainFirst(passages), shownCharacters / all.length),
      reusedAt: ({ chapter, block }) => reused.get(chapter)?.get(block),
    };
  });
}

/** A row a sub-topic, and one for what is under none where there is such. */
function subtopicRows({ subtopics }: Theme, columns: readonly ThemeColumn[]): SubtopicRow[] {
  const rows = [...subtopics, undefined].map((subtopic): SubtopicRow => ({
    subtopic,
    cells: columns.map((column) => {
      const pieces = column.pieces.filter((piece) => piece.subtopic === subtopic?.id);
      const mentioned = column.pieces.filter(({ mentions }) => subtopic && mentions.includes(subtopic.id));
      return { column, pieces, mentioned: pieces.length > 0 ? [] : mentioned };
    }),
  }));
  return rows.filter(({ subtopic, cells }) => subtopic ?? cells.some(({ pieces }) => pieces.length > 0));
}

/** Passages with the titles above them as a column shows them: a chapter’s is not repeated. */
export function headed<P extends Passage>(
  passages: readonly P[],
): { readonly passage: P; readonly headings: readonly string[] }[] {
  return passages.map((passage, index) => {
    const isSameChapter = passage.chapter === passages[index - 1]?.chapter;
    const headings =
      isSameChapter && passage.headings.length > 1 ? passage.headings.slice(1) : passage.headings;
    return { passage, headings };
  });
}
