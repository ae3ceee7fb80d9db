import { describe, expect, it } from 'vitest';
import { splitHeading } from './heading.ts';

describe('splitHeading', () => {
  it('sets the number of a chapter apart, and keeps the space inside its words', () => {
    expect(splitHeading('第三章 坚持深化改革 优化发展新环境')).toEqual({ number: '第三章', name: '坚持深化改革 优化发展新环境' });
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
