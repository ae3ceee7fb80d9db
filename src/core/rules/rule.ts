import type { AssembledCorpus } from '../corpus/assemble.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** What a rule may ask about the files a corpus was read from. */
export type Sources = Pick<AssembledCorpus, 'locate' | 'broken' | 'incomplete'>;

/** A content rule: what is wrong with a corpus that could be parsed. Severity is not its business. */
export type Rule = (corpus: Corpus, sources: Sources) => Diagnostic[];
