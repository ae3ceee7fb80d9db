import type { Locale } from '#core/address.ts';
import { search as zh } from '../../i18n/zh/search.ts';

/** The language of this page. */
export const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'zh';

/** The words of the search page alone: the other pages' words are not downloaded with them. */
export const messages = zh;
