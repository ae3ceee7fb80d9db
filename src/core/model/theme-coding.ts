import { z } from 'zod';
import { documentId, slug, themeId } from './ids.ts';
import { sourceDate } from './period-schema.ts';

const coded = z.array(themeId).min(1).max(3);

/** A passage as it was coded twice, the main theme first. */
const codingSchema = z.strictObject({
  document: documentId,
  /** The slug of its chapter, or the task’s id. */
  chapter: slug,
  block: slug,
  first: coded,
  second: coded,
});
export type Coding = z.infer<typeof codingSchema>;

/** A sample that was coded a second time without sight of the first coding. */
export const codingRoundSchema = z.strictObject({
  /** The seed the sample was drawn with. */
  seed: z.number().int(),
  date: sourceDate,
  codings: z.array(codingSchema).min(1),
});
export type CodingRound = z.infer<typeof codingRoundSchema>;
