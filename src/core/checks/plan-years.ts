import type { PlanDocument } from '../model/document.ts';
import type { DocumentId } from '../model/ids.ts';
import { parsePeriod, type Period } from '../quantity/period.ts';

/** The years a document is about. */
export function periodOf(documents: readonly PlanDocument[], id: DocumentId): Period | undefined {
  const found = documents.find((document) => document.id === id);
  return found && parsePeriod(found.meta.period);
}
