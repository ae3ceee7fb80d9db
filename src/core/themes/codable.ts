import { titleBlock } from '../model/task-id.ts';
import type { Line } from '../text/plain.ts';

/** A paragraph, item or task that is coded on its own, with what a coder sees of it. */
export interface CodablePassage {
  readonly chapter: string;
  readonly block: string;
  readonly text: string;
  /** The titles above it, the chapter’s first. */
  readonly headings: readonly string[];
}

/** Shorter lines are mere lead-ins (一核即…), which nobody can code by themselves. */
const leastLength = 20;

/** The passages of a document from which a sample is drawn: prose of chapters, and tasks with their milestones. */
export function codablePassages(lines: readonly Line[]): CodablePassage[] {
  const passages: CodablePassage[] = [];
  let headings: readonly Pick<Line, 'kind' | 'text'>[] = [];
  for (const line of lines) {
    const level = levels[line.kind];
    if (level !== undefined) {
      headings = [...headings.filter(({ kind }) => (levels[kind] ?? 0) < level), line];
    } else if (line.kind === 'task' && line.block === titleBlock) {
      passages.push({ chapter: line.chapter, block: line.block, text: taskText(line, lines), headings: [] });
    } else if (isProse(line)) {
      const { chapter, block, text } = line;
      passages.push({ chapter, block, text, headings: headings.map((heading) => heading.text) });
    }
  }
  return passages.filter(({ text }) => text.length >= leastLength);
}

const levels: Partial<Record<Line['kind'], number>> = { chapter: 1, section: 2, heading: 3 };

function isProse({ chapter, kind }: Line): boolean {
  return chapter !== 'index' && (kind === 'paragraph' || kind === 'item');
}

function taskText({ chapter, text }: Line, lines: readonly Line[]): string {
  const own = lines.filter((line) => line.chapter === chapter && line.kind === 'milestone');
  return [text, ...own.map((line) => line.text)].join(' ');
}
