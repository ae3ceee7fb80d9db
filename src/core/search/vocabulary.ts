import { fold, keyOf, originalSpan, type Folded } from '../text/fold.ts';
import { recurringTerms, withoutQuotes } from './terms.ts';

/** The terms that a query without a hit may have meant; loaded only when there is one. */
export interface Vocabulary {
  /** Terms that occur in the documents, as printed, in the order of their characters. */
  readonly terms: readonly string[];
  /** Groups of names for one thing: an indicator, a unit of government. */
  readonly synonyms: readonly (readonly string[])[];
}

/**
 * Collects the terms of a collection: names given to things, and runs of words that recur.
 * @param texts lines of the documents
 * @param names groups of names for one thing; a name is a term where it occurs
 */
export function vocabularyOf(texts: readonly string[], names: readonly (readonly string[])[]): Vocabulary {
  const keys = texts.map(keyOf);
  const everything = keys.join('\n');
  const occurs = (name: string) => everything.includes(keyOf(name));
  // A group answers a name that occurs nowhere by one that does.
  const isOfUse = (group: readonly string[]) => group.some(occurs) && !group.every(occurs);
  const printed = new Map<string, string>();
  for (const name of names.flat()) {
    if (name !== '' && occurs(name)) printed.set(keyOf(name), name);
  }
  // “十四五”规划 is looked for without its quotation marks, so that a query without them finds it.
  const plain = keys.map(withoutQuotes);
  for (const term of recurringTerms(texts, [...printed.keys()].map(withoutQuotes))) {
    if (printed.has(term)) continue;
    const form = everything.includes(term) && !/[a-z]/.test(term) ? term : printedForm(term, texts, plain);
    if (form !== undefined) printed.set(term, form);
  }
  return {
    // Neighbours in this order share characters, which halves the download.
    terms: [...printed].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, term]) => term),
    synonyms: names.map((group) => [...new Set(group)]).filter(isOfUse),
  };
}

/**
 * How a term is printed where it first occurs: its key has lost capitals and quotation marks.
 * Undefined where it takes a part out of a quotation.
 */
function printedForm(term: string, texts: readonly string[], plain: readonly string[]): string | undefined {
  const line = plain.findIndex((key) => key.includes(term));
  const text = texts[line] ?? '';
  const folded = unquoted(fold(text));
  const start = folded.text.indexOf(term);
  const span = originalSpan(folded, { start, end: start + term.length });
  const words = text.slice(span.start, span.end);
  const opening = /^[^“]*”/.test(words) ? text.slice(span.start - 1, span.start) : '';
  const closing = /“[^”]*$/.test(words) ? text.slice(span.end, span.end + 1) : '';
  const form = opening + words + closing;
  return /^([^“”]|“[^“”]*”)*$/.test(form) ? form : undefined;
}

function unquoted({ text, starts, ends }: Folded): Folded {
  const kept = (_: number, unit: number) => text[unit] !== '"';
  return { text: withoutQuotes(text), starts: starts.filter(kept), ends: ends.filter(kept) };
}
