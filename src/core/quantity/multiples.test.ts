import { describe, expect, it } from 'vitest';
import { multipleFromText } from './multiples.ts';

describe('multipleFromText', () => {
  it.each([
    ['翻番', 2],
    ['翻一番', 2],
    ['翻两番', 4],
    ['翻了近一番', 2],
    ['比2020年翻一番以上', 2],
    ['实现倍增', 2],
    ['增长1.5倍', 2.5],
    ['增加两倍', 3],
    ['是2020年的3倍', 3],
    ['提高到1.2倍以上', 1.2],
  ])('reads %s as times %d', (text, multiple) => {
    expect(multipleFromText(text)).toEqual({ kind: 'words', qualifier: 'text', multiple });
  });

  it.each(['1.5倍', '翻一潘', '翻十番', '增长O倍', '5000翻番', '增长10%'])(
    'finds no multiple in “%s”',
    (text) => {
      expect(multipleFromText(text)).toBeUndefined();
    },
  );
});
