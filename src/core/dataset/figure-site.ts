import type { Chapter, FigureAttributes, PlanDocument, Point } from '../model/document.ts';

/** A marked figure with everything around it that its meaning needs. */
export interface FigureSite extends Origin {
  readonly block: string;
  readonly figure: string;
  readonly at: Point;
  /** The words of the figure as the source prints them. */
  readonly words: string;
  /** The words as corrected: value, unit and qualifier are read from these. */
  readonly corrected: string;
  readonly attributes: FigureAttributes;
  /** True where some of them were complained of, so that others may only seem to be missing. */
  readonly misread: boolean;
  /** Where those attributes stand that several figures share: a row’s, and those of a column with its table. */
  readonly sharedAt: Readonly<Partial<Record<keyof FigureAttributes, Point>>>;
  /** Corrected text of the block before the figure, in which its label is looked for. */
  readonly before: string;
  /** Corrected text of the block with its headings: a label given by hand stands somewhere in it. */
  readonly passage: string;
  readonly quote: string;
  /** Where in the quote the words begin. */
  readonly offset: number;
  /** The label that the columns of a table of indicators print. */
  readonly tableLabel: string | undefined;
  /** The unit a table states in a column or in the brackets of its label. */
  readonly tableUnit: string | undefined;
  /** The printed head of the table column. */
  readonly column: string | undefined;
}

/** Where a figure comes from. */
export interface Origin {
  readonly document: PlanDocument;
  /** The chapter, or the file of the task. */
  readonly chapter: Pick<Chapter, 'slug' | 'file'>;
}

/** A block’s origin and the headings it stands under, corrected. */
export interface BlockOrigin extends Origin {
  readonly headings: readonly string[];
}

/** A quote, and where in it something begins. */
export type Quoted = Pick<FigureSite, 'quote' | 'offset'>;

/** The passage of a block: its headings and its own text. */
export function passageOf({ headings }: BlockOrigin, ...texts: readonly string[]): string {
  return [...headings, ...texts].join('\n');
}

export function originOf({ document, chapter }: BlockOrigin): Origin {
  return { document, chapter };
}
