/** A name without Chinese characters: its syllables in pinyin with spaces between them, ü as v: `yang lao chuang wei`. */
export type Spelling = string;

/** A spelling as it is compared with what is typed. */
export interface SpellingForms {
  readonly pinyin: string;
  readonly initials: string;
  /** Where in `pinyin` the syllables begin. */
  readonly starts: readonly number[];
}

export function spellingForms(spelling: Spelling): SpellingForms {
  const syllables = spelling.split(' ');
  let at = 0;
  const starts = syllables.map(({ length }) => (at += length) - length);
  return {
    pinyin: syllables.join(''),
    initials: syllables.map(([first = '']) => first).join(''),
    starts,
  };
}

/** How well letters fit a spelling, from its beginning or from a syllable within it; undefined where they do not. */
export function spellingFit(forms: SpellingForms, letters: string): 'beginning' | 'within' | undefined {
  const { pinyin, initials, starts } = forms;
  if (pinyin.startsWith(letters) || initials.startsWith(letters)) return 'beginning';
  if (letters.length >= leastWithin && starts.some((start) => pinyin.startsWith(letters, start)))
    return 'within';
  return letters.length >= leastInitialsWithin && initials.includes(letters) ? 'within' : undefined;
}

/** Fewer letters stand within almost any name. */
const leastWithin = 2;
const leastInitialsWithin = 4;
