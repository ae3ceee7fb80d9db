import { describe, expect, it } from 'vitest';
import type { Observation } from '../model/observation.ts';
import { ranked } from './choice.ts';
import type { Slot } from './comparison-row.ts';
import { sampleObservation, sampleTarget } from './sample-observations.ts';

const stated = { start: '2020', end: '2020', basis: 'stated' } as const;
const inferred = { ...stated, basis: 'inferred' } as const;
const inTable = { block: 'table-1-r1', figure: 'table-1-r1-c2' };
const inPassage = { block: 's9-p9', figure: 's9-p9-f1' };
const target = sampleTarget(200, { block: 's9-p9', figure: 's9-p9-f2' });

/** The words of the first of two, whichever of them stands first in the text. */
function firstOf(
  slot: Slot,
  better: Observation,
  worse: Observation,
  beside?: Observation,
): (string | undefined)[] {
  return [
    [better, worse],
    [worse, better],
  ].map((candidates) => ranked(slot, candidates, beside)[0]?.words);
}

describe('the figure of a cell', () => {
  it('has a stated period rather than an inferred one, even where that stands in the passage of the target', () => {
    const better = sampleObservation(1, { period: stated });
    const worse = sampleObservation(2, { period: inferred, ...inPassage });
    expect(firstOf('base', better, worse, target)).toEqual(['1亿元', '1亿元']);
  });

  it('stands in the passage of the target rather than in another, even where that is a table', () => {
    const better = sampleObservation(1, inPassage);
    const worse = sampleObservation(2, inTable);
    expect(firstOf('base', better, worse, target)).toEqual(['1亿元', '1亿元']);
    const elsewhere = sampleObservation(3, { ...inPassage, chapter: '02-b' });
    expect(firstOf('base', better, elsewhere, target)).toEqual(['1亿元', '1亿元']);
  });

  it('stands in a table rather than in prose', () => {
    const better = sampleObservation(1, inTable);
    expect(firstOf('base', better, sampleObservation(2))).toEqual(['1亿元', '1亿元']);
  });

  it('of figures for which the same speaks is the first in the text', () => {
    const [first, second] = [sampleObservation(2), sampleObservation(1)];
    expect(ranked('base', [first, second], undefined).map(({ words }) => words)).toEqual(['2亿元', '1亿元']);
  });
});
