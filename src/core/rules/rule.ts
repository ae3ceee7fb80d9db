import type { Corpus } from '../model/corpus.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** A content rule: what is wrong with a corpus that could be parsed. Severity is not its business. */
export type Rule = (corpus: Corpus) => Diagnostic[];

/** A complaint about a whole file, where no finer place is known. */
export function aboutFile(file: string, complaint: Omit<Diagnostic, 'place'>): Diagnostic {
  return { place: { file, line: 1, column: 1 }, ...complaint };
}
