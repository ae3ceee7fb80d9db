import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctedReading, type Correction } from '../text/readings.ts';
import { smallestEdits } from './edits.ts';

const edited = (text: string, corrected: string) =>
  smallestEdits({ text, corrections: [{ start: 0, end: text.length, corrected }] });

describe('the edits of a correction', () => {
  it.each<[string, string, Correction[]]>([
    ['and', '和', [{ start: 0, end: 3, corrected: '和' }]],
    ['区场化', '市场化', [{ start: 0, end: 1, corrected: '市' }]],
    ['政体系', '政策体系', [{ start: 1, end: 1, corrected: '策' }]],
    [
      'PM_{2.5}',
      'PM2.5',
      [
        { start: 2, end: 4, corrected: '' },
        { start: 7, end: 8, corrected: '' },
      ],
    ],
    ['力。', '', [{ start: 0, end: 2, corrected: '' }]],
  ])('of %s to %s touch only what changes', (text, corrected, edits) => {
    expect(edited(text, corrected)).toEqual(edits);
  });

  it('make the same reading as the corrections', () => {
    const words = fc.array(fc.constantFrom('规', '划', '的', 'a', '2'), { maxLength: 6 });
    const parts = fc.array(fc.tuple(words, words, words), { maxLength: 4 });
    fc.assert(
      fc.property(parts, (given) => {
        let text = '';
        const corrections: Correction[] = [];
        for (const [before, printed, corrected] of given) {
          text += before.join('');
          const start = text.length;
          text += printed.join('');
          corrections.push({ start, end: text.length, corrected: corrected.join('') });
        }
        const edits = smallestEdits({ text, corrections });
        expect(correctedReading({ text, corrections: edits }).text).toBe(
          correctedReading({ text, corrections }).text,
        );
      }),
    );
  });
});
