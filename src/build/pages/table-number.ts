/** A number of a table, parted for alignment. */
export interface SplitNumber {
  /** What stands before the point, words and signs included: `五年累计754`, `[250`. */
  readonly whole: string;
  /** What follows the whole number: `.2`, ` 左右`, `-40`. */
  readonly rest: string;
}

const number = /^(\D{0,5}\d[\d,]*)((?:\.\d+)?(?:[-—~]\d[\d.]*)?\D{0,4})$/;

/** `79.45` to `79` and `.45`, `160 左右` to `160` and ` 左右`; a dash stands with the whole numbers. */
export function splitNumber(text: string): SplitNumber | undefined {
  const trimmed = text.trim();
  if (/^[—–-]$/.test(trimmed)) return { whole: trimmed, rest: '' };
  const match = number.exec(trimmed);
  return match ? { whole: match[1] ?? '', rest: match[2] ?? '' } : undefined;
}

/** Width in em: a Han character is one wide, everything else about half. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 1 : 0.6), 0);
}

/** The widest of some texts; of none the empty one. */
export function widest(texts: readonly string[]): string {
  return texts.reduce((widest, text) => (widthOf(text) > widthOf(widest) ? text : widest), '');
}
