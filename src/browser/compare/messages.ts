import type { ViewMessages } from '../../views/ui.ts';
import { chartFrame, charts } from '../../i18n/zh/charts.ts';
import { citation } from '../../i18n/zh/citation.ts';
import { compare } from '../../i18n/zh/compare.ts';
import { figures } from '../../i18n/zh/figures.ts';
import { words } from '../../i18n/zh/words.ts';

/** The words of the comparison alone: the other pages’ words are not downloaded with them. */
export const messages = { chartFrame, charts, citation, compare, figures, words } satisfies ViewMessages & {
  citation: typeof citation;
};
