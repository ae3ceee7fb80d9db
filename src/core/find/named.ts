import { spellingForms, type Spelling, type SpellingForms } from './spelling.ts';

/** The names of a thing. */
export interface Named {
  readonly name: { readonly zh: string; readonly en: string };
  /** How the names are typed: that of the name, then those of its aliases. */
  readonly spellings: readonly Spelling[];
  readonly aliases?: readonly string[];
}

/** Names as they are compared with what is typed. */
export interface FoldedNames {
  /** Without spaces, as the aliases. */
  readonly zh: string;
  readonly en: string;
  readonly aliases: readonly string[];
  readonly forms: readonly SpellingForms[];
}

export function foldNames({ name, aliases = [], spellings }: Named): FoldedNames {
  return {
    zh: unspaced(foldTyped(name.zh)),
    en: foldTyped(name.en),
    aliases: aliases.map((alias) => unspaced(foldTyped(alias))),
    forms: spellings.map(spellingForms),
  };
}

/**
 * One spelling for width and case, hyphens between letters as spaces, and single spaces; quotation marks, brackets and
 * commas, which few type, are left out.
 */
export function foldTyped(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/["'“”‘’「」『』《》(),、:]/g, '')
    .replaceAll('–', '-')
    .replace(/([a-z])-(?=[a-z])/g, '$1 ')
    .replace(/\s+/g, ' ')
    .trim();
}

export function unspaced(text: string): string {
  return text.replaceAll(' ', '');
}

/** Whether words stand in a name in English from the beginning of one of its words on. */
export function beginsWord(en: string, words: string): boolean {
  return en.startsWith(words) || en.includes(` ${words}`);
}
