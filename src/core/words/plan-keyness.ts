import { charactersIn } from '../exports/plain-text.ts';
import type { DocumentId } from '../model/ids.ts';
import { keyOf } from '../text/fold.ts';
import type { Line } from '../text/plain.ts';
import { correctedReading } from '../text/readings.ts';
import { termCounter } from './count-terms.ts';
import {
  countedCollection,
  noCount,
  type CountedCollection,
  type CountedDocument,
} from './counted-collection.ts';
import { deviationOfProportions, type CountedPart } from './dispersion.ts';
import { leastLogLikelihood, logLikelihood, logRatio, type Contrast } from './keyness.ts';
import { leastFrequency } from './least-frequency.ts';
import { printedTerms } from './printed-terms.ts';
import { termCandidates, type TermCandidates, type TermKind } from './term-candidates.ts';

/** A term that one document has clearly more often, or less often, than the others. */
export interface KeyTerm extends Contrast {
  readonly document: DocumentId;
  readonly term: string;
  readonly kind: TermKind;
  readonly logLikelihood: number;
  /** Above 0 where the document has it more often. */
  readonly logRatio: number;
  /** Over the chapters of the document; undefined where it does not occur. */
  readonly dispersion: number | undefined;
  /** Chapters of the document in which it occurs. */
  readonly chapters: number;
  /** Other documents in which it occurs. */
  readonly others: number;
  /** The longer key term of the document that accounts for nearly all of its occurrences. */
  readonly within: string | undefined;
}

/** The share of a term’s occurrences that make it a mere part of a longer term. */
const mostlyWithin = 0.8;

/** A document as its lines; those of one chapter stand together. */
export type WordedDocument = readonly [DocumentId, readonly Line[]];

/**
 * What each document says more, and less, than all the others together: terms of at least five occurrences (or of five
 * expected ones) whose frequency differs by G² ≥ 15.13. The order of the documents changes nothing but the order of
 * the result.
 * @param names proper names, as printed
 * @returns by document, the most distinctive first
 */
export function planKeyness(
  documents: readonly WordedDocument[],
  names: readonly string[],
): Map<DocumentId, KeyTerm[]> {
  const candidates = termCandidates(readingsOf(documents, keyOf), names.map(keyOf));
  const collection = countedCollection(documents, [...candidates.keys()]);
  const key = documents.map(([document, lines], number) =>
    keyTermsOf({ document, lines, candidates, collection, own: collection.documents[number] ?? noCount }),
  );
  const printed = printedTerms(
    key.flatMap((own) => own.map(({ term }) => term)),
    readingsOf(documents, (text) => text),
  );
  return new Map(
    documents.map(([document], number) => {
      const terms = (key[number] ?? []).map((one) => ({ ...one, term: printed.get(one.term) ?? one.term }));
      return [document, withinLonger(terms).toSorted(byKeyness)];
    }),
  );
}

/** Every line as it must read. */
function* readingsOf(
  documents: readonly WordedDocument[],
  written: (text: string) => string,
): Generator<string> {
  for (const [, lines] of documents) {
    for (const line of lines) {
      yield written(line.corrections.length === 0 ? line.text : correctedReading(line).text);
    }
  }
}

interface Keyed {
  readonly document: DocumentId;
  readonly lines: readonly Line[];
  readonly candidates: TermCandidates;
  readonly collection: CountedCollection;
  readonly own: CountedDocument;
}

function keyTermsOf({ document, lines, candidates, collection, own }: Keyed): KeyTerm[] {
  const contrastOf = (number: number, here: number): Contrast => ({
    here,
    elsewhere: (collection.occurrences[number] ?? 0) - here,
    charactersHere: own.characters,
    charactersElsewhere: collection.characters - own.characters,
  });
  const key = [...occurring(own), ...missing(own, collection)].flatMap(([number, here]) => {
    const contrast = contrastOf(number, here);
    return isKey(contrast) ? [{ number, contrast }] : [];
  });
  const spread = chapterCounts(
    lines,
    key.flatMap(({ number, contrast }) => (contrast.here > 0 ? (collection.terms[number] ?? []) : [])),
  );
  return key.map(({ number, contrast }): KeyTerm => {
    const term = collection.terms[number] ?? '';
    const parts = spread.map(({ characters, counts }): CountedPart => ({
      occurrences: counts.get(term) ?? 0,
      characters,
    }));
    return {
      ...contrast,
      document,
      term,
      kind: candidates.get(term) ?? 'word',
      logLikelihood: logLikelihood(contrast),
      logRatio: logRatio(contrast),
      dispersion: deviationOfProportions(parts),
      chapters: parts.filter(({ occurrences }) => occurrences > 0).length,
      others: (collection.documentsWith[number] ?? 0) - (contrast.here > 0 ? 1 : 0),
      within: undefined,
    };
  });
}

function occurring({ terms, counts }: CountedDocument): [term: number, here: number][] {
  return Array.from(terms, (term, index) => [term, counts[index] ?? 0]);
}

/** The terms that a document does not have, as far as it would have enough of them if it were like the others. */
function missing(own: CountedDocument, collection: CountedCollection): [term: number, here: 0][] {
  const here = new Set(own.terms);
  const least = (leastFrequency * (collection.characters - own.characters)) / own.characters;
  const found: [number, 0][] = [];
  for (const term of collection.byFrequency) {
    if ((collection.occurrences[term] ?? 0) < least) break;
    if (!here.has(term)) found.push([term, 0]);
  }
  return found;
}

function chapterCounts(lines: readonly Line[], terms: readonly string[]) {
  const countIn = termCounter(new Set(terms));
  return [...Map.groupBy(lines, ({ chapter }) => chapter).values()].map((own) => ({
    characters: charactersOf(own),
    counts: countIn(own),
  }));
}

function isKey(contrast: Contrast): boolean {
  const { here, elsewhere, charactersHere, charactersElsewhere } = contrast;
  if (logLikelihood(contrast) < leastLogLikelihood) return false;
  if (logRatio(contrast) > 0) return here >= leastFrequency;
  return (elsewhere / charactersElsewhere) * charactersHere >= leastFrequency;
}

function byKeyness(a: KeyTerm, b: KeyTerm): number {
  return b.logLikelihood - a.logLikelihood || (a.term < b.term ? -1 : 1);
}

/** Says of each term which longer one it is a part of; the count that decides is that of the side that has more. */
function withinLonger(terms: readonly KeyTerm[]): KeyTerm[] {
  const countOf = ({ here, elsewhere, logRatio: ratio }: KeyTerm) => (ratio > 0 ? here : elsewhere);
  const known = new Map(terms.map((one) => [one.term, one]));
  const longest = new Map<KeyTerm, KeyTerm>();
  for (const other of terms) {
    for (const part of properPartsOf(other.term)) {
      const term = known.get(part);
      if (!term || other.logRatio > 0 !== term.logRatio > 0) continue;
      if (countOf(other) < mostlyWithin * countOf(term)) continue;
      const best = longest.get(term);
      const order = best ? countOf(other) - countOf(best) : 1;
      if (!best || order > 0 || (order === 0 && other.term < best.term)) longest.set(term, other);
    }
  }
  return terms.map((term) => ({ ...term, within: longest.get(term)?.term }));
}

function properPartsOf(term: string): string[] {
  return Array.from({ length: term.length }, (_, from) =>
    Array.from({ length: term.length - from }, (__, length) => term.slice(from, from + length + 1)),
  )
    .flat()
    .filter(({ length }) => length < term.length);
}

function charactersOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + charactersIn(text), 0);
}
