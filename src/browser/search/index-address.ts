import { addressOf } from '#core/address.ts';

/** The site's base path, with slashes at both ends. */
export const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** The address of a file of the search index. */
export function addressOfIndexFile(file: string): string {
  return addressOf({ to: 'search-file', file }, { base, locale: 'zh' });
}
