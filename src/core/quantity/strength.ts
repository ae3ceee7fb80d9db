/** How firmly a document words a target. */
export const strengths = ['aspired', 'assured'] as const;
export type Strength = (typeof strengths)[number];

// 向上争取资金 names the money asked of higher governments, not a hope.
const aspired = /力争|(?<!向上)争取|努力(?:实现|达到)?|力求/;
const assured = /确保|保证|必须/;
/** 力争到2025年， at the head of a sentence holds for everything that follows in it. */
const opening = /^\s*(?:力争|争取|确保|保证)[到在][^，、,]{0,12}[年末底期][，,]/;

/**
 * The firmness of a target from its words and the words of the same clause that lead up to it, an enumeration with 、
 * being one clause: 力争 and 争取 are aspired, 确保 is assured. Undefined where the document just states the target.
 * @param before the text of the block before the figure
 */
export function strengthFromText(before: string, words: string): Strength | undefined {
  const sentence = before.split(/[。；;]/).at(-1) ?? '';
  const clause = sentence.split(/[，：,]/).at(-1) ?? '';
  const text = (opening.exec(sentence)?.[0] ?? '') + clause + words;
  if (aspired.test(text)) return 'aspired';
  return assured.test(text) ? 'assured' : undefined;
}
