import { describe, expect, it } from 'vitest';
import { shortened } from './query-words.ts';

describe('words for display', () => {
  it('are whole where they are short', () => {
    expect(shortened('营商环境')).toBe('营商环境');
    expect(shortened('规'.repeat(40))).toBe('规'.repeat(40));
  });

  it('turn no sentence around', () => {
    expect(shortened('养\u202E老\u2069')).toBe('养老');
  });

  it('keep the beginning and the end where they are long', () => {
    expect(shortened(`始${'规'.repeat(999)}终`)).toBe(`始${'规'.repeat(29)}……${'规'.repeat(9)}终`);
  });
});
