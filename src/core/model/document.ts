import { z } from 'zod';
import type { Place } from './diagnostic.ts';
import { districtId, type DocumentId, type ThemeId } from './ids.ts';
import { omissionSchema } from './omission.ts';
import { periodText, sourceDate } from './period-schema.ts';
import { plainText } from './text-schema.ts';

/** The printed tables of a task breakdown. */
export const taskParts = ['tasks', 'livelihood'] as const;

/** One printed table of a task breakdown: its title, heads and introductory line, in source order. */
export const taskTableSchema = z.strictObject({
  part: z.enum(taskParts),
  title: z.string().min(1).optional(),
  head: z.array(z.string()),
  note: z.string().min(1).optional(),
});
export type TaskTable = z.infer<typeof taskTableSchema>;

/** Whether the document prints something, or we inferred it from elsewhere; the note of its source says from where. */
export const bases = ['stated', 'inferred'] as const;
export type Basis = (typeof bases)[number];
const basis = z.enum(bases).default('stated');

export const documentKinds = ['outline', 'task-breakdown'] as const;

/** Front matter of a document's `index.md`. */
export const documentMetaSchema = z
  .strictObject({
    district: districtId,
    kind: z.enum(documentKinds),
    title: z.string().min(1),
    short: z.string().min(1),
    /** The issuer's reference number (文号). */
    number: z.string().min(1).optional(),
    issuer: z.string().min(1),
    issuer_basis: basis,
    issued: sourceDate,
    issued_basis: basis,
    period: periodText,
    /** English titles of chapters, by their slugs; a chapter need not have one. */
    chapters_en: z.record(z.string(), plainText).default({}),
    source: z.strictObject({
      file: z.string().regex(/^[^/\\]+$/, 'expected the name of a file in seeds/, without folders'),
      note: z.string().min(1).optional(),
    }),
    omissions: z.array(omissionSchema).default([]),
    tables: z.array(taskTableSchema).default([]),
  })
  .superRefine(({ kind, period }, context) => {
    const isYears = period.includes('/');
    if (isYears === (kind === 'outline')) return;
    const message = isYears
      ? 'expected the year of the breakdown'
      : 'expected the years of the plan, such as “2021/2025”';
    context.addIssue({ code: 'custom', path: ['period'], message });
  });
export type DocumentMeta = z.infer<typeof documentMetaSchema>;

/** Line and column in the content file, counted from 1. */
export type Point = readonly [line: number, column: number];

/** Attributes of a marked figure (`:obs[…]{…}` or a cell of an indicator table), as written. */
export interface FigureAttributes {
  readonly indicators: readonly string[];
  readonly period: string | undefined;
  readonly role: string | undefined;
  readonly measure: string | undefined;
  readonly scope: string | undefined;
  readonly nature: string | undefined;
  readonly label: string | undefined;
  readonly unit: string | undefined;
  readonly value: string | undefined;
  readonly qualifier: string | undefined;
}

export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly at: Point }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | {
      readonly kind: 'figure';
      /** Unique in the chapter: `s3-p5-f1`. */
      readonly id: string;
      readonly attributes: FigureAttributes;
      /** True where some of its attributes were complained of, so that others may only seem to be missing. */
      readonly misread: boolean;
      readonly children: readonly Inline[];
      readonly at: Point;
    }
  | { readonly kind: 'term'; readonly term: string; readonly children: readonly Inline[] }
  /** `children` is what the source prints, `corrected` what it must mean (empty: superfluous). */
  | { readonly kind: 'correction'; readonly corrected: string; readonly children: readonly Inline[] }
  /** A heading that shares its paragraph with the text it heads. */
  | { readonly kind: 'run-in'; readonly level: 2 | 3; readonly children: readonly Inline[] };

/** Themes that a line of the file names for one block or subsection. */
export interface OwnThemes {
  readonly ids: readonly ThemeId[];
  readonly at: Point;
}

interface BlockBase {
  /** Anchor, unique in the chapter: `s3-p5`, `table-1`, `box-3-1-p2`. */
  readonly id: string;
  readonly at: Point;
  /** Of a heading: the themes of all that stands below it. Without them a block has those of what it stands in. */
  readonly themes?: OwnThemes | undefined;
}

