import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  facets,
  groupings,
  isStateOnly,
  longestWords,
  queryOf,
  stateFromQuery,
  taskOrders,
  wholeState,
  type Known,
  type TaskState,
} from './task-state.ts';

const choices = (...values: string[]) => values.map((value) => ({ value, names: [] }));
const units = [
  { value: 'zhujian-ju', names: ['住建局'] },
  { value: 'zonghe-zhifa-dadui', names: ['综合执法大队', '执法大队'] },
];
const known: Known = {
  year: 2023,
  choices: {
    due: choices('2023-06', '2023-q3', 'until-2023-06', 'undated'),
    ...{ unit: units, lead: units, responsible: units },
    leader: choices('祝美娟', '黄刚'),
    category: choices('1', '2'),
    theme: choices('economy'),
    indicator: choices('gdp'),
  },
};
const stateOf = (query: string) => stateFromQuery(query, known).state;
const problemsOf = (query: string) =>
  stateFromQuery(query, known).problems.map(({ kind, parameter, value }) => [kind, parameter, value]);

describe('the address of a selection of tasks', () => {
  it('names what differs from everything only', () => {
    expect(queryOf({})).toBe('');
    expect(queryOf({ due: '2023-q3', chosen: { unit: 'zhujian-ju' } })).toBe('?due=2023-q3&unit=zhujian-ju');
    expect(queryOf({ group: 'month', order: 'deadline' })).toBe('?group=month&sort=deadline');
  });

  it('may call units by their names and times as people write them', () => {
    expect(stateOf('?unit=住建局&lead=执法大队&due=Q3')).toEqual({
      ...wholeState,
      due: '2023-q3',
      chosen: { unit: 'zhujian-ju', lead: 'zonghe-zhifa-dadui' },
    });
    expect(stateOf('?due=until-6').due).toBe('until-2023-06');
  });

  it('is told where it is not understood, and the rest is used', () => {
    expect(problemsOf('?unit=nobody&due=2023-13&group=moon&theme=economy')).toEqual([
      ['unknown-value', 'due', '2023-13'],
      ['unknown-value', 'unit', 'nobody'],
      ['unknown-value', 'group', 'moon'],
    ]);
    expect(stateOf('?unit=nobody&theme=economy')).toEqual({ ...wholeState, chosen: { theme: 'economy' } });
  });

  it('is told of names that mean nothing here, but for the words a search leaves', () => {
    expect(problemsOf('?month=7&theme=economy&q=养老&month=8')).toEqual([['unknown-name', 'month', '7']]);
  });

  it('chooses one value of each kind', () => {
    expect(problemsOf('?unit=zhujian-ju&unit=nobody')).toEqual([['one-only', 'unit', 'nobody']]);
    expect(stateOf('?unit=&unit=zhujian-ju').chosen.unit).toBe('zhujian-ju');
  });

  it('holds so many words as a reader types', () => {
    const long = '养'.repeat(longestWords + 1);
    expect(stateOf(`?words=${long}`).words).toHaveLength(longestWords);
    expect(problemsOf(`?words=${long}`)[0]?.[0]).toBe('too-long');
  });

  it('is known from one that holds something else as well', () => {
    expect(isStateOnly('?unit=住建局&due=q3')).toBe(true);
    expect(isStateOnly('?q=养老')).toBe(false);
  });

  it('takes any string for an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
        for (const address of [query, `?due=${query}&unit=__proto__&words=${query}`]) {
          const { state } = stateFromQuery(address, known);
          expect(stateOf(queryOf(state))).toEqual(state);
        }
      }),
    );
  });

  it('leads back to the state it was made from', () => {
    const valueOf = (name: keyof Known['choices']) =>
      fc.option(fc.constantFrom(...known.choices[name].map(({ value }) => value)), { nil: undefined });
    const state = fc
      .record({
        due: valueOf('due'),
        values: fc.record(Object.fromEntries(facets.map((facet) => [facet, valueOf(facet)]))),
        words: fc.constantFrom('', '老旧小区 改造', '100%&', '养老=+'),
        group: fc.constantFrom(...groupings),
        order: fc.constantFrom(...taskOrders),
      })
      .map(({ values, ...rest }): TaskState => {
        const chosen = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
        return { ...rest, chosen };
      });
    fc.assert(
      fc.property(state, (asked) => {
        expect(stateFromQuery(queryOf(asked), known)).toEqual({ state: asked, problems: [] });
      }),
    );
  });
});
