/** How firmly a document words a target. */
export const strengths = ['aspired', 'assured'] as const;
export type Strength = (typeof strengths)[number];

// 向上争取资金 names the money asked of higher governments, not a hope.
const aspired = /力争|(?<!向上)争取|努力(?:实现|达到)?|力求/;
const assured = /确保|保证|必须/;
/** What governs the clauses that follow as well; 努力提高…，完善… goes on to works of its own. */
const opening = /^\s*(?:力争|争取|确保|保证)/;

/** A clause that names nothing of its own goes on about what the one before names: …，实现倍增; …，比2020年增长47%. */
const goesOn = /^\s*(?:并|且)?(?:比.+)?(?:年均|同比)?(?:实现|达到|增长|递增|提高)\s*$/;

/**
 * The firmness of a target: 力争 and 争取 are aspired, 确保 is assured. A hedge governs its clause, an enumeration with 、
 * being one clause, and what goes on without a subject of its own; 力争, 争取, 确保 and 保证 at the head of a clause
 * govern the rest of the sentence, up to the next of them. Undefined where the document just states the target.
 * @param before the text of the block before the figure
 */
export function strengthFromText(before: string, words: string): Strength | undefined {
  const sentence = before.split(/[。；;]/).at(-1) ?? '';
  const clauses = sentence.split(/[，：,]/);
  const start = clauses.findLastIndex((clause) => !goesOn.test(clause));
  const own = `${clauses.slice(start).join('')}${words}`;
  return strengthIn(own) ?? strengthIn(clauses.findLast((clause) => opening.test(clause)) ?? '');
}

function strengthIn(clause: string): Strength | undefined {
  if (aspired.test(clause)) return 'aspired';
  return assured.test(clause) ? 'assured' : undefined;
}
