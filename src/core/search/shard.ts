import type { Line, LineKind } from '../text/plain.ts';

/** The lines of one section, or of one task. */
export interface ShardPart {
  /** Chapter slug, task id, or the part of a task table. */
  readonly chapter: string;
  readonly section: string;
  readonly page: 'chapter' | 'task' | 'task-table';
  /** Headings above the lines, from the chapter down; empty in a document's front. */
  readonly path: readonly string[];
  readonly lines: readonly ShardLine[];
}
/** A line with its corrections cut down to the characters they change. */
export type ShardLine = Pick<Line, 'kind' | 'block' | 'text' | 'corrections'>;

/**
 * The searchable text of a document or of a piece of one, as it is downloaded: the lines' text in one piece and their
 * places apart from it, which compresses to a few per cent more than the text alone.
 */
export interface TextShard {
  readonly parts: readonly PackedPart[];
  /** All lines as the source prints them, separated by `\n`. */
  readonly text: string;
  readonly corrections: readonly PackedCorrection[];
}
/** A change to the line of that index: the span of its text, and what stands there instead. */
type PackedCorrection = readonly [line: number, start: number, end: number, corrected: string];
interface PackedPart extends Pick<ShardPart, 'chapter' | 'section' | 'page'> {
  /** Only where `inferredPath` would give another. */
  readonly path?: readonly string[] | undefined;
  /** Kind and block of each line: `section s1;paragraph s1-p1`. */
  readonly lines: string;
}

/** Unpacks a document's lines. */
export function partsOfShard({ parts, text, corrections }: TextShard): ShardPart[] {
  const texts = text.split('\n').entries();
  const unpacked: ShardPart[] = [];
  for (const { chapter, section, page, path, lines: places } of parts) {
    const lines = places.split(';').map((place): ShardLine => {
      const [kind = '', block = ''] = place.split(' ');
      const [index, words] = texts.next().value ?? [-1, ''];
      const own = corrections.filter(([line]) => line === index);
      return {
        kind: kind as LineKind,
        block,
        text: words,
        corrections: own.map(([, start, end, corrected]) => ({ start, end, corrected })),
      };
    });
    unpacked.push({
      chapter,
      section,
      page,
      path: path ?? inferredPath({ chapter, page, lines }, unpacked.at(-1)),
      lines,
    });
  }
  return unpacked;
}

/** The path that the headings among the lines give, or the part before. */
export function inferredPath(
  { chapter, page, lines }: Pick<ShardPart, 'chapter' | 'page' | 'lines'>,
  before: ShardPart | undefined,
): readonly string[] {
  if (page === 'task') return taskPath(lines[0]?.text ?? '', before?.page === 'task' ? before.path : []);
  const text = (kind: LineKind) => lines.find((line) => line.kind === kind)?.text;
  const title = text('chapter') ?? (before?.chapter === chapter ? before.path[0] : undefined);
  return nonEmpty([title, text('section')]);
}

/** Category, section and title of a task; where its row prints none, those of the task before hold. */
function taskPath(row: string, before: readonly string[]): readonly string[] {
  const [category, section, title] = row.split('\t');
  const [lastCategory, lastSection] = before;
  if (category) return nonEmpty([category, section, title]);
  return nonEmpty([lastCategory, section || (before.length > 2 ? lastSection : undefined), title]);
}

/** Headings without those that are missing. */
export function nonEmpty(texts: readonly (string | undefined)[]): string[] {
  return texts.filter((text): text is string => text !== undefined && text !== '');
}
