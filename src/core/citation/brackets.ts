import type { Basis } from '../model/document.ts';

/** Matter that the cited work does not hold, as GB/T 7714 sets it: `[2022-08-04]`. */
export function inBrackets(text: string): string {
  return `[${text}]`;
}

/** A text of a reference as the work states it, or in brackets where it was inferred. */
export function withBasis(text: string, basis: Basis): string {
  return basis === 'inferred' ? inBrackets(text) : text;
}
