import { formatDiagnostic, type Diagnostic } from '#core/model/diagnostic.ts';
import type { FidelityReport } from '#core/fidelity/compare.ts';

/** All mistakes in the content as one text, with their number at the end. */
export function diagnosticsReport(diagnostics: readonly Diagnostic[]): string {
  const lines = diagnostics.map(formatDiagnostic);
  const count = diagnostics.length === 1 ? '1 mistake' : `${diagnostics.length} mistakes`;
  return [...lines, '', `${count} in the content.`].join('\n');
}

/** How each document compares with its source, a line each. */
export function fidelityTable(reports: readonly FidelityReport[]): string {
  const row = (cells: readonly (string | number)[]) =>
    cells.map((cell, index) => (index === 0 ? String(cell).padEnd(26) : String(cell).padStart(12))).join('');
  return [
    row(['document', 'characters', 'omitted', 'corrected', 'unexplained']),
    ...reports.map((report) =>
      row([report.document, report.characters, report.omitted, report.corrections, report.unexplained]),
    ),
  ].join('\n');
}
