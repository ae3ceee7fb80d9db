import { expect, it } from 'vitest';
import { chartInQuery, embedQuery } from './embed-query.ts';
import { stateFromQuery } from './state.ts';

it('names one chart of a choice, beside the choice', () => {
  const query = embedQuery({ indicators: ['gdp'], chart: 'ranking' }, 'gdp-ranking-target');
  expect(query).toBe('?i=gdp&chart=ranking&only=gdp-ranking-target');
  expect(chartInQuery(query)).toBe('gdp-ranking-target');
  expect(stateFromQuery(query)).toMatchObject({ state: { indicators: ['gdp'] }, problems: [] });
  expect(chartInQuery('?i=gdp')).toBeUndefined();
  expect(chartInQuery(`?only=${'x'.repeat(5000)}`)).toHaveLength(120);
});
