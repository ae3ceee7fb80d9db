import { pinyin } from 'pinyin-pro';
import {
  namePieces,
  spelledLetters,
  spellerOf,
  type Exceptions,
  type Readings,
} from '#core/find/readings.ts';
import type { Spelling } from '#core/find/spelling.ts';
import type { District } from '#core/model/vocabulary.ts';

/** Names as they are typed without Chinese characters, each spelling once. */
export function spellingsOf(names: readonly string[]): Spelling[] {
  const spellings = new Set(names.map(spelling));
  spellings.delete('');
  return [...spellings];
}

/** The spellings of a district: its name without its kind, as reviewed, then the whole name. */
export function districtSpellings({ name }: Pick<District, 'name'>): Spelling[] {
  const reviewed = syllablesOf(name.pinyin, name.initials);
  const whole = spelling(name.zh);
  // Where a name is read otherwise than its characters mostly are, only the reviewed reading stands.
  return whole.startsWith(`${reviewed} `) ? [reviewed, whole] : [reviewed];
}

/** How the characters of names are mostly read in them. */
export function readingsIn(names: readonly string[]): Readings {
  const counts = new Map<string, Map<string, number>>();
  for (const name of names) {
    const pieces = namePieces(name);
    for (const [index, syllable] of piecesRead(name).entries()) {
      const piece = pieces[index] ?? '';
      if (!/^\p{Script=Han}$/u.test(piece) || syllable === '') continue;
      const own = counts.get(piece) ?? new Map<string, number>();
      counts.set(piece, own.set(syllable, (own.get(syllable) ?? 0) + 1));
    }
  }
  const mostly = [...counts].map(([character, own]) => {
    const [[syllable] = ['']] = [...own].toSorted(([, a], [, b]) => b - a);
    return { character, syllable };
  });
  return Object.fromEntries(
    [...Map.groupBy(mostly, ({ syllable }) => syllable)]
      .map(([syllable, own]) => [syllable, own.map(({ character }) => character).join('')] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The spellings of the names that a table would spell otherwise. */
export function exceptionsTo(readings: Readings, names: readonly string[]): Exceptions {
  const spell = spellerOf(readings, {});
  return Object.fromEntries(
    names.map((name) => [name, spelling(name)] as const).filter(([name, own]) => spell(name) !== own),
  );
}

/** A name as it is typed; ü is typed v. */
function spelling(name: string): Spelling {
  return piecesRead(name)
    .filter((piece) => piece !== '')
    .join(' ');
}

/** The pieces of a name as they are read in it. */
function piecesRead(name: string): string[] {
  return pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).map(spelledLetters);
}

/** Pinyin parted where its initials say that a syllable begins: `shuangtaizi`, `stz` to `shuang tai zi`. */
function syllablesOf(letters: string, initials: string): Spelling {
  const parts = new RegExp(`^${Array.from(initials, (initial) => `(${initial}[a-z]*?)`).join('')}$`);
  const [, ...syllables] = parts.exec(letters) ?? [];
  return syllables.length > 0 ? syllables.join(' ') : letters;
}
