import { expect, it } from 'vitest';
import { sampleObservation } from '../dataset/sample-observations.ts';
import { findingsOf } from './findings.ts';
import { sizeOf } from './finding-size.ts';
import { sampleInput } from './sample-input.ts';

it('measures a difference by what was computed, at its steps and between', () => {
  const size = (stated: number) => {
    const figures = [sampleObservation(stated), sampleObservation(100, { id: 'other', block: 's9-p1' })];
    const [finding] = findingsOf(sampleInput(figures));
    return finding && sizeOf(finding);
  };
  expect(size(100)).toBeUndefined();
  expect(size(104)).toBe('small');
  expect(size(105)).toBe('medium');
  expect(size(119)).toBe('medium');
  expect(size(80)).toBe('large');
});
