import { z } from 'zod';
import { bases, documentKinds } from './document.ts';
import { sourceDate } from './period-schema.ts';

const text = z.string().min(1);

/** What is known of a file in `seeds/` as it was received: a record apart from the content, against which that is checked. */
export const manifestEntrySchema = z.strictObject({
  /** Its name in `seeds/`. */
  file: text,
  /** The name under which it was received. */
  original: text,
  /** Of its bytes. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits'),
  title: text,
  issuer: text,
  /** `inferred` where the file does not name its issuer. */
  issuer_basis: z.enum(bases).default('stated'),
  number: text.nullable(),
  date: sourceDate,
  /** `posted` where the date is that of the web page and not the document’s own. */
  date_basis: z.enum(['stated', 'posted']).default('stated'),
  kind: z.enum(documentKinds),
  /** In English; a document’s own note says the same in Chinese. */
  quality: text,
});
export type ManifestEntry = z.infer<typeof manifestEntrySchema>;
