import { pinyin } from 'pinyin-pro';
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

/** A name as it is typed; ü is typed v. */
function spelling(name: string): Spelling {
  return pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9.]/g, ''))
    .filter((syllable) => syllable !== '')
    .join(' ');
}

/** Pinyin parted where its initials say that a syllable begins: `shuangtaizi`, `stz` to `shuang tai zi`. */
function syllablesOf(letters: string, initials: string): Spelling {
  const parts = new RegExp(`^${Array.from(initials, (initial) => `(${initial}[a-z]*?)`).join('')}$`);
  const [, ...syllables] = parts.exec(letters) ?? [];
  return syllables.length > 0 ? syllables.join(' ') : letters;
}
