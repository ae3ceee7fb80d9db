import type { ComparisonCell, ComparisonRow, Slot } from '../dataset/comparison-row.ts';
import { slots } from '../dataset/comparison-row.ts';
import type { DocumentId } from '../model/ids.ts';
import { isObservation, type CheckName, type Finding, type Operand } from '../model/finding.ts';

/** Checks that set figures of one thing against each other. */
const comparing: ReadonlySet<CheckName> = new Set(['conflict', 'path']);

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

/**
 * Rows of a comparison whose cells name the first finding, if any, that checks their figure, or sets it against another
 * of the same thing, in another document as well. What a figure only serves to compute is no reason for a mark.
 */
export function rowsWithFindings(
  rows: readonly ComparisonRow[],
  findings: readonly Finding[],
): ComparisonRow[] {
  const found = new Map<string, string>();
  for (const { id, check, operands } of markedFindings(findings)) {
    const checked: readonly Operand[] = comparing.has(check) ? operands : [operands[0]];
    for (const operand of checked.filter(isObservation)) {
      if (!found.has(operand.id)) found.set(operand.id, id);
    }
  }
  const marked = (cell: ComparisonCell): ComparisonCell => {
    if (cell.kind === 'missing') return cell;
    const finding = found.get(cell.observation.id);
    return finding === undefined ? cell : { ...cell, finding };
  };
  return rows.map((row) => ({
    ...row,
    cells: new Map(
      [...row.cells].map(([district, cells]) => [
        district,
        Object.fromEntries(slots.map((slot: Slot) => [slot, marked(cells[slot])])) as typeof cells,
      ]),
    ),
  }));
}
