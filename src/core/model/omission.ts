import { z } from 'zod';
import { lineRange } from './line-range.ts';

const lines = z
  .string()
  .regex(/^[1-9]\d*(-[1-9]\d*)?$/, 'expected lines such as “14-67”')
  .refine((range) => lineRange(range).first <= lineRange(range).last, 'expected lines from first to last');

const pattern = z.string().superRefine((text, context) => {
  const message = patternMistake(text);
  if (message) context.addIssue({ code: 'custom', message });
});

function patternMistake(text: string): string | undefined {
  try {
    return new RegExp(text, 'u').test('') ? 'expected a pattern that matches some text' : undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^.*: /, '') : '';
    return `expected a regular expression (${reason})`;
  }
}

/** A part of the source that the content leaves out, declared with its reason. */
export const omissionSchema = z
  .strictObject({
    /** 1-based and inclusive; one line may be written as a number. */
    lines: z.preprocess((value) => (typeof value === 'number' ? String(value) : value), lines).optional(),
    /** A regular expression; every match is left out, and `count` says how many there must be. */
    pattern: pattern.optional(),
    count: z.number().int().positive().optional(),
    reason: z.enum(['contents', 'site-furniture', 'bookmark', 'repeated-head', 'page-furniture']),
    note: z.string().min(1),
  })
  .transform(({ lines: range, pattern: text, count, ...why }, context) => {
    const refuse = (key: string, message: string) => {
      context.addIssue({ code: 'custom', path: [key], message });
      return z.NEVER;
    };
    if (range !== undefined && text !== undefined)
      return refuse('pattern', 'expected either lines or a pattern');
    if (range !== undefined && count !== undefined)
      return refuse('count', 'expected a count for a pattern only');
    if (range !== undefined) return { lines: range, ...why };
    if (text === undefined) return refuse('lines', 'expected lines (14-67), or a pattern and its count');
    if (count === undefined) return refuse('count', 'expected the number of matches of the pattern');
    return { pattern: text, count, ...why };
  });
export type Omission = z.infer<typeof omissionSchema>;
