import { createHash } from 'node:crypto';
import type { IndexFile } from '#core/search/manifest.ts';

/** A file that the browser loads on demand: its name and its bytes as text. */
export interface PublishedFile {
  readonly name: string;
  readonly body: string;
}

/** Characters of a digest that stand in a file's name. */
export const nameDigits = 12;

/** A file named by its bytes, so that it may be kept for ever, and what a manifest says of it. */
export function publishedFile(
  stem: string,
  value: unknown,
): { readonly file: PublishedFile; readonly about: IndexFile } {
  const body = JSON.stringify(value);
  const sha256 = createHash('sha256').update(body).digest('hex');
  const name = `${stem}.${sha256.slice(0, nameDigits)}.json`;
  return { file: { name, body }, about: { file: name, bytes: Buffer.byteLength(body), sha256 } };
}
