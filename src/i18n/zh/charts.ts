/** Numbers of derived statements: one decimal for percentage points, whole per cents otherwise. */
const rounded = (value: number, shares: boolean) =>
  String(shares ? Math.round(value * 10) / 10 : Math.round(value));

interface Rise {
  readonly least: number;
  readonly most: number;
  readonly districts: number;
}

/** Titles, subtitles and text summaries of charts. */
export const charts = {
  base: (year: number) => `${year}年`,
  target: (year: number) => `${year}年目标`,
  targetOf: (period: string) => `${period}目标`,
  estimate: '预计',
  /** A value that follows from a multiple of the base: 翻番 285.6. */
  implied: (words: string, value: string) => `${words} ${value}`,
  /** The finding, computed from the districts that give both ends as plain numbers. */
  rise: (name: string, year: number, { least, most, districts }: Rise, shares: boolean) => {
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
  question: (name: string, base: number, target: number) => `${name}：${base}年的数和${target}年的目标`,
  riseArithmetic: (shares: boolean) =>
    shares ? '差距＝目标−基数。' : '差距＝目标÷基数−1，按文件中的数四舍五入。',
  subtitle: (name: string, unit: string) => `${name}，${unit}`,
  cumulativeSubtitle: (name: string, unit: string) => `${name}，五年累计，${unit}`,
  cumulativeTitle: (name: string) => `${name}：五年累计数`,
  cumulativeApart: '五年累计数不与单年的数画在同一坐标轴上。',
  mixed: (names: readonly string[]) =>
    `${names.join('、')}的基数和目标一个是单年的数、一个是五年累计，不能相减，所以中间没有连线。`,
  notFromZero: '横轴不从零开始。',
  remark: {
    targetWords: (words: string) => `目标：${words}`,
    targetMissing: '目标未提及',
    targetElsewhere: '目标为累计数',
    baseWords: (words: string) => `基数：${words}`,
    baseMissing: '基数未提及',
    baseLost: '基数表缺失',
    baseElsewhere: '基数为累计数',
  },
  /** The chart in words, for those who do not see it. */
  summary: (
    name: string,
    unit: string,
    rows: readonly {
      name: string;
      base: string | undefined;
      target: string | undefined;
      estimate: boolean;
    }[],
  ) =>
    `${name}（${unit}）。${rows
      .map(({ name: district, base, target, estimate }) => {
        const from = base === undefined ? '无基数' : `基数${base}${estimate ? '（预计）' : ''}`;
        return `${district}：${from}，${target === undefined ? '无目标数' : `目标${target}`}`;
      })
      .join('；')}。`,
  structure: {
    title: '三次产业结构：各年份一、二、三产业的占比',
    subtitle: '占地区生产总值的百分比；虚线框为目标',
    sectors: ['第一产业', '第二产业', '第三产业'],
    summary: (rows: readonly { name: string; period: string; parts: string; target: boolean }[]) =>
      `三次产业结构。${rows
        .map(({ name, period, parts, target }) => `${name}${period}年${target ? '目标' : ''}${parts}`)
        .join('；')}。`,
  },
  series: {
    title: '给出三个或更多年份的区县：已有的数和目标',
    subtitle: (name: string, unit: string) =>
      `${name}，${unit}；实线为已有的数，虚线通向目标；各图坐标相同，从零开始`,
    summary: (name: string, points: readonly { year: string; value: string; target: boolean }[]) =>
      `${name}：${points.map(({ year, value, target }) => `${year}年${target ? '目标' : ''}${value}`).join('，')}。`,
  },
  source: '来源：各区县规划纲要，逐句见指标页',
  sourceHere: '来源：各区县规划纲要，逐句列在本页',
  address: '规划对照',
};
