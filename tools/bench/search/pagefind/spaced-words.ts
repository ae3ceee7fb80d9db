/** A text of which each letter or digit is a word. Signs are left out: to Pagefind they are no words. */
export function spacedWords(text: string): string {
  return Array.from(text)
    .filter((character) => /[\p{L}\p{N}]/u.test(character))
    .join(' ');
}
