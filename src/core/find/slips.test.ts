import { describe, expect, it } from 'vitest';
import { slipsTo } from './slips.ts';

const anywhere = () => true;
const atWords = (text: string) => (at: number) => at === 0 || text[at - 1] === ' ';
const slips = (typed: string, text: string, allowed = 2) => slipsTo(typed, text, atWords(text), allowed);

describe('slipsTo', () => {
  it.each([
    ['ecology', 'ecology', 0],
    ['ecolgy', 'ecology', 1],
    ['ecollogy', 'ecology', 1],
    ['ekology', 'ecology', 1],
    ['cology', 'ecology', 1],
    ['eoclogy', 'ecology', 1],
    ['poluttion', 'pollution control', 2],
    ['refrom', 'development and reform', 1],
  ])('counts letters missing, too many, wrong and exchanged: %s in %s', (typed, text, expected) => {
    expect(slips(typed, text)).toBe(expected);
  });

  it('misses nothing of what follows in the text', () => {
    expect(slips('grian', 'grain output')).toBe(1);
  });

  it('begins at a start only', () => {
    expect(slips('form', 'reform')).toBe(2);
    expect(slipsTo('form', 'reform', anywhere, 2)).toBe(0);
    expect(slipsTo('一弹', '三线一单', anywhere, 1)).toBe(1);
  });

  it('is infinite beyond what is allowed', () => {
    expect(slips('kindergarten', 'grain output')).toBe(Infinity);
    expect(slips('grain', '')).toBe(Infinity);
  });
});
