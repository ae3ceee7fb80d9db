import type { ChartWords } from '#core/charts/chart.ts';
import { figures } from './figures.ts';
import { words } from './words.ts';

/** Numbers of derived statements: one decimal for percentage points, whole per cents otherwise. */
const rounded = (value: number, shares: boolean) =>
  String(shares ? Math.round(value * 10) / 10 : Math.round(value));

const side = { base: '基数', target: '目标' } as const;

/** Titles, subtitles and text summaries of charts. */
export const charts = {
  bounds: figures.bounds,
  period: words.period,
  role: words.role,
  columns: {
    indicator: '指标',
    district: '区县',
    base: '基数',
    target: '目标',
    unit: '单位',
    declared: '规划写明的年均增长',
    implied: '由基数和目标推算的年均增长',
    period: '时间',
    value: '数值',
    index: '指数',
    asWritten: '写法',
  },
  base: (year: number) => `${year}年`,
  target: (year: number) => `${year}年目标`,
  targetOf: (period: string) => `${period}目标`,
  estimate: '预计',
  derived: '推算',
  point: (name: string, when: string, value: string) => `${name} ${when}：${value}`,
  notFromZero: '横轴不从零开始。',
  dumbbell: {
    /** The finding, computed from the districts that give both ends as plain numbers or a multiple. */
    rise: (name, year, { least, most, districts }, shares) => {
      const unit = shares ? '个百分点' : '%';
      const span = (a: number, b: number) => {
        const [from, to] = [rounded(a, shares), rounded(b, shares)];
        return from === to ? `${from}${unit}` : `${from}${unit}至${to}${unit}`;
      };
      const subject = `${name}：${districts}个区县的目标比${year}年`;
      if (least >= 0) return `${subject}高${span(least, most)}`;
      if (most <= 0) return `${subject}低${span(-most, -least)}`;
      return `${subject}低${rounded(-least, shares)}${unit}到高${rounded(most, shares)}${unit}`;
    },
    question: (name, base, target) => `${name}：${base}年的数和${target}年的目标`,
    riseArithmetic: (shares) =>
      shares ? '差距＝目标−基数。' : '差距＝目标÷基数−1，按文件中的数四舍五入；“翻番”按100%计。',
    subtitle: (name, unit) => `${name}，${unit}`,
    panelTitle: {
      cumulative: (name) => `${name}：几年累计数`,
      annual: (name) => `${name}：每年的数`,
    },
    panelSubtitle: {
      cumulative: (name, unit) => `${name}，几年合计，${unit}`,
      annual: (name, unit) => `${name}，规划期内每年，${unit}`,
    },
    panelApart: {
      cumulative: '累计数不与单年的数画在同一坐标轴上。',
      annual: '每年都要完成的数，不与末年的数或累计数画在同一坐标轴上。',
    },
    mixed: (names) =>
      `${names.join('、')}的基数和目标口径不同（单年、累计或每年），不能相减，所以中间没有连线。`,
    implied: (said, value) => `${said} ${value}`,
    impliedRemark: '点线圈：由基数乘以文件所说的倍数推算，文件没有给出这个数。',
    remark: {
      words: (slot, said) => `${side[slot]}：${said}`,
      missing: (slot, reason) => `${side[slot]}${words.missing[reason]}`,
      elsewhere: (slot) => `${side[slot]}口径不同`,
    },
    summary: (name, unit, rows) =>
      `${name}（${unit}）。${rows
        .map(
          ({ name: district, base, target }) =>
            `${district}：${base === undefined ? '无基数' : `基数${base}`}，${target === undefined ? '无目标数' : `目标${target}`}`,
        )
        .join('；')}。`,
  },
  growth: {
    title: (name) => `${name}：写明的增速与推算的增速`,
    finding: (name, fastest, rate) => `${name}：${fastest}写明的年均增长最快，${rate}`,
    subtitle: (base, target) => `${base + 1}—${target}年年均增长，%`,
    impliedRemark: '推算＝(目标÷基数)开年数次方−1，保留一位小数；文件按可比价计算的增速与推算可以不同。',
    without: (slot) => (slot === 'declared' ? '未写明增速' : '无法推算'),
    difference: (points, higher) => `写明比推算${higher ? '高' : '低'}${points}个百分点`,
    summary: (name, rows) =>
      `${name}的年均增长。${rows
        .map(
          ({ name: district, declared, implied }) =>
            `${district}：${declared === undefined ? '未写明' : `写明${declared}`}，${implied === undefined ? '无法推算' : `推算${implied}`}`,
        )
        .join('；')}。`,
  },
  index: {
    title: (name, base, target) => `${name}：以${base}年为100，${target}年到多少`,
    subtitle: (name, base) => `${name}，指数，${base}年=100；虚线通向目标`,
    passages: '只连属于同一段文字或同一组基数、目标的数；指数由本站推算。',
    summary: (name, rows) =>
      `${name}的指数。${rows.map(({ name: district, points }) => `${district}：${points}`).join('；')}。`,
  },
  series: {
    title: '给出三个或更多年份的区县：已有的数和目标',
    subtitle: (name, unit) => `${name}，${unit}；实线为已有的数，虚线通向目标；各图坐标相同，从零开始`,
    passages: '只连同一段文字里的数，以及对照所用的基数和目标；同一年有两个数的，两个都画。',
    summary: (name, points) => `${name}：${points}。`,
  },
  structure: {
    title: '三次产业结构：各年份一、二、三产业的占比',
    subtitle: '占地区生产总值的百分比；虚线框为目标',
    sectors: ['第一产业', '第二产业', '第三产业'],
    summary: (rows) =>
      `三次产业结构。${rows
        .map(({ name, period, parts, target }) => `${name}${period}年${target ? '目标' : ''}${parts}`)
        .join('；')}。`,
  },
  ranking: {
    title: (name, slot) => `${name}：按${slot}从大到小`,
    subtitle: (slot, unit) => `${slot}，${unit}`,
    slots: {
      base: ({ base }) => `${base}年的数`,
      target: ({ target }) => `${target}年目标`,
      growth: () => '规划写明的年均增长',
    },
    without: (names) => `没有可比的数：${names.join('、')}。`,
    summary: (name, rows) =>
      `${name}。${rows.map(({ name: district, value }) => `${district}${value}`).join('，')}。`,
  },
  profile: {
    finding: (name, { indicators, first, last }) => {
      const found = [first > 0 && `${first}项定得最快`, last > 0 && `${last}项定得最慢`].filter(Boolean);
      const subject = `${name}与其他区县可比的${indicators}项增速`;
      return found.length > 0 ? `${subject}：${found.join('，')}` : `${subject}：都在中间`;
    },
    rule: '由基数和目标推算；缺其中一个的，用文件写明的年均增长。',
    summary: (name, rows) =>
      `${name}与其他区县计划的年均增长。${rows
        .map(({ indicator, values }) => `${indicator}：${values.join('，')}`)
        .join('；')}。`,
  },
} satisfies ChartWords;
