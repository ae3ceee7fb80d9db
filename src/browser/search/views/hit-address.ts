import { addressOf } from '#core/address.ts';
import type { Hit, Located } from '#core/search/store.ts';
import { addressWithWords, targetOfHit } from '#core/search/target.ts';
import { store } from '../client.ts';
import { base } from '../index-address.ts';
import { locale } from '../messages.ts';

/** The path at which the paragraph of a hit is read. */
export function pathOfHit(hit: Hit): string {
  return addressOf(targetOfHit(hit), { base, locale });
}

/** The path at which an occurrence is read, its words marked. */
export function markedPathOfHit(hit: Hit): string {
  return addressWithWords(pathOfHit(hit), hit.match);
}

/** The same of an occurrence whose text is loaded for that. */
export async function pathOfPlace(located: Located): Promise<string> {
  const [hit] = await store.hits([located]);
  if (!hit) throw new RangeError(`No hit in ${located.document}`);
  return markedPathOfHit(hit);
}
