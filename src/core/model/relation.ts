import { z } from 'zod';
import { indicatorId, slug } from './ids.ts';
import { plainText, prose } from './text-schema.ts';

/** An indicator that is the product of others: per-head amount × population, total × share. */
const productSchema = z.strictObject({
  id: slug,
  kind: z.literal('product'),
  whole: indicatorId,
  factors: z.array(indicatorId).min(2),
  /** True where the product is only a part of the whole (services a head × population) and may not exceed it. */
  within: z.boolean().default(false),
  /**
   * Converts the unit of the product into that of the whole (a head in dollars), lower than it ever was: the whole is
   * then no less than the product.
   */
  rate: z.number().positive().optional(),
  note: prose,
});

/** An indicator that is a part of another; `rate` converts the part’s unit into the whole’s where they differ. */
const partSchema = z.strictObject({
  id: slug,
  kind: z.literal('part'),
  part: indicatorId,
  whole: indicatorId,
  rate: z.number().positive().default(1),
  /** True where the whole holds more than the part by definition: that both are equal is then unclear. */
  proper: z.boolean().default(false),
  /** What says more exactly how much of the whole the part is: the part is not compared where a document gives it. */
  unless: indicatorId.optional(),
  /** False where the two may be counted by different rules: what exceeds the whole is then unclear. */
  alike: z.boolean().default(true),
  note: prose,
});

/** Shares of a whole by sectors, and the indicators of the sectors themselves. */
const sectorsSchema = z.strictObject({
  id: slug,
  kind: z.literal('sectors'),
  structure: indicatorId,
  whole: indicatorId,
  sectors: z
    .array(
      z.strictObject({
        /** The amount of the sector. */
        amount: indicatorId,
        /** Its share where that is given by itself. */
        share: indicatorId.optional(),
        /** A part of the sector, of which growth is often given instead. */
        near: indicatorId.optional(),
      }),
    )
    .min(2),
  note: prose,
});

/** Two indicators whose wordings may mean one thing; what is found between them is unclear at most. */
const alikeSchema = z.strictObject({
  id: slug,
  kind: z.literal('alike'),
  indicators: z.tuple([indicatorId, indicatorId]),
  note: prose,
});

/** Words that name the growth of an indicator, with which others are to keep pace: 经济增长. */
const paceSchema = z.strictObject({
  id: slug,
  kind: z.literal('pace'),
  whole: indicatorId,
  words: z.array(plainText).min(1),
  note: prose,
});

/** What holds between indicators by their definitions, checked wherever a document gives all of them. */
export const relationSchema = z.discriminatedUnion('kind', [
  productSchema,
  partSchema,
  sectorsSchema,
  alikeSchema,
  paceSchema,
]);
export type Relation = z.infer<typeof relationSchema>;
export type RelationOf<K extends Relation['kind']> = Extract<Relation, { kind: K }>;
