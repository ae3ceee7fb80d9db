import type { Locale } from '#core/address.ts';
import { zh } from './zh/index.ts';

/** Every word of the interface; functions where a message has parameters. */
export type Messages = typeof zh;

const messages: Readonly<Record<Locale, Messages>> = {
  zh,
  // The English interface comes later; until then its pages are not built.
  en: zh,
};

/** The interface’s words in a language. */
export function messagesFor(locale: Locale): Messages {
  return messages[locale];
}
