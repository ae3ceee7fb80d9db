import { markedFindings } from '../checks/finding-places.ts';
import { slots, type Cells, type ComparisonCell, type ComparisonRow } from '../dataset/comparison-row.ts';
import { isObservation, type CheckName, type Finding, type Operand } from '../model/finding.ts';
import type { Observation } from '../model/observation.ts';

/** Checks that set figures of one thing against each other: each of them is questioned. */
const comparing: ReadonlySet<CheckName> = new Set(['conflict', 'direction', 'path', 'implied']);

/**
 * Rows of a comparison whose cells name the findings that check their figure, or set it against another of the same
 * thing, in whatever document that was found. What a figure only serves to compute is no reason for a mark. A plan
 * prints the same figure in several places: which of them a check took makes no difference to the mark.
 */
export function rowsWithFindings(
  rows: readonly ComparisonRow[],
  findings: readonly Finding[],
): ComparisonRow[] {
  const found = new Map<string, string[]>();
  const marks = markedFindings(findings);
  const inOrder = marks.map(({ id }) => id);
  for (const { id, check, operands } of marks) {
    const questioned: readonly Operand[] = comparing.has(check) ? operands : [operands[0]];
    for (const figure of new Set(questioned.filter(isObservation).map(figureKey))) {
      found.set(figure, [...(found.get(figure) ?? []), id]);
    }
  }
  const marked = (cell: ComparisonCell): ComparisonCell => {
    if (cell.kind === 'missing') return cell;
    const own = new Set([cell.observation, ...cell.others].flatMap((one) => found.get(figureKey(one)) ?? []));
    return own.size > 0 ? { ...cell, findings: inOrder.filter((id) => own.has(id)) } : cell;
  };
  const markedIn = (cells: Cells) =>
    Object.fromEntries(slots.map((slot) => [slot, marked(cells[slot])])) as unknown as Cells;
  return rows.map((row) => ({
    ...row,
    cells: new Map([...row.cells].map(([district, cells]) => [district, markedIn(cells)])),
  }));
}

/** What a document says of one thing, wherever it says it. */
function figureKey({
  document,
  indicator,
  scope,
  period,
  measure,
  role,
  canonical,
  words,
}: Observation): string {
  const said = canonical ? [canonical.value, canonical.upper] : [words];
  return JSON.stringify([document, indicator, scope, period.start, period.end, measure, role, said]);
}
