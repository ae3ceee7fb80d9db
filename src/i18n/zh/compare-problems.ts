import type { AddressProblem } from '#core/compare/state.ts';
import { compare } from './compare.ts';

const parameters: Readonly<Record<string, string>> = {
  d: '区县',
  i: '指标',
  t: '主题',
  show: '显示项',
  by: '行列',
  sort: '排序',
  row: '图的指标',
  chart: '图的种类',
  only: '图',
};

const chartKinds: Readonly<Record<string, string>> = compare.chart.kinds;

/** What of an address could not be used; downloaded where there is any of it. */
export const compareProblems = {
  title: '地址中有几处没有用上',
  describe: ({ kind, parameter, value }: AddressProblem) => {
    const name = parameters[parameter] ?? parameter;
    switch (kind) {
      case 'too-many':
        return `${name}有${value}项，只用了前面的`;
      case 'not-an-id':
        return `${name}“${value}”不是有效的名称`;
      case 'not-shown':
        return `没有按“${value}”排序：表中没有这一列`;
      case 'not-chosen':
        return `${name}“${value}”不在所选的指标中`;
      case 'not-drawable':
        return `这项指标画不出“${chartKinds[value] ?? value}”，改画了别的图`;
      case 'unknown-value':
        return `没有叫“${value}”的${name}`;
    }
  },
};
