import { beginsWord, unspaced, type FoldedNames } from './named.ts';
import { spellingFit } from './spelling.ts';

/** The rank of a name that is just what was typed; the smaller, the better. */
export const sameName = 0;

/**
 * How well a thing answers what was typed; the smaller the better, undefined where it does not.
 * @param within names of what it belongs to, the nearest first
 * @param text folded as the names are
 */
export function rankOf(own: FoldedNames, within: readonly FoldedNames[], text: string): number | undefined {
  return (
    phraseRank(own, text) ?? wordsRank(own, within, text) ?? runTogetherRank(own, within, unspaced(text))
  );
}

/** How well names answer words taken as one. */
function phraseRank({ zh, en, aliases, forms }: FoldedNames, text: string): number | undefined {
  const joined = unspaced(text);
  const [own, ...others] = forms;
  if (zh === joined || en === text || own?.pinyin === joined) return sameName;
  const isOther = aliases.includes(joined) || others.some(({ pinyin }) => pinyin === joined);
  if (zh.startsWith(joined) || own?.initials === joined || isOther) return 1;
  if (zh.includes(joined)) return 2;
  const fit = own && spellingFit(own, joined);
  const otherFits = others.map((other) => spellingFit(other, joined));
  if (fit === 'beginning' || aliases.some((alias) => alias.includes(joined))) return 3;
  if (otherFits.includes('beginning') || beginsWord(en, text)) return 4;
  if (fit === 'within') return 5;
  return otherFits.includes('within') ? 6 : undefined;
}

/** How well names answer several words, each of them found there or in what the thing belongs to. */
function wordsRank(own: FoldedNames, within: readonly FoldedNames[], text: string): number | undefined {
  const words = text.split(' ');
  if (words.length === 1) return undefined;
  const found = words.map((word) => phraseRank(own, word));
  const isElsewhere = (word: string) => within.some((names) => phraseRank(names, word) !== undefined);
  const ranks = found.filter((rank) => rank !== undefined);
  const isAnswered = words.every((word, index) => found[index] !== undefined || isElsewhere(word));
  if (!isAnswered || ranks.length === 0) return undefined;
  return Math.max(1, ...ranks) + (ranks.length === words.length ? 0.5 : 2);
}

/** Fewer characters stand in almost any title in some order. */
const leastRunTogether = 3;
/** Of these so many must be the thing’s own: one stands in many names. */
const leastOwn = 2;

/**
 * How well a name answers words written without what stands between them (人均收入 means 城镇居民人均可支配收入), or
 * with what it leaves out.
 */
function runTogetherRank(
  { zh }: FoldedNames,
  within: readonly FoldedNames[],
  joined: string,
): number | undefined {
  if (joined.length < leastRunTogether || !/\p{Script=Han}/u.test(joined)) return undefined;
  if (isSubsequence(joined, zh)) return 5;
  if (isShortFor(zh, joined)) return 6;
  // 双台子教育局 means 教育局 in a document of 双台子区.
  const around = within
    .map((names) => names.zh)
    .toReversed()
    .join('');
  if (isSubsequence(joined, around)) return undefined;
  const isParted = (at: number) =>
    isSubsequence(joined.slice(0, at), around) && isSubsequence(joined.slice(at), zh);
  for (let at = joined.length - leastOwn; at > 0; at -= 1) if (isParted(at)) return 7;
  return undefined;
}

/** Whether a name is short for what was typed: 应急局 for 应急管理局, 政府办 for 政府办公室. */
function isShortFor(name: string, typed: string): boolean {
  if (name.length < leastRunTogether || name[0] !== typed[0]) return false;
  return typed.startsWith(name) || (name.at(-1) === typed.at(-1) && isSubsequence(name, typed));
}

/** Whether the characters of a text stand in another in the same order. */
function isSubsequence(text: string, other: string): boolean {
  let at = 0;
  for (const character of other) if (character === text[at]) at += 1;
  return at === text.length;
}
