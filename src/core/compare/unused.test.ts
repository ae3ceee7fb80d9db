import { describe, expect, it } from 'vitest';
import { stateFromQuery } from './state.ts';
import { unusedIn } from './unused.ts';
import type { Selection } from './vocabulary.ts';

const entries = (...ids: string[]) => ids.map((id) => ({ id })) as never[];
const selection: Pick<Selection, 'districts' | 'indicators'> = {
  districts: entries('linghe', 'shuangta', 'shuangtaizi', 'xinglongtai'),
  indicators: entries('gdp', 'retail-sales'),
};
const unused = (query: string) =>
  unusedIn(stateFromQuery(query).state, selection).map(({ kind, value }) => `${kind} ${value}`);

describe('what an address asks for and the table does not have', () => {
  it('is an order by a column that is not shown, or of what is no group', () => {
    expect(unused('?i=gdp,retail-sales&sort=gdp.target.desc')).toEqual([]);
    expect(unused('?i=gdp,retail-sales&sort=name')).toEqual([]);
    expect(unused('?i=gdp,retail-sales&sort=gdp.multiple')).toEqual(['not-shown gdp.multiple']);
    expect(unused('?i=gdp,retail-sales&show=base&sort=gdp.target')).toEqual(['not-shown gdp.target']);
    expect(unused('?i=gdp,retail-sales&sort=linghe.target')).toEqual(['not-shown linghe.target']);
    expect(unused('?i=gdp,retail-sales&by=indicator&sort=linghe.target')).toEqual([]);
  });

  it('is the chart of an indicator that is not chosen', () => {
    expect(unused('?i=gdp,retail-sales&row=gdp')).toEqual([]);
    expect(unused('?i=gdp,retail-sales&row=trade-total')).toEqual(['not-chosen trade-total']);
  });
});
