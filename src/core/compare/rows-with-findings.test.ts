import { describe, expect, it } from 'vitest';
import { findingsOf } from '../checks/findings.ts';
import { sampleInput, sampleRate } from '../checks/sample-input.ts';
import { cellView } from '../dataset/cell-view.ts';
import { unstated, unstatedCells, type ComparisonRow } from '../dataset/comparison-row.ts';
import { sampleIndicator, sampleObservation, sampleTarget } from '../dataset/sample-observations.ts';
import type { Finding } from '../model/finding.ts';
import { rowsWithFindings } from './rows-with-findings.ts';

const base = sampleObservation(14.5, { id: 'base' });
const target = sampleTarget(40, { id: 'target', block: 's2-p1' });
const rate = sampleRate(20, { block: 's3-p1' });
const findings = findingsOf(sampleInput([rate, base, target]));

const statement = (observation: typeof base) => ({
  kind: 'value' as const,
  observation,
  others: [],
  notes: [],
});
const rows: ComparisonRow[] = [
  {
    indicator: sampleIndicator,
    cells: new Map([[base.district, { base: statement(base), target: unstated, growth: statement(rate) }]]),
  },
];
const cellsWith = (found: readonly Finding[]) => rowsWithFindings(rows, found)[0]?.cells.get(base.district);

/** What a yearly task sets against the base of the plan, or against its path. */
function ofTask(against: 'base' | 'path'): Finding {
  const [sample] = findings;
  if (!sample) throw new Error('no finding');
  const operands = [sampleTarget(12, { id: 'task' }), base] as const;
  return { ...sample, id: `hai-tasks-2023.path.gdp.2023.${against}`, check: 'path', operands: [...operands] };
}

describe('cells of a comparison', () => {
  it('name the findings that check their figure, not those that it only serves to compute', () => {
    const cells = cellsWith(findings);
    expect(cells?.growth).toMatchObject({ findings: ['shuangta-fyp14.growth.gdp.2021-2025'] });
    expect(cells?.base).not.toHaveProperty('findings');
    expect(cells?.target).toBe(unstated);
  });

  it('name what was found of the same figure where the plan prints it elsewhere, and of what it says besides', () => {
    const elsewhere = { ...base, id: 'elsewhere', block: 's9-p1' };
    const besides = { ...elsewhere, canonical: { value: 15, upper: undefined, unit: sampleIndicator.unit } };
    const found = (checked: typeof base) => {
      const task = sampleTarget(12, { id: 'task' });
      return [{ ...ofTask('base'), operands: [task, checked] as const }];
    };
    expect(cellsWith(found(elsewhere))?.base).toMatchObject({
      findings: ['hai-tasks-2023.path.gdp.2023.base'],
    });
    expect(cellsWith(found(besides))?.base).not.toHaveProperty('findings');
    const [row] = rows;
    const others: ComparisonRow[] = row
      ? [
          {
            ...row,
            cells: new Map([
              [base.district, { ...unstatedCells, base: { ...statement(base), others: [besides] } }],
            ]),
          },
        ]
      : [];
    expect(rowsWithFindings(others, found(besides))[0]?.cells.get(base.district)?.base).toMatchObject({
      findings: ['hai-tasks-2023.path.gdp.2023.base'],
    });
  });

  it('name the result of the year before that a yearly task implies', () => {
    const implied = { ...ofTask('base'), id: 'hai-tasks-2023.implied.gdp.2022', check: 'implied' } as const;
    expect(cellsWith([implied])?.base).toMatchObject({ findings: ['hai-tasks-2023.implied.gdp.2022'] });
  });

  it('name what another document sets against their figure, each once, and lead to all of them', () => {
    const cell = cellsWith([ofTask('base'), ofTask('path')])?.base;
    expect(cell).toMatchObject({
      findings: ['hai-tasks-2023.path.gdp.2023.base', 'hai-tasks-2023.path.gdp.2023.path'],
    });
    const view = cell && cellView(cell, 'base', { base: 2020, target: 2025 });
    // Two are on different pages, or far apart on one: the indicator’s page lists them together.
    expect(view?.kind === 'value' && view.checked).toEqual({
      count: 2,
      target: { to: 'indicator', indicator: base.indicator, findingsOf: base.district },
    });
    const one = cellsWith([ofTask('base')])?.base;
    const oneView = one && cellView(one, 'base', { base: 2020, target: 2025 });
    expect(oneView?.kind === 'value' && oneView.checked).toEqual({
      count: 1,
      target: {
        to: 'finding',
        document: 'hai-tasks-2023',
        finding: 'hai-tasks-2023.path.gdp.2023.base',
      },
    });
  });
});
