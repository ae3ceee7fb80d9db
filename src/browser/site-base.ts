import { addressOf, type Locale, type Target } from '#core/address.ts';

/** The language of this page. */
export const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'zh';

const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** The address of a target in the language of this page. */
export function href(target: Target): string {
  return addressOf(target, { base, locale });
}
