// The basic build: extended search and logical queries are not asked for here.
import Fuse from 'fuse.js/basic';

/** Something that can be found by typing. */
export interface Findable {
  readonly name: { readonly zh: string; readonly en: string };
  readonly pinyin: string;
  readonly initials: string;
  readonly aliases?: readonly string[];
}

/** How well an entry answers what was typed; the smaller the better, undefined where it does not. */
function directRank(entry: Findable, typed: string): number | undefined {
  const zh = entry.name.zh.toLowerCase();
  const en = entry.name.en.toLowerCase();
  if (zh === typed || entry.pinyin === typed) return 0;
  if (zh.startsWith(typed)) return 1;
  if (entry.initials.startsWith(typed)) return entry.initials === typed ? 1 : 3;
  if (entry.pinyin.startsWith(typed.replaceAll(' ', ''))) return 3;
  if (zh.includes(typed)) return 2;
  if (entry.aliases?.some((alias) => alias.toLowerCase().includes(typed))) return 4;
  if (en.startsWith(typed) || en.includes(` ${typed}`)) return 4;
  return undefined;
}

/**
 * Finds entries as one types: by Chinese, pinyin, initials and English. What fits letter by letter comes first; where
 * that is little, Fuse.js adds what is nearly meant.
 */
export function finderOf<Entry extends Findable>(
  entries: readonly Entry[],
): (typed: string, most: number) => Entry[] {
  const fuse = new Fuse(entries, {
    keys: ['name.zh', 'aliases', 'pinyin', 'name.en'],
    threshold: 0.35,
    ignoreLocation: true,
    minMatchCharLength: 2,
  });
  return (text, most) => {
    const typed = text.normalize('NFKC').trim().toLowerCase().slice(0, 40);
    if (typed === '') return entries.slice(0, most);
    const direct = entries
      .map((entry, order) => ({ entry, order, rank: directRank(entry, typed) }))
      .filter(({ rank }) => rank !== undefined)
      .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.order - b.order)
      .map(({ entry }) => entry);
    if (direct.length >= most) return direct.slice(0, most);
    const near = fuse.search(typed, { limit: most }).map(({ item }) => item);
    return [...new Set([...direct, ...near])].slice(0, most);
  };
}
