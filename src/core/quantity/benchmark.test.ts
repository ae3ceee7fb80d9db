import { describe, expect, it } from 'vitest';
import { benchmarkFromText } from './benchmark.ts';

describe('the benchmark of a target in words', () => {
  it.each([
    ['与经济增长 同步', 'same-as', '经济增长'],
    ['高于全市平均水平', 'above', '全市平均水平'],
    ['与全市保持同步', 'same-as', '全市'],
    ['与全市保持一致', 'same-as', '全市'],
    ['不低于沿海城区', 'at-least', '沿海城区'],
    ['水质达标率不低于省级标准', 'at-least', '省级标准'],
    ['不高于全市平均水平', 'at-most', '全市平均水平'],
    ['中等发达国家水平', 'reach', '中等发达国家水平'],
    ['达到全省平均水平', 'reach', '全省平均水平'],
    ['达到省定目标', 'reach', '省定目标'],
  ])('is named: %s', (words, relation, of) => {
    expect(benchmarkFromText(words)).toEqual({ relation, of });
  });

  it.each(['翻一番', '全覆盖', '迈上新台阶', '完成社区医疗卫生服务机构标准化建设'])(
    'is left out where there is none: %s',
    (words) => {
      expect(benchmarkFromText(words)).toBeUndefined();
    },
  );
});
