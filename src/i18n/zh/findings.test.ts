import { describe, expect, it } from 'vitest';
import { findings } from './findings.ts';

describe('the words of findings', () => {
  it('say how a number stands to another in the terms of the numbers, not as weak or strong', () => {
    expect(findings.stands('differs', -2.6)).toBe('低于');
    expect(findings.stands('differs', 0.2)).toBe('高于');
    expect(findings.stands('holds', 7.1)).toBe('不低于');
    expect(findings.stands('holds', -0.2)).toBe('不高于');
    expect(findings.stands('holds', 0)).toBe('等于');
  });

  it('do not tell parts within their whole as a sum that fails', () => {
    const said = {
      ...{ words: '101个', stated: '101个', computed: '75个', difference: '26个' },
      ...{ against: '', stands: '' },
    };
    expect(findings.checks.sum.saysOf?.part?.holds?.(said)).toBe('其中写出的75个，不超过合计101个。');
    const equal = { ...said, computed: said.stated };
    expect(findings.checks.relation.saysOf?.part?.unclear?.(equal)).toMatch(/^部分与全部同为101个；/);
  });
});
