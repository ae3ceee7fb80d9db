import type { ViewMessages } from '../../views/ui.ts';
import { chartFrame } from '../../i18n/zh/chart-frame.ts';
import { compare } from '../../i18n/zh/compare.ts';
import { figures } from '../../i18n/zh/figures.ts';
import { words } from '../../i18n/zh/words.ts';

/** The words of the comparison alone: the other pages’ words are not downloaded with them. */
export const messages = { chartFrame, compare, figures, words } satisfies ViewMessages;
