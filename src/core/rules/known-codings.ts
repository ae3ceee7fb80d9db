import type { Corpus } from '../model/corpus.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { nearestName } from '../names.ts';
import { linesOfDocument } from '../text/plain.ts';
import type { Rule } from './rule.ts';

const file = 'content/theme-codings.yaml';

/** The passages and themes of second codings exist; of a document that is incomplete nobody knows. */
export const knownCodings: Rule = (corpus, { locate, broken, incomplete }) => {
  const ids: string[] = corpus.themes.map(({ id }) => id);
  const passages = new Map(
    corpus.documents.map((document) => [document.id as string, passagesOf(corpus, document)]),
  );
  return corpus.codingRounds.flatMap(({ codings }, round) =>
    codings.flatMap((coding, index): Diagnostic[] => {
      const at = (...path: (string | number)[]) => locate(file, [round, 'codings', index, ...path]);
      const { document, chapter, block } = coding;
      const isKnown = passages.get(document)?.has(`${chapter} ${block}`) ?? false;
      const unknownThemes = (['first', 'second'] as const).flatMap((which) =>
        coding[which].flatMap((id, place) =>
          ids.includes(id) || broken.has('theme', id) ? [] : [{ id, place: at(which, place) }],
        ),
      );
      return [
        ...(isKnown || incomplete.has(document)
          ? []
          : [unknownPassage(at(), `${document} ${chapter} ${block}`)]),
        ...unknownThemes.map(({ id, place }) => ({
          place,
          rule: 'unknown-theme',
          found: `theme “${id}”`,
          expected: 'an id of content/themes',
          hint: nearestName(id, ids),
        })),
      ];
    }),
  );
};

function passagesOf({ tasks }: Corpus, document: Corpus['documents'][number]): ReadonlySet<string> {
  const own = tasks.filter((task) => task.document === document.id);
  return new Set(linesOfDocument(document, own).map(({ chapter, block }) => `${chapter} ${block}`));
}

function unknownPassage(place: Diagnostic['place'], passage: string): Diagnostic {
  return {
    place,
    rule: 'unknown-passage',
    found: `“${passage}”`,
    expected: 'document, chapter and block of a passage that was coded',
  };
}
