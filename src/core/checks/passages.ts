import type { Corpus } from '../model/corpus.ts';
import type { Passage } from '../model/finding.ts';
import type { DocumentId } from '../model/ids.ts';
import { linesOfDocument, type Line } from '../text/plain.ts';
import { clauseAround } from '../text/clause.ts';

/** The lines of a document by `chapter/block`. */
export type Lines = ReadonlyMap<string, Line>;

/** The lines of a document with its tasks, to find declared words in. */
export function linesByPlace(corpus: Pick<Corpus, 'documents' | 'tasks'>, id: DocumentId): Lines {
  const document = corpus.documents.find((one) => one.id === id);
  const tasks = corpus.tasks.filter((task) => task.document === id);
  const lines = document ? linesOfDocument(document, tasks) : [];
  return new Map(lines.map((line) => [`${line.chapter}/${line.block}`, line]));
}

/** The words of a block with the clause around them; undefined where the block does not hold them. */
export function passageIn(
  corpus: Pick<Corpus, 'documents' | 'tasks'>,
  id: DocumentId,
  lines: Lines,
  { in: place, says: words }: { readonly in: string; readonly says: string },
): Passage | undefined {
  const line = lines.get(place);
  const meta = corpus.documents.find((one) => one.id === id)?.meta;
  const start = line?.text.indexOf(words) ?? -1;
  if (!line || !meta || start < 0) return undefined;
  const { chapter, block } = line;
  const clause = clauseAround(line.text, start, start + words.length);
  return { district: meta.district, document: id, chapter, block, words, ...clause };
}
