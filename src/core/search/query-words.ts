import { longestQuery } from './limits.ts';
import type { Term } from './query.ts';

type Words = Pick<Term, 'text'>;

/** The words that ask for terms: one of every clause, none of the excluded, each just as it is. */
export function wordsOf(clauses: readonly (readonly Words[])[], excluded: readonly Words[] = []): string {
  return [
    ...clauses.map((clause) => clause.map(word).join('|')),
    ...excluded.map((term) => `-${word(term)}`),
  ].join(' ');
}

/** What holds a sign of the language, or a note that is left out, must be in quotation marks. */
const sign = /[\s|｜〔]|^[-－−"＂]|^(?:OR|AND)$/;

function word({ text }: Words): string {
  if (!sign.test(text)) return text;
  // Quotation marks are all the same to a search, so those inside need not end the string.
  return `"${text.slice(0, longestQuery - 2).replace(/["＂]/g, '”')}"`;
}

/** Signs that turn the direction of a text: shown with words, they would turn the sentence around them. */
const turning = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Words for display: of long ones the beginning and the end. */
export function shortened(words: string, most = 40): string {
  const characters = Array.from(words.replace(turning, ''));
  if (characters.length <= most) return characters.join('');
  const end = Math.floor(most / 4);
  return `${characters.slice(0, most - end).join('')}……${characters.slice(-end).join('')}`;
}
