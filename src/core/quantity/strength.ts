/** How firmly a document words a target. */
export const strengths = ['aspired', 'assured'] as const;
export type Strength = (typeof strengths)[number];

const aspired = /力争|争取|努力(?:实现|达到)?|力求/;
const assured = /确保|保证|必须/;

/**
 * The firmness of a target from its words and the words of the same clause that lead up to it:
 * 力争 and 争取 are aspired, 确保 is assured. Undefined where the document just states the target.
 * @param before the text of the block before the figure
 */
export function strengthFromText(before: string, words: string): Strength | undefined {
  const clause = before.split(/[，。；、：;,]/).at(-1) ?? '';
  const text = clause + words;
  if (aspired.test(text)) return 'aspired';
  return assured.test(text) ? 'assured' : undefined;
}
