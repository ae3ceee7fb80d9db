import { addressOf, type Locale, type Target } from '#core/address.ts';
import { messagesFor, type Messages } from './messages.ts';

/** What a page or component needs to speak and to link. */
export interface PageContext {
  readonly locale: Locale;
  /** The value of `<html lang>`. */
  readonly lang: 'zh-CN' | 'en';
  readonly messages: Messages;
  /** The address of a target in the language of the page. */
  readonly href: (target: Target) => string;
}

/** The context of the page being rendered: `pageContext(Astro)` in any component. */
export function pageContext({ currentLocale }: { readonly currentLocale: string | undefined }): PageContext {
  const locale: Locale = currentLocale === 'en' ? 'en' : 'zh';
  const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
  return {
    locale,
    lang: locale === 'en' ? 'en' : 'zh-CN',
    messages: messagesFor(locale),
    href: (target) => addressOf(target, { base, locale }),
  };
}
