import { describe, expect, it } from 'vitest';
import { headingLine, headingParts, numberedInOrder, splitHeading, titleParts } from './heading.ts';

describe('splitHeading', () => {
  it('sets the number of a chapter apart, and keeps the space inside its words', () => {
    expect(splitHeading('第三章 坚持深化改革 优化发展新环境')).toEqual({
      number: '第三章',
      name: '坚持深化改革 优化发展新环境',
    });
  });
  it('knows the numbers of sections in Chinese and Arabic figures', () => {
    expect(splitHeading('（二）“十四五”时期')).toEqual({ number: '（二）', name: '“十四五”时期' });
    expect(splitHeading('（1） “十三五”时期')).toEqual({ number: '（1）', name: '“十三五”时期' });
    expect(splitHeading('十、加强党的领导')).toEqual({ number: '十、', name: '加强党的领导' });
  });
  it('leaves out the full stop of a run-in heading', () => {
    expect(splitHeading('（六）提升办事方便水平。')).toEqual({ number: '（六）', name: '提升办事方便水平' });
  });
  it('takes a heading without number as words', () => {
    expect(splitHeading('序 言')).toEqual({ number: '', name: '序 言' });
    expect(splitHeading('一是')).toEqual({ number: '', name: '一是' });
  });
});

describe('headingLine', () => {
  it('sets a space after a number that has no sign of its own', () => {
    expect(headingLine({ number: '第三章', name: '规划背景' })).toBe('第三章 规划背景');
    expect(headingLine({ number: '一、', name: '兴隆台区' })).toBe('一、兴隆台区');
    expect(headingLine({ number: '（二）', name: '新形势' })).toBe('（二）新形势');
    expect(headingLine({ number: '', name: '前 言' })).toBe('前 言');
  });
});

describe('headingParts', () => {
  it('breaks a title at its space, which stays, or after its comma', () => {
    expect(headingParts({ number: '', name: '深化改革 优化环境' })).toEqual(['深化改革', ' 优化环境']);
    expect(headingParts({ number: '', name: '深化改革，优化环境' })).toEqual(['深化改革，', '优化环境']);
  });
});

describe('titleParts', () => {
  it('breaks the title of a plan before its number', () => {
    expect(titleParts('双塔区国民经济和社会发展第十四个五年规划和 2035 年远景目标纲要')).toEqual([
      '双塔区国民经济和社会发展',
      '第十四个五年规划和 2035 年远景目标纲要',
    ]);
    expect(titleParts('2023年区政府工作报告任务分解')).toHaveLength(1);
  });
});

describe('numberedInOrder', () => {
  it('takes the numbers off titles that carry them in order', () => {
    expect(numberedInOrder(['一主要预期目标', '二加快发展', '附则'])).toEqual([
      { number: '一', name: '主要预期目标' },
      { number: '二', name: '加快发展' },
      { number: '', name: '附则' },
    ]);
  });

  it('leaves a title alone that begins with such a sign by its own', () => {
    expect(numberedInOrder(['一流营商环境', '重点项目'])).toEqual([
      { number: '', name: '一流营商环境' },
      { number: '', name: '重点项目' },
    ]);
  });
});
