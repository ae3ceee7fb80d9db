import { linesByDocument } from '#core/exports/plain-text.ts';
import type { Corpus } from '#core/model/corpus.ts';
import type { DocumentId } from '#core/model/ids.ts';
import { explainersOf, termNotes } from '#core/words/term-notes.ts';
import { publishedFile, type PublishedFile } from './published-file.ts';
import type { Site } from './site.ts';

const made = new WeakMap<Corpus, ReadonlyMap<DocumentId, PublishedFile>>();

/** By document, the file with the notes on the terms it explains; none where it explains none. */
export function termFiles({ corpus }: Pick<Site, 'corpus'>): ReadonlyMap<DocumentId, PublishedFile> {
  const known = made.get(corpus);
  if (known) return known;
  const lines = linesByDocument(corpus);
  const explainers = explainersOf(corpus.documents);
  const shortNames = new Map(corpus.districts.map(({ id, short }) => [id, short]));
  const districts = new Map(corpus.documents.map(({ id, meta }) => [id, meta.district]));
  const nameOf = (id: DocumentId) => {
    const district = districts.get(id);
    return (district && shortNames.get(district)) ?? id;
  };
  const files = new Map(
    corpus.documents.flatMap((document) => {
      const notes = termNotes(document, lines.get(document.id) ?? [], explainers, nameOf);
      return Object.keys(notes).length === 0
        ? []
        : [[document.id, publishedFile(document.id, notes).file] as const];
    }),
  );
  made.set(corpus, files);
  return files;
}
