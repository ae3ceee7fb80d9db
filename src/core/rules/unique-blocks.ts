import { blocksIn, partsOf, placeIn } from '../model/document.ts';
import type { Rule } from './rule.ts';

/** Ids given by hand (tables, boxes) are unique in the whole document, so that “table-1” names one table. */
export const uniqueBlocks: Rule = ({ documents }) =>
  documents.flatMap((document) => {
    const seen = new Map<string, string>();
    return partsOf(document).flatMap((chapter) =>
      blocksIn(chapter)
        .filter(({ kind }) => kind === 'box' || kind === 'table')
        .flatMap(({ id, at }) => {
          const first = seen.get(id);
          seen.set(id, first ?? `${chapter.file}:${at[0]}`);
          if (first === undefined) return [];
          return [
            {
              place: placeIn(chapter, at),
              rule: 'duplicate-id',
              found: `a second block “${id}”`,
              expected: 'ids that are unique in the document',
              hint: `The first stands at ${first}.`,
            },
          ];
        }),
    );
  });
