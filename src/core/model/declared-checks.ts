import { z } from 'zod';
import { documentId, slug } from './ids.ts';
import { plainText, prose } from './text-schema.ts';

const place = (example: string) =>
  z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, `expected a chapter and a block such as “${example}”`);

/** Words of a block that hold a number: figures that belong to no indicator. */
const worded = z.strictObject({ in: place('09-city/box-4-p1'), says: plainText });

/** A figure marked in the text, by chapter and figure, or the words of one that is not. */
const operand = z.union([place('02-goals/s3-p1-f1'), worded]);
export type DeclaredOperand = z.infer<typeof operand>;

/** Parts that a document gives beside their total. */
const sumSchema = z.strictObject({
  id: slug,
  total: operand,
  parts: z.array(operand).min(1),
  /**
   * False where the document names only some parts: they may not exceed the total. `unsaid` where it does not say whether
   * they are all (其中：…): that they make less is then unclear.
   */
  whole: z.union([z.boolean(), z.literal('unsaid')]).default(true),
  /** False where the parts may cover something else than the total: what differs is then unclear. */
  alike: z.boolean().default(true),
});
export type DeclaredSum = z.infer<typeof sumSchema>;

/** Two numbers of one thing, worded or marked too differently to be found by themselves. */
const pairSchema = z.strictObject({
  id: slug,
  one: operand,
  other: operand,
  /** False where the two may cover different things: what differs is then unclear. */
  alike: z.boolean().default(true),
});
export type DeclaredPair = z.infer<typeof pairSchema>;

/** A figure that says something else than others of its indicator and time: the target of another plan. */
const apartSchema = z.strictObject({ figure: place('01-foundations/table-1-n1-f3'), note: prose });

/** A target and what the document says elsewhere of the present. */
const baseSchema = z.strictObject({ id: slug, target: operand, base: operand });
export type DeclaredBase = z.infer<typeof baseSchema>;

/** A number that a text announces, and what it lists. */
const countSchema = z.strictObject({
  id: slug,
  in: place('09-city/box-4-p1'),
  /** What announces: the figure marked there, or words from the number on (四乡（镇）). */
  says: plainText,
  /** Figures or words of the same block that announce more of the same. */
  plus: z.array(plainText).default([]),
  /** What is listed, in words of the block, or of the blocks `at`. */
  names: z.array(plainText).min(1),
  at: z.array(place('06-industry/box-2-p1')).default([]),
  /** Further blocks that print the same words and the same names once more. */
  again: z.array(place('09-city/box-4-p2')).default([]),
  /** True where the list breaks off (等): it may be shorter than announced. */
  open: z.boolean().default(false),
  /** False where the list may not be that of what is announced: what differs is then unclear. */
  alike: z.boolean().default(true),
});
export type DeclaredCount = z.infer<typeof countSchema>;

const figurePlace = place('10-reform/s3-p5-f2');

/** Whether what announces is a marked figure; others are words. */
export function isFigurePlace(says: string): boolean {
  return figurePlace.safeParse(says).success;
}

const noteSchema = z.strictObject({
  finding: plainText,
  text: prose,
  author: plainText,
  date: z.iso.date(),
});

/** What is checked in one document beyond what its figures show by themselves, and notes on what was found. */
export const declaredChecksSchema = z.strictObject({
  document: documentId,
  sums: z.array(sumSchema).default([]),
  pairs: z.array(pairSchema).default([]),
  apart: z.array(apartSchema).default([]),
  bases: z.array(baseSchema).default([]),
  counts: z.array(countSchema).default([]),
  notes: z.array(noteSchema).default([]),
});
export type DeclaredChecks = z.infer<typeof declaredChecksSchema>;
