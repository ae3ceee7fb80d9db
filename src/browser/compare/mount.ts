import { h, render, type ComponentType } from 'preact';
import { screenPalette } from '#core/charts/paint.ts';
import { UiContext, type Ui } from '../../views/ui.ts';
import { href, locale } from '../site-base.ts';
import { messages } from './messages.ts';

/** What the views of the comparison are given. */
interface Props {
  /** The name of the file from which they learn what can be compared. */
  readonly vocabularyFile: string;
}

const ui: Ui = { locale, messages, href, palette: screenPalette, tips: false };

/** Puts a view of the comparison into its place on the page. */
export function mount(view: ComponentType<Props>, place: HTMLElement, vocabularyFile: string): void {
  render(h(UiContext.Provider, { value: ui }, h(view, { vocabularyFile })), place);
}
