import type { PlanDocument } from '#core/model/document.ts';
import type { DocumentId } from '#core/model/ids.ts';
import { lineRange } from '#core/model/line-range.ts';
import type { ReadSeed } from './read-seeds.ts';

/** The lines of the contents pages that documents leave out, from their sources. */
export function printedContents(
  documents: readonly PlanDocument[],
  seeds: readonly ReadSeed[],
): ReadonlyMap<DocumentId, readonly string[]> {
  return new Map(
    documents.flatMap(({ id, meta: { source, omissions } }): [DocumentId, readonly string[]][] => {
      const content = seeds.find(({ name }) => name === source.file)?.content;
      if (content?.kind !== 'text') return [];
      const lines = content.text.split('\n');
      const printed = omissions.flatMap((omission) => {
        if (omission.reason !== 'contents' || !('lines' in omission)) return [];
        const { first, last } = lineRange(omission.lines);
        return lines.slice(first - 1, last);
      });
      return printed.length > 0 ? [[id, printed]] : [];
    }),
  );
}
