import { markedFindings } from '../checks/finding-places.ts';
import { slots, type Cells, type ComparisonCell, type ComparisonRow } from '../dataset/comparison-row.ts';
import { isObservation, type CheckName, type Finding, type Operand } from '../model/finding.ts';

/** Checks that set figures of one thing against each other: each of them is questioned. */
const comparing: ReadonlySet<CheckName> = new Set(['conflict', 'path']);

/**
 * Rows of a comparison whose cells name the findings that check their figure, or set it against another of the same
 * thing, in whatever document that was found. What a figure only serves to compute is no reason for a mark.
 */
export function rowsWithFindings(
  rows: readonly ComparisonRow[],
  findings: readonly Finding[],
): ComparisonRow[] {
  const found = new Map<string, string[]>();
  for (const { id, check, operands } of markedFindings(findings)) {
    const questioned: readonly Operand[] = comparing.has(check) ? operands : [operands[0]];
    for (const figure of new Set(questioned.filter(isObservation).map((operand) => operand.id))) {
      found.set(figure, [...(found.get(figure) ?? []), id]);
    }
  }
  const marked = (cell: ComparisonCell): ComparisonCell => {
    if (cell.kind === 'missing') return cell;
    const own = found.get(cell.observation.id);
    return own ? { ...cell, findings: own } : cell;
  };
  const markedIn = (cells: Cells) =>
    Object.fromEntries(slots.map((slot) => [slot, marked(cells[slot])])) as unknown as Cells;
  return rows.map((row) => ({
    ...row,
    cells: new Map([...row.cells].map(([district, cells]) => [district, markedIn(cells)])),
  }));
}
