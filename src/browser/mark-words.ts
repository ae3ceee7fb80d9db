/** On a page reached from the search: marks the words in the passage that the address names. */
export function markWords(): void {
  const words = new URLSearchParams(location.search).get('q');
  // The search’s own spelling rules are needed only by readers who come from it.
  if (words)
    void import('./search/mark-passage.ts').then(({ markPassage }) => {
      markPassage(words);
    });
}
