/**
 * One spelling for words that differ only in width, dashes or white space: `１２３％` becomes `123%`.
 * Space between digits stays unless it groups thousands, so that two numbers never grow into one.
 */
export function foldWords(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[∶︰]/g, ':')
    .replace(/[〜∼]/g, '~')
    .replace(/[‐‒–−]/g, '-')
    .replace(/[―─]/g, '—')
    .replace(/(?<![\d.,] ?)\d{1,3}(?:\s\d{3})+(?!\s?\d)/g, (digits) => digits.replace(/\s/g, ''))
    .replace(/(?<![\d\s])\s+|\s+(?![\d\s])/g, '');
}
