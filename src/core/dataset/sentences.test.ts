import { describe, expect, it } from 'vitest';
import { sampleObservation } from './sample-observations.ts';
import { sentencesOf } from './sentences.ts';

describe('sentencesOf', () => {
  const quote = '由123.1亿元增长到154.8亿元。';
  const at = (words: string, offset: number) => sampleObservation(1, { id: words, quote, words, offset });

  it('quotes a sentence once with all its figures marked', () => {
    const [sentence, ...rest] = sentencesOf([at('123.1亿元', 1), at('154.8亿元', 11)]);
    expect(rest).toEqual([]);
    expect(sentence?.segments).toEqual([
      { text: '由', figure: false },
      { text: '123.1亿元', figure: true },
      { text: '增长到', figure: false },
      { text: '154.8亿元', figure: true },
      { text: '。', figure: false },
    ]);
  });

  it('marks the figure meant, not an equal one before it', () => {
    const words = '10%';
    const [sentence] = sentencesOf([sampleObservation(10, { quote: '超过10%，达到10%', words, offset: 8 })]);
    expect(sentence?.segments.map(({ figure }) => figure)).toEqual([false, true]);
  });

  it('keeps sentences of two blocks apart', () => {
    const other = { ...at('123.1亿元', 1), block: 's1-p2' };
    expect(sentencesOf([at('123.1亿元', 1), other])).toHaveLength(2);
  });
});
