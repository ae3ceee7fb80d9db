import { notFound } from './not-found.ts';
import { site } from './site.ts';
import { words } from './words.ts';

/** The Chinese interface; other languages have the same shape. A page’s group is a file of its own. */
export const zh = { site, words, notFound };