export interface Paragraph extends BlockBase {
  readonly kind: 'paragraph';
  readonly inlines: readonly Inline[];
}
export interface Heading extends BlockBase {
  readonly kind: 'heading';
  readonly level: 3 | 4;
  readonly inlines: readonly Inline[];
}
/** A bullet of a list; consecutive items form one list. */
export interface Item extends BlockBase {
  readonly kind: 'item';
  readonly depth: number;
  readonly inlines: readonly Inline[];
}
/** What the source text no longer holds. */
export const lostKinds = ['figure', 'table', 'text'] as const;
/** A picture or table that the source text no longer holds, or the end of the paragraph before. */
export interface Lost extends BlockBase {
  readonly kind: 'lost';
  readonly what: (typeof lostKinds)[number];
  readonly title: string | undefined;
}
export interface Cell {
  readonly inlines: readonly Inline[];
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly at: Point;
}
export interface Row {
  /** `table-1-r3`; the head is `table-1-r0`. */
  readonly id: string;
  /** One entry a column; `null` where a merged cell covers the place. */
  readonly cells: readonly (Cell | null)[];
  /** Attributes of the row in an indicator table (`i=gdp`). */
  readonly attributes: FigureAttributes | undefined;
  /** Where these stand. */
  readonly attributesAt: Point | undefined;
  readonly at: Point;
}
/** What a column of an indicator table holds. */
export type TableColumn =
  | { readonly kind: 'label' | 'unit' | 'nature' | 'number' | 'group' | 'text' | 'row' }
  | {
      readonly kind: 'figure';
      readonly role: string;
      readonly measure: string | undefined;
      readonly period: string;
    };
export interface Table extends BlockBase {
  readonly kind: 'table';
  readonly title: string | undefined;
  /** Undefined for a table that is not one of indicators. */
  readonly columns: readonly TableColumn[] | undefined;
  readonly head: Row;
  readonly rows: readonly Row[];
  readonly notes: readonly Paragraph[];
}
export type BoxedBlock = Paragraph | Heading | Item | Lost | Table;
/** A box (专栏). */
export interface Box extends BlockBase {
  readonly kind: 'box';
  readonly label: string | undefined;
  readonly title: string | undefined;
  readonly blocks: readonly BoxedBlock[];
}
export type Block = BoxedBlock | Box;

export interface Section {
  /** `s0` holds what stands before the first section. */
  readonly id: string;
  /** Empty for `s0`. */
  readonly title: readonly Inline[];
  /** True where the title is the run-in heading of the section's first paragraph. */
  readonly runIn: boolean;
  readonly themes: readonly ThemeId[];
  /** Where the themes are named. */
  readonly themesAt: Point | undefined;
  readonly blocks: readonly Block[];
  readonly at: Point;
}

/** One content file of a document: a chapter, or `index` (cover, covering notice, preface). */
export interface Chapter {
  readonly slug: string;
  readonly file: string;
  /** Empty where the file prints no chapter heading. */
  readonly title: readonly Inline[];
  readonly sections: readonly Section[];
}

/** A document as published: metadata, front (index.md) and chapters in source order. */
export interface PlanDocument {
  readonly id: DocumentId;
  readonly meta: DocumentMeta;
  readonly front: Chapter;
  readonly chapters: readonly Chapter[];
}

/** Blocks and, after each box, the blocks it holds: a list to look through without knowing boxes. */
export function openedBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => (block.kind === 'box' ? [block, ...block.blocks] : [block]));
}

/** All blocks of a chapter in source order, boxes opened. */
export function blocksIn({ sections }: Pick<Chapter, 'sections'>): Block[] {
  return sections.flatMap(({ blocks }) => openedBlocks(blocks));
}

/** The front and the chapters of a document in source order. */
export function partsOf({ front, chapters }: Pick<PlanDocument, 'front' | 'chapters'>): Chapter[] {
  return [front, ...chapters];
}

/** The place of a point in a chapter's file. */
export function placeIn(chapter: Pick<Chapter, 'file'>, [line, column]: Point): Place {
  return { file: chapter.file, line, column };
}
