import { describe, expect, it } from 'vitest';
import { findingsOf } from '../checks/findings.ts';
import { sampleInput, sampleRate } from '../checks/sample-input.ts';
import { sampleObservation, sampleTarget } from '../dataset/sample-observations.ts';
import type { Finding } from '../model/finding.ts';
import { statedBasis } from './stated-basis.ts';

const base = sampleObservation(14.5, { id: 'base' });
const target = sampleTarget(40, { id: 'target', block: 's2-p1' });
const [growth] = findingsOf(sampleInput([sampleRate(20, { block: 's3-p1' }), base, target]));
if (!growth) throw new Error('no finding');
const sample = growth;
const basisOf = (change: Partial<Finding>) => statedBasis({ ...sample, ...change });

describe('the first number of a finding', () => {
  it('is the document’s where a figure that it rests on says it', () => {
    expect(basisOf({})).toBe('document');
    expect(basisOf({ check: 'direction', stated: 40, operands: [target, base] })).toBe('document');
  });

  it('is computed where no figure says it: an implied result, a yearly share', () => {
    expect(basisOf({ check: 'implied', stated: 36.36, operands: [target, base] })).toBe('computed');
    expect(basisOf({ check: 'direction', stated: 8, operands: [target, base] })).toBe('computed');
  });

  it('is said in words where a number of things or a multiple is checked', () => {
    expect(basisOf({ check: 'count', stated: 4 })).toBe('document');
    expect(basisOf({ check: 'multiple', stated: 2 })).toBe('document');
  });

  it('is a count of ours where a whole document is looked through, and 100 where shares are', () => {
    expect(basisOf({ check: 'contents', stated: 74 })).toBe('counted');
    expect(basisOf({ check: 'numbering', outcome: 'holds', stated: 42 })).toBe('counted');
    expect(basisOf({ check: 'numbering', outcome: 'differs', stated: 3 })).toBe('document');
    expect(basisOf({ check: 'shares', stated: 100 })).toBe('whole');
    expect(basisOf({ stated: undefined })).toBeUndefined();
  });
});
