// The basic build: extended search and logical queries are not asked for here.
import Fuse from 'fuse.js/basic';

/** Something that can be found by typing. */
export interface Findable {
  readonly name: { readonly zh: string; readonly en: string };
  /** How the names are typed: that of the name, then those of its aliases. */
  readonly spellings: readonly Spelling[];
  readonly aliases?: readonly string[];
  /** Whether it is among the indicators that matter most, which come first of equals. */
  readonly headline?: boolean;
}

/** A name without Chinese characters. */
export interface Spelling {
  readonly pinyin: string;
  readonly initials: string;
}

/** How well an entry answers what was typed; the smaller the better, undefined where it does not. */
function directRank(entry: Findable, typed: string): number | undefined {
  const zh = entry.name.zh.toLowerCase();
  const en = entry.name.en.toLowerCase();
  const spelt = typed.replaceAll(' ', '');
  const [own, ...others] = entry.spellings;
  if (zh === typed || own?.pinyin === spelt) return 0;
  if (zh.startsWith(typed)) return 1;
  if (own?.initials === spelt) return 1;
  if (zh.includes(typed)) return 2;
  if (own && spells(own, spelt)) return 3;
  if (entry.aliases?.some((alias) => alias.toLowerCase().includes(typed))) return 3;
  if (others.some((other) => spells(other, spelt))) return 4;
  if (en.startsWith(typed) || en.includes(` ${typed}`)) return 4;
  // 人均收入 means 城镇居民人均可支配收入.
  return /^\p{Script=Han}{2,}$/u.test(typed) && isSubsequence(typed, zh) ? 5 : undefined;
}

function spells({ pinyin, initials }: Spelling, typed: string): boolean {
  return pinyin.startsWith(typed) || initials.startsWith(typed);
}

/** Whether the characters of a text stand in another in the same order. */
function isSubsequence(text: string, other: string): boolean {
  let at = 0;
  for (const character of other) if (character === text[at]) at += 1;
  return at === text.length;
}

/** Beyond these, what is nearly meant is hardly meant. */
const nearAtMost = 8;

/** By how much a headline indicator may fit worse and still come before others. */
const headlineLead = 1.5;

/**
 * Finds entries as one types: by Chinese, pinyin, initials and English, of names and aliases. Only where nothing fits
 * letter by letter, Fuse.js finds what is nearly meant.
 */
export function finderOf<Entry extends Findable>(
  entries: readonly Entry[],
): (typed: string, most: number) => Entry[] {
  const fuse = new Fuse(entries, {
    keys: ['name.zh', 'aliases', 'spellings.pinyin', 'name.en'],
    threshold: 0.35,
    ignoreLocation: true,
    minMatchCharLength: 2,
  });
  return (text, most) => {
    const typed = text.normalize('NFKC').trim().toLowerCase().slice(0, 40);
    if (typed === '') return entries.slice(0, most);
    const direct = entries
      .map((entry, order) => ({ entry, order, rank: directRank(entry, typed) }))
      .flatMap(({ entry, order, rank }) =>
        rank === undefined ? [] : [{ entry, order, rank: rank - (entry.headline ? headlineLead : 0) }],
      )
      .toSorted((a, b) => a.rank - b.rank || a.order - b.order)
      .map(({ entry }) => entry);
    return direct.length > 0
      ? direct.slice(0, most)
      : fuse.search(typed, { limit: Math.min(most, nearAtMost) }).map(({ item }) => item);
  };
}
