import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Locale, Target } from '#core/address.ts';
import type { Palette } from '#core/charts/paint.ts';
import type { Messages } from '../i18n/messages.ts';

/** The groups of words that views use; the browser loads no others. */
export type ViewMessages = Pick<Messages, 'words' | 'figures' | 'chartFrame' | 'compare'>;

/** What every view needs to speak, to link and to paint. */
export interface Ui {
  readonly locale: Locale;
  readonly messages: ViewMessages;
  readonly href: (target: Target) => string;
  readonly palette: Palette;
  /** Whether marks carry the browser’s own tips: on pages that may be read without scripts. */
  readonly tips: boolean;
}

export const UiContext = createContext<Ui | undefined>(undefined);

/** The words, links and colours of the page in which a view stands. */
export function useUi(): Ui {
  const ui = useContext(UiContext);
  if (!ui) throw new Error('A view stands outside of <UiContext.Provider>');
  return ui;
}
