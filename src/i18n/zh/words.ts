/** Words for values of the data, used on many pages. */
export const words = {
  kind: { outline: '规划纲要', 'task-breakdown': '任务分解' },
  role: { actual: '实绩', estimate: '预计', target: '目标' },
  nature: { expected: '预期性', binding: '约束性' },
  measure: {
    level: '水平',
    growth: '年均增长',
    cumulative: '累计',
    annual: '每年',
    change: '变动',
    structure: '构成',
  },
  /** Growth of one year over the year before; `measure.growth` is the average over several. */
  yearOnYear: '同比增长',
  either: (one: string, other: string) => `${one}或${other}`,
  /** Beside words where the document gives no number. */
  textOnly: '仅有文字',
  missing: {
    'not-stated': '未提及',
    blank: '原表留空',
    awaiting: '待上级下达',
    'lost-in-source': '原表缺失',
    'not-comparable': '不可比',
  },
  omission: {
    contents: '目录',
    'site-furniture': '网页附带文字',
    bookmark: '软件书签',
    'repeated-head': '换页重印',
    'page-furniture': '页眉页脚',
  },
  /** `2021-06` as 2021年6月. */
  date: (date: string) => {
    const [year, month, day] = date.split('-').map(Number);
    return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
  },
  /** `2021/2025` as 2021—2025年, `2021-06` as 2021年6月, `2023-01/2023-06` as 2023年1—6月, the deadline `../2022` as 2022年以前. */
  period: (period: string) => {
    const [start = '', end] = period.split('/');
    const written = (point: string) => {
      const [year, month] = point.split('-');
      return month === undefined ? `${year}年` : `${year}年${Number(month)}月`;
    };
    if (end === undefined) return written(start);
    if (start === '..') return `${written(end)}以前`;
    const [[year, month], [endYear, endMonth]] = [start.split('-'), end.split('-')];
    if (month && endMonth && year === endYear) return `${year}年${Number(month)}—${Number(endMonth)}月`;
    return start.includes('-') ? `${written(start)}—${written(end)}` : `${start}—${written(end)}`;
  },
  /** Titles in book-title marks. */
  book: (title: string) => `《${title}》`,
};
