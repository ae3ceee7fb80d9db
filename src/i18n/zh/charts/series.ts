import type { SeriesWords } from '#core/charts/chart-words.ts';

/** Words of charts of several years. */
export const series = {
  title: '路径：给出三个或更多年份的区县，已有的数和目标',
  subtitle: (name, unit) => `${name}，${unit}；实线为已有的数，虚线通向目标；各图坐标相同，从零开始`,
  passages: '只连同一段文字里的数，以及对照所用的基数和目标；同一年有两个数的，两个都画。',
  yearTarget: (period) => `${period}任务目标`,
  yearTargets: '浅色圆点是年度任务分解为当年定的目标，不是规划的目标，也不进入对照。',
  onPath: (period) => `${period}按规划路径推算`,
  onPathLabel: (value) => `推算 ${value}`,
  paths:
    '点线圆圈是规划的路径在那一年的值：规划没有写，由本站按基数和目标逐年等比推算，虚线也照此画；没有年度任务目标的，虚线是直线。',
  summary: (name, points) => `${name}：${points}。`,
} satisfies SeriesWords;
