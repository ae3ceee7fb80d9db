import { z } from 'zod';

/** Text that is looked for or shown as it stands. */
export const plainText = z
  .string()
  .min(1)
  .refine((text) => text === text.trim(), 'expected text without spaces at its ends');

/** A name in the interface’s languages. */
export const bilingual = z.strictObject({ zh: plainText, en: plainText });

/** Sentences of ours: the site shows no pictures of others. */
export const prose = plainText.refine((text) => !text.includes('!['), 'expected text without images');

/** What one may type for a name. */
export const plainLetters = (example: string) =>
  z.string().regex(/^[a-z]+$/, `expected plain lower-case letters such as “${example}”`);
