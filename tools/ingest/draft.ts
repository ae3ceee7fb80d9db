import type { DocumentMeta, TaskTable } from '#core/model/document.ts';
import type { Omission } from '#core/model/omission.ts';
import type { TaskMeta } from '#core/model/task.ts';
import type { Imprint } from './imprint.ts';
import type { Guess } from './lines.ts';
import type { DraftCell } from './table-shape.ts';

interface DraftBase {
  /** The source line it begins on. */
  readonly line: number;
}
interface DraftParagraph extends DraftBase {
  readonly kind: 'paragraph' | 'item';
  readonly text: string;
}
interface DraftHeading extends DraftBase {
  readonly kind: 'heading';
  readonly level: 3 | 4;
  readonly title: string;
}
/** A paragraph with the heading it begins with; level 2 opens a section. */
interface DraftRunIn extends DraftBase {
  readonly kind: 'run-in';
  readonly level: 2 | 3;
  readonly title: string;
  readonly text: string;
}
interface DraftLost extends DraftBase {
  readonly kind: 'lost';
  readonly what: 'figure' | 'table';
  readonly title?: string;
}
export interface DraftTable extends DraftBase {
  readonly kind: 'table';
  readonly title?: string;
  /** The head comes first. */
  readonly rows: readonly (readonly DraftCell[])[];
  readonly notes: readonly string[];
}
export interface DraftBox extends DraftBase {
  readonly kind: 'box';
  readonly label: string;
  readonly title: string;
  readonly blocks: readonly DraftBlock[];
}
export type DraftBlock = DraftParagraph | DraftHeading | DraftRunIn | DraftLost | DraftTable | DraftBox;

/** A section; without a title it is what stands before the first one, or begins with a run-in heading. */
export interface DraftSection {
  readonly title?: string;
  readonly line: number;
  readonly blocks: readonly DraftBlock[];
}

/** A chapter, or the front of the document where it has no title. */
export interface DraftChapter {
  readonly title?: string;
  readonly line: number;
  readonly sections: readonly DraftSection[];
}

/** A task of a breakdown as the front matter of its file names it. */
export interface DraftTask {
  readonly part: TaskPart;
  readonly number: number;
  readonly title: string;
  readonly category: string;
  readonly section?: string;
  readonly deadline?: string;
  readonly lead: readonly string[];
  readonly responsible: readonly string[];
  readonly leaders: readonly string[];
  readonly inherited: readonly TaskCell[];
  readonly milestones: readonly DraftMilestone[];
  readonly line: number;
}
export interface DraftMilestone {
  readonly depth: number;
  readonly text: string;
}
export type TaskPart = TaskMeta['part'];
export type TaskCell = TaskMeta['inherited'][number];

/** What the front matter of `index.md` and the manifest say. */
interface DraftMeta extends Imprint {
  readonly district: string;
  readonly kind: DraftKind;
  readonly file: string;
  readonly omissions: readonly Omission[];
  readonly tables: readonly TaskTable[];
}
export type DraftKind = DocumentMeta['kind'];

/** A document read from its source, ready to be written as content. */
export interface Draft {
  readonly id: string;
  readonly meta: DraftMeta;
  readonly front: DraftChapter;
  readonly chapters: readonly DraftChapter[];
  readonly tasks: readonly DraftTask[];
  readonly guesses: readonly Guess[];
  /** Source lines at which a cut sentence was put together. */
  readonly joined: readonly number[];
}
