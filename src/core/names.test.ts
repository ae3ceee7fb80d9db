import { describe, expect, it } from 'vitest';
import { nearestName } from './names.ts';

describe('the nearest name', () => {
  it('is the one that was probably meant', () => {
    expect(nearestName('gpd', ['gdp', 'population'])).toBe('Did you mean “gdp”?');
    expect(nearestName('亿圆', ['元', '亿元'])).toBe('Did you mean “亿元”?');
  });

  it('is not given where nothing of it is right', () => {
    expect(nearestName('亩', ['元', '人'])).toBeUndefined();
    expect(nearestName('x', [])).toBeUndefined();
  });
});
