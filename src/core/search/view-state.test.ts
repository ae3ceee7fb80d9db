import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostCompared, termsIn, viewStateFromAddress, withViewState } from './view-state.ts';

const named = (...terms: string[]) => ({ terms, leftOut: [] });
const none = named();

describe('terms that a reader names', () => {
  it('takes a string in quotation marks for one term, in a text and in an address', () => {
    const { terms } = termsIn('法治 "到 2025 年"，放管服');
    expect(terms).toEqual(['法治', '"到 2025 年"', '放管服']);
    const search = withViewState('?q=a', { view: 'terms', against: { terms, leftOut: [] } });
    expect(viewStateFromAddress(search).against.terms).toEqual(terms);
    expect(termsIn('"到 2025').terms).toEqual(['"到', '2025']);
  });

  it('are separated by spaces and commas of any kind', () => {
    expect(termsIn(' 法治 放管服、5G，R&D,养老\u3000托育 ')).toEqual({
      terms: ['法治', '放管服', '5G', 'R&D', '养老'],
      leftOut: ['托育'],
    });
  });

  it('count once, however they are written', () => {
    expect(termsIn('GDP gdp ＧＤＰ').terms).toEqual(['GDP']);
  });

  it('are never nothing', () => {
    expect(termsIn(' ,，、\u200B ').terms).toEqual([]);
  });

  it('are no longer than an address can hold', () => {
    const long = '甲'.repeat(61);
    expect(termsIn(`法治 ${long}`)).toEqual({ terms: ['法治'], leftOut: [long] });
  });
});

describe('the views in the address of a search', () => {
  it('are read from it', () => {
    expect(viewStateFromAddress('?q=a&view=dispersion')).toEqual({ view: 'dispersion', against: none });
    expect(viewStateFromAddress('?q=a')).toEqual({ view: undefined, against: none });
    expect(viewStateFromAddress('?view=toString')).toEqual({ view: undefined, against: none });
  });

  it('compare the terms that it names', () => {
    const state = { view: 'terms', against: named('法治', '放管服') };
    expect(viewStateFromAddress('?vs=法治,放管服')).toEqual(state);
    expect(viewStateFromAddress('?vs=法治&vs=放管服&view=zzz')).toEqual(state);
  });

  it('are added to what is there', () => {
    expect(withViewState('?q=a', { view: undefined, against: named('b') })).toBe('?q=a');
    expect(withViewState('?q=a', { view: 'chapters', against: named('b') })).toBe('?q=a&view=chapters');
    expect(withViewState('', { view: 'terms', against: none })).toBe('?view=terms');
    expect(withViewState('?q=a', { view: 'terms', against: named('b', 'R&D') })).toBe('?q=a&vs=b,R%26D');
  });

  it.each(['?vs=%E0%A4%A', '?vs=%ED%A0%80', `?vs=${'a,'.repeat(50_000)}`, `?vs=${'甲'.repeat(50_000)}`])(
    'stay short and readable whatever they were: %#',
    (search) => {
      const state = viewStateFromAddress(search);
      expect(state.against.terms.length).toBeLessThanOrEqual(mostCompared);
      expect(withViewState('', state).length).toBeLessThan(10_000);
    },
  );

  it('come back from any address they are put into', () => {
    const words = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(fc.constantFrom('chapters', 'dispersion', 'terms', undefined), words, (view, text) => {
        const against = named(...termsIn(text).terms);
        const read = viewStateFromAddress(withViewState('?q=x', { view, against }));
        expect(read).toEqual({ view, against: view === 'terms' ? against : none });
      }),
    );
  });
});
