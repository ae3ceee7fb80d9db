import fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderedTexts } from './ordered-texts.ts';

const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 40 });

it('puts all places in the order of what follows, equals in the order of the texts', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
      const { starts, places } = orderedTexts(texts);
      const all = texts.flatMap((own, number) =>
        Array.from(own, (_, at) => ({ rest: own.slice(at), place: (starts[number] ?? 0) + at })),
      );
      const expected = all
        .toSorted((a, b) => (a.rest === b.rest ? a.place - b.place : a.rest < b.rest ? -1 : 1))
        .map(({ place }) => place);
      expect([...places].slice(texts.length + 1)).toEqual(expected);
    }),
  );
});

it('tells how much a place has in common with the one before it', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
      const { starts, places, ranks, common } = orderedTexts(texts);
      const restAt = (place: number) => {
        const number = starts.findLastIndex((start) => start <= place);
        return texts[number]?.slice(place - (starts[number] ?? 0)) ?? '';
      };
      for (let rank = texts.length + 2; rank < places.length; rank++) {
        const [before, own] = [restAt(places[rank - 1] ?? 0), restAt(places[rank] ?? 0)];
        let length = 0;
        while (length < own.length && own[length] === before[length]) length++;
        expect(common[rank]).toBe(length);
        expect(ranks[places[rank] ?? 0]).toBe(rank);
      }
    }),
  );
});
