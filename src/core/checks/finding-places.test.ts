import { describe, expect, it } from 'vitest';
import type { ComparisonRow } from '../dataset/comparison-row.ts';
import { unstated } from '../dataset/comparison-row.ts';
import { sampleIndicator, sampleObservation, sampleTarget } from '../dataset/sample-observations.ts';
import { documentOfFinding } from '../model/finding.ts';
import { findingsOf } from './findings.ts';
import { findingsByPlace, markedFindings, rowsWithFindings } from './finding-places.ts';
import { operandSource } from './operand-source.ts';
import { sampleInput, sampleRate } from './sample-input.ts';

const base = sampleObservation(14.5, { id: 'base' });
const target = sampleTarget(40, { id: 'target', block: 's2-p1' });
const rate = sampleRate(20, { block: 's3-p1' });
const findings = findingsOf(sampleInput([rate, base, target]));

describe('findings where their figures stand', () => {
  it('are marked at every passage they rest on, where they do not hold', () => {
    expect(markedFindings(findings).map(({ check }) => check)).toEqual(['growth']);
    const places = findingsByPlace(findings, base.document);
    expect([...places.keys()].toSorted()).toEqual(['01-a/s1-p1', '01-a/s2-p1', '01-a/s3-p1']);
  });

  it('are named by the compared figure that they check, not by those that only serve to compute', () => {
    const statement = (observation: typeof base) => ({
      kind: 'value' as const,
      observation,
      others: [],
      notes: [],
    });
    const rows: ComparisonRow[] = [
      {
        indicator: sampleIndicator,
        cells: new Map([
          [base.district, { base: statement(base), target: unstated, growth: statement(rate) }],
        ]),
      },
    ];
    const cells = rowsWithFindings(rows, findings)[0]?.cells.get(base.district);
    expect(cells?.growth).toMatchObject({ finding: 'shuangta-fyp14.growth.gdp.2021-2025' });
    expect(cells?.base).not.toHaveProperty('finding');
    expect(cells?.target).toBe(unstated);
  });

  it('are named by a figure of a plan that the target of a task is set against', () => {
    const id = 'hai-tasks-2023.path.gdp.2023.base';
    const [finding] = findings;
    if (!finding) throw new Error('no finding');
    const operands = [sampleTarget(12, { id: 'task' }), base] as const;
    const rows: ComparisonRow[] = [
      {
        indicator: sampleIndicator,
        cells: new Map([
          [
            base.district,
            {
              base: { kind: 'value' as const, observation: base, others: [], notes: [] },
              target: unstated,
              growth: unstated,
            },
          ],
        ]),
      },
    ];
    const own = rowsWithFindings(rows, [{ ...finding, id, check: 'path', operands: [...operands] }]);
    expect(own[0]?.cells.get(base.district)?.base).toMatchObject({ finding: id });
    expect(documentOfFinding(id)).toBe('hai-tasks-2023');
  });
});

describe('the source of an operand', () => {
  const { district, document } = base;
  const passage = { district, document, quote: '四乡', offset: 0, words: '四乡' };

  it('is the block, the line of a table of tasks, or the document as a whole', () => {
    expect(operandSource(base)).toEqual({ to: 'block', document, chapter: '01-a', block: 's1-p1' });
    expect(operandSource({ ...passage, chapter: '09-city', block: 'box-4-p1' })).toMatchObject({
      chapter: '09-city',
      block: 'box-4-p1',
    });
    expect(operandSource({ ...passage, chapter: 'tasks', block: 'tasks-note' })).toEqual({
      to: 'task-list',
      document,
      line: 'tasks-note',
    });
    expect(operandSource({ ...passage, chapter: '01-a', block: '' })).toEqual({ to: 'document', document });
  });
});
