import type { Locate } from '../corpus/locate.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** A content rule: what is wrong with a corpus that could be parsed. Severity is not its business. */
export type Rule = (corpus: Corpus, locate: Locate) => Diagnostic[];
