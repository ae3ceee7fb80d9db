import { App } from './App.tsx';
import { mount } from './mount.ts';

/** Puts the comparison into its place on the page. */
export function startComparison(place: HTMLElement, vocabularyFile: string): void {
  mount(App, place, vocabularyFile);
}
