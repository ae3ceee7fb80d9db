import { z } from 'zod';
import { sourceDate } from './period-schema.ts';

/** How far a task or milestone is, as a source says; done late is a state of its own. */
export const taskStates = ['done', 'done-late', 'under-way', 'not-done', 'dropped'] as const;

/**
 * What a public source says of the progress of a task or of one of its milestones. Nothing is said without both the
 * date of the statement and the address where it can be read.
 */
export const taskStatusSchema = z.strictObject({
  /** The milestone it is about, `m3`; the task as a whole where left out. */
  of: z
    .string()
    .regex(/^m\d+$/, 'expected a milestone such as “m3”')
    .optional(),
  state: z.enum(taskStates),
  /** The date of the statement. */
  date: z
    .string({ error: 'expected the date of the statement, such as “2023-12-29”, quoted' })
    .pipe(sourceDate),
  source: z.url({ protocol: /^https?$/, error: 'expected the address of the source, such as “https://…”' }),
});
export type TaskStatus = z.infer<typeof taskStatusSchema>;
