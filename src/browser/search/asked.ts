import type { Answer } from '#core/search/answer.ts';
import { shortened } from '#core/search/query-words.ts';
import type { Query, Term } from '#core/search/query.ts';
import type { SearchState } from '#core/search/state.ts';
import { messages } from './messages.ts';

/** A query in words, as a sentence names it. */
export function askedOf({ clauses, excluded }: Query, { scope }: Pick<SearchState, 'scope'>): string {
  const isOne = clauses.length === 1;
  return messages.asked(
    clauses.map((clause) => {
      const terms = clause.map(namedTerm);
      return isOne || terms.length === 1 ? messages.either(terms) : messages.eitherAmong(terms);
    }),
    excluded.map(namedTerm),
    messages.scopes[scope],
  );
}

/** A term in words: quoted, with the spelling that was searched where it is another. */
export function namedTerm({ text, given, keys: [, ...others] }: Term): string {
  const name =
    given === undefined
      ? messages.quoted(shortened(text))
      : messages.otherwise(shortened(given), shortened(text));
  return others.length === 0
    ? name
    : messages.spelt(
        name,
        others.map((other) => shortened(other)),
      );
}

/** How often each of several terms stands in what was found. */
export function termCounts({ terms }: Extract<Answer, { kind: 'found' }>): string {
  if (terms.length < 2) return '';
  return messages.terms(
    terms.map(({ term, occurrences }) => [messages.quoted(shortened(term.text)), occurrences]),
  );
}
