import { charts } from './charts.ts';
import { compare } from './compare.ts';
import { district } from './district.ts';
import { figures } from './figures.ts';
import { indicators } from './indicators.ts';
import { notFound } from './not-found.ts';
import { site } from './site.ts';
import { text } from './text.ts';
import { words } from './words.ts';

/** The Chinese interface; other languages have the same shape. A page’s group is a file of its own. */
export const zh = { site, words, notFound, text, charts, compare, district, figures, indicators };
