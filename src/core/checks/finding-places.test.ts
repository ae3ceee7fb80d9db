import { describe, expect, it } from 'vitest';
import { sampleObservation, sampleTarget } from '../dataset/sample-observations.ts';
import { findingsOf } from './findings.ts';
import { findingsByPlace, markedFindings } from './finding-places.ts';
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
