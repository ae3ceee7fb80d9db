import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titleWords } from './title-words.ts';

const shown = (title: string, names?: readonly string[]) => titleWords(title, names).join('|');

describe('titleWords', () => {
  it('parts a title into words', () => {
    expect(shown('严格坚守生态环境保护“红线”')).toBe('严格|坚守|生态环境|保护|“红线”');
    expect(shown('国民经济和社会发展')).toBe('国民经济|和社会|发展');
  });

  it('joins what the dictionary lacks', () => {
    expect(shown('坚持高质量发展')).toBe('坚持|高质量|发展');
    expect(shown('打造全省领先的养老产业示范区')).toBe('打造|全省|领先的|养老|产业|示范区');
    expect(shown('培育石化及高端制造')).toBe('培育|石化|及高端|制造');
  });

  it('keeps names, numbers, years and short quotations whole', () => {
    expect(shown('锦州市凌河区第十四个五年规划和二〇三五年远景目标', ['凌河区', '锦州市'])).toBe(
      '锦州市|凌河区|第十四个五年规划|和二〇三五年|远景|目标',
    );
    expect(shown('第十一章“十四五”时期')).toBe('第十一章|“十四五”|时期');
    expect(shown('2023年报告和 2035 年目标')).toBe('2023年|报告|和 |2035 年|目标');
  });

  it('leaves signs with the words they belong to', () => {
    expect(shown('实施文化战略，构建双塔', ['双塔'])).toBe('实施|文化|战略，|构建|双塔');
    expect(shown('（1）面临的形势')).toBe('（1）|面临的|形势');
  });

  it('changes no character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'高质量发展第十四个五年规划和（“”）、 +2035年A') }),
        (title) => {
          expect(titleWords(title).join('')).toBe(title);
        },
      ),
    );
  });
});
