import { keyOf } from '../text/fold.ts';
import { longestQuery, mostTerms } from './limits.ts';
import { tokensOf, type Token } from './tokens.ts';
import { yearSpellings } from './year-digits.ts';

/** One string to be found. */
export interface Term {
  /** As the reader wrote it, or as the documents do. */
  readonly text: string;
  /** The reader's own spelling, where the documents have another (simplified characters). */
  readonly given?: string | undefined;
  /** Its search keys, never empty: several where a year has two spellings. An occurrence of any is one of the term. */
  readonly keys: readonly [string, ...string[]];
}

/** Terms of which one is enough. */
export type Clause = readonly [Term, ...Term[]];

/** What a reader asks for: every clause, and none of the excluded terms. */
export interface Query {
  /** The words as given, at most `longestQuery` UTF-16 units. */
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly excluded: readonly Term[];
  /** The words as one string, where nothing but spaces makes several terms of them: a pasted string may hold some. */
  readonly whole?: Term | undefined;
  /** True where more was given than is searched. */
  readonly cut: boolean;
  /** How many terms were given beyond those searched. */
  readonly dropped: number;
}

/** How a reader wants words to be understood. */
export interface Spelling {
  /** Whether a year in digits stands for one in numerals as well, and the other way round. */
  readonly years: boolean;
}

/** The notes that a page prints behind corrected words: a copied passage brings them along. */
const notes = /〔原文(?:作|此处衍)“[^〕]*”〕/gu;

/**
 * A reader's words as a query: any string is taken, none is refused. A space joins terms that must all be there, `OR`
 * or `|` terms of which one is enough, `-` before a term excludes it, and `"…"` takes a string as it is. What cannot
 * be an operator where it stands is text.
 */
export function parseQuery(input: string, spelling: Spelling = { years: true }): Query {
  const text = input.slice(0, longestQuery).toWellFormed().trim();
  const plain = text.replace(notes, '');
  const words = keyOf(plain) === '' ? text : plain;
  const tokens = tokensOf(words);
  const isSpaced =
    tokens.length > 1 && tokens.every(({ kind, alternative }) => kind === 'word' && !alternative);
  const wanted = tokens.filter(({ kind }) => kind !== 'excluded');
  const unwanted = tokens.filter(({ kind }) => kind === 'excluded');
  return {
    text,
    clauses: clausesOf(wanted.slice(0, mostTerms), spelling),
    excluded: distinct(
      unwanted.slice(0, mostTerms).map((token) => termOf(token.text, spelling)),
      firstKey,
    ),
    whole: isSpaced ? termOf(words, spelling) : undefined,
    cut: input.trimEnd().length > longestQuery,
    dropped: wanted.slice(mostTerms).length + unwanted.slice(mostTerms).length,
  };
}

/** A string in which there is something to find, as a term. */
export function termOf(text: string, { years }: Spelling): Term {
  const key = keyOf(text);
  return { text: text.trim(), keys: years ? yearSpellings(key) : [key] };
}

/** Clauses without those that ask for the same as one before them. */
function clausesOf(tokens: readonly Token[], spelling: Spelling): Clause[] {
  const clauses: [Term, ...Term[]][] = [];
  for (const { text, alternative } of tokens) {
    const term = termOf(text, spelling);
    const last = alternative ? clauses.at(-1) : undefined;
    if (!last) clauses.push([term]);
    else if (!last.some((other) => firstKey(other) === firstKey(term))) last.push(term);
  }
  return distinct(clauses, (clause) => clause.map(({ keys: [key] }) => key).join('\n'));
}

function firstKey({ keys: [key] }: Term): string {
  return key;
}

/** Items with different keys, the first of each. */
function distinct<Item>(items: readonly Item[], keyOfItem: (item: Item) => string): Item[] {
  const keys = items.map(keyOfItem);
  return items.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

/** The terms that are looked for, each once, in the order given. */
export function termsOf({ clauses }: Pick<Query, 'clauses'>): Term[] {
  return distinct(clauses.flat(), firstKey);
}
