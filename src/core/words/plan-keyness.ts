import { charactersIn } from '../exports/plain-text.ts';
import type { DocumentId } from '../model/ids.ts';
import { fold, keyOf, originalSpan } from '../text/fold.ts';
import type { Line } from '../text/plain.ts';
import { correctedReading } from '../text/readings.ts';
import { countTerms } from './count-terms.ts';
import { deviationOfProportions, type CountedPart } from './dispersion.ts';
import { leastLogLikelihood, logLikelihood, logRatio, type Contrast } from './keyness.ts';
import { leastFrequency } from './least-frequency.ts';
import { termCandidates, type TermKind } from './term-candidates.ts';

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
  const readings = documents.flatMap(([, lines]) => lines.map((line) => correctedReading(line).text));
  const candidates = termCandidates(readings.map(keyOf), names.map(keyOf));
  const terms = new Set(candidates.keys());
  const counted = documents.map(([document, lines]) => countedDocument(document, lines, terms));
  const total = sumOf(counted.map(({ characters }) => characters));
  const everywhere = new Map<string, { occurrences: number; documents: number }>();
  for (const { counts } of counted) {
    for (const [term, occurrences] of counts) {
      const sum = everywhere.get(term) ?? { occurrences: 0, documents: 0 };
      sum.occurrences += occurrences;
      sum.documents++;
      everywhere.set(term, sum);
    }
  }
  return new Map(
    counted.map(({ document, characters, counts, chapters }) => {
      const key = [...everywhere].flatMap(([term, all]): KeyTerm[] => {
        const here = counts.get(term) ?? 0;
        const contrast: Contrast = {
          here,
          elsewhere: all.occurrences - here,
          charactersHere: characters,
          charactersElsewhere: total - characters,
        };
        if (!isKey(contrast)) return [];
        const parts = chapters.map((chapter): CountedPart => ({
          occurrences: chapter.counts.get(term) ?? 0,
          characters: chapter.characters,
        }));
        return [
          {
            ...contrast,
            document,
            term: printedTerm(term, readings),
            kind: candidates.get(term) ?? 'word',
            logLikelihood: logLikelihood(contrast),
            logRatio: logRatio(contrast),
            dispersion: deviationOfProportions(parts),
            chapters: parts.filter(({ occurrences }) => occurrences > 0).length,
            others: all.documents - (here > 0 ? 1 : 0),
            within: undefined,
          },
        ];
      });
      return [document, withinLonger(key).toSorted(byKeyness)];
    }),
  );
}

/** A key as it is first printed: it has lost its capitals. Of Han alone it is printed as it is. */
function printedTerm(key: string, texts: readonly string[]): string {
  if (!/[a-z]/.test(key)) return key;
  for (const text of texts) {
    const folded = fold(text);
    const start = folded.text.indexOf(key);
    if (start < 0) continue;
    const span = originalSpan(folded, { start, end: start + key.length });
    return text.slice(span.start, span.end);
  }
  return key;
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
  return terms.map((term) => {
    const longer = terms
      .filter(
        (other) =>
          other.term.length > term.term.length &&
          other.term.includes(term.term) &&
          other.logRatio > 0 === term.logRatio > 0 &&
          countOf(other) >= mostlyWithin * countOf(term),
      )
      .toSorted((a, b) => countOf(b) - countOf(a) || (a.term < b.term ? -1 : 1));
    return { ...term, within: longer[0]?.term };
  });
}

function countedDocument(document: DocumentId, lines: readonly Line[], terms: ReadonlySet<string>) {
  const chapters = [...Map.groupBy(lines, ({ chapter }) => chapter).values()].map((own) => ({
    characters: charactersOf(own),
    counts: countTerms(own, terms),
  }));
  const counts = new Map<string, number>();
  for (const chapter of chapters) {
    for (const [term, occurrences] of chapter.counts) {
      counts.set(term, (counts.get(term) ?? 0) + occurrences);
    }
  }
  return { document, characters: sumOf(chapters.map(({ characters }) => characters)), counts, chapters };
}

function charactersOf(lines: readonly Line[]): number {
  return sumOf(lines.map(({ text }) => charactersIn(text)));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
