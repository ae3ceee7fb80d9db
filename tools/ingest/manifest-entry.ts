import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import type { Draft } from './draft.ts';

/**
 * The entry of `seeds/manifest.yaml` for a source, ready to be pasted: `quality` is for a person to write,
 * as is what the text does not say.
 * @param original the name under which the file was received
 */
export function manifestEntryText({ meta }: Draft, bytes: Uint8Array, original: string): string {
  const { file, title, issuer, issuerBasis, number, issued, dateBasis, kind } = meta;
  const entry = {
    file,
    original,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    title,
    issuer: issuer ?? '',
    ...(issuerBasis === 'stated' ? {} : { issuer_basis: issuerBasis }),
    number: number ?? null,
    date: issued ?? '',
    ...(dateBasis === 'stated' ? {} : { date_basis: dateBasis }),
    kind,
    quality: '',
  };
  return stringify([entry], { lineWidth: 0, singleQuote: true });
}
