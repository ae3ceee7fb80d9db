import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseAround, phraseIn } from './clause.ts';

describe('words in their clause', () => {
  const text = '前一句。就业创业体系不断完善，城镇登记失业率稳定在4.5%以内，社会救助体系更加健全；后一句。';
  const clauseOf = (words: string) => {
    const start = text.indexOf(words);
    return clauseAround(text, start, start + words.length);
  };

  it('are quoted with the sentence, from end to end', () => {
    const { quote, offset } = clauseOf('4.5%以内');
    expect(quote).toBe('就业创业体系不断完善，城镇登记失业率稳定在4.5%以内，社会救助体系更加健全；');
    expect(quote.slice(offset)).toMatch(/^4\.5%以内/);
  });

  it('are recalled with what stands about them between commas', () => {
    expect(phraseIn(clauseOf('4.5%以内'), '4.5%以内')).toBe('…城镇登记失业率稳定在4.5%以内…');
    expect(phraseIn(clauseOf('不断完善'), '不断完善')).toBe('就业创业体系不断完善…');
    expect(phraseIn(clauseOf('完善，城镇'), '完善，城镇')).toBe(
      '就业创业体系不断完善，城镇登记失业率稳定在4.5%以内…',
    );
    expect(phraseIn(clauseOf('后一句'), '后一句')).toBe('后一句。');
  });

  it('always stand in what recalls them', () => {
    fc.assert(
      fc.property(fc.nat({ max: text.length - 2 }), fc.integer({ min: 1, max: 9 }), (start, length) => {
        const words = text.slice(start, start + length);
        fc.pre(!/[。；]/.test(words));
        expect(phraseIn(clauseAround(text, start, start + words.length), words)).toContain(words);
      }),
    );
  });
});
