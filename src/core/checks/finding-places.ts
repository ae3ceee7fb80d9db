import type { DocumentId } from '../model/ids.ts';
import type { Finding } from '../model/finding.ts';

/** The findings that are marked where their figures stand: those that do not hold. */
export function markedFindings(findings: readonly Finding[]): Finding[] {
  const apart = findings.filter(({ outcome }) => outcome !== 'holds');
  return [
    ...apart.filter(({ outcome }) => outcome === 'differs'),
    ...apart.filter(({ outcome }) => outcome === 'unclear'),
  ];
}

/** Marked findings by where a document gives the words they rest on: `02-goals/table-1-r2`. */
export function findingsByPlace(
  findings: readonly Finding[],
  document: DocumentId,
): ReadonlyMap<string, readonly Finding[]> {
  const places = new Map<string, Finding[]>();
  for (const finding of markedFindings(findings)) {
    const own = finding.operands.filter((operand) => operand.document === document && operand.block !== '');
    for (const place of new Set(own.map(({ chapter, block }) => `${chapter}/${block}`))) {
      places.set(place, [...(places.get(place) ?? []), finding]);
    }
  }
  return places;
}
