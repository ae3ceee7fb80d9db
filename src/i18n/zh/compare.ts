import type { PlanYears } from '#core/dataset/comparison-row.ts';

const namedAtMost = 4;

/** The first of names, and how many there are where not all are named. */
function firstOf(names: readonly string[], counted: string): string {
  const named = names.slice(0, namedAtMost).join('、');
  return names.length > namedAtMost ? `${named}等${names.length}${counted}` : named;
}

/** The comparison page, its tables, and the comparison on the home page. */
export const compare = {
  title: '对照',
  indicator: '指标',
  district: '区县',
  columns: {
    base: ({ base }: PlanYears) => `${base}年`,
    target: ({ target }: PlanYears) => `${target}年目标`,
    growth: () => '年均 %',
    'implied-growth': () => '推算年均 %',
    multiple: () => '目标为基数的倍数',
    index: ({ base }: PlanYears) => `指数（${base}年=100）`,
    gap: () => '目标减基数',
    nature: () => '约束性质',
    wording: () => '文件用语',
  },
  /** What a view is about: `对照：一般公共预算收入（凌河、双台子、兴隆台、双塔）`. */
  viewTitle: (indicators: readonly string[], districts: readonly string[]) =>
    `对照：${firstOf(indicators, '项指标')}（${firstOf(districts, '个区县')}）`,
  noNature: '未写明',
  underived: { incomplete: '缺数', range: '是范围', 'not-comparable': '不可比', 'not-applicable': '不适用' },
  extremes: { highest: '最高', lowest: '最低' },
  sort: '按这一列排序',
  showChart: (name: string) => `看${name}的图`,
  choose: {
    label: '挑选要对照的区县和指标',
    compare: '对照',
    of: '的',
    show: '显示',
    allDistricts: (count: number, all: number) => (count < all ? `前${count}个区县` : `全部${all}个区县`),
    headlineIndicators: '主要指标',
    addDistrict: '加区县',
    addIndicator: '加指标或主题',
    districtPlaceholder: '区县名、拼音或首字母',
    indicatorPlaceholder: '指标、主题、拼音或英文',
    remove: (name: string) => `去掉${name}`,
    clear: '全部清除',
    theme: (name: string) => `主题：${name}`,
    themeAside: '主题',
    suggestions: (count: number) => `${count}个选项`,
    more: (count: number) => `还有${count}项，请接着输入`,
    none: '没有匹配的选项',
    noFinder: '没能取到查找用的程序，请重新载入。',
    rows: '行',
    rowsAuto: '自动',
    rowsDistrict: '区县',
    rowsIndicator: '指标',
    mark: '标出最高和最低',
  },
  loading: '正在取数……',
  failures: {
    network: '没能取到数据，可能是网络中断。',
    outdated: '网站更新过了，请重新载入再看。',
    code: '没能取到显示这一部分的程序，可能是网络中断。',
  },
  retry: '再试一次',
  reload: '重新载入',
  shown: (districts: number, indicators: number) => `${districts}个区县，${indicators}项指标；点数看原句。`,
  caption: (districts: number, indicators: number) => `${districts}个区县、${indicators}项指标的对照表`,
  chart: {
    title: '图',
    kinds: {
      dumbbell: '基数到目标',
      growth: '增速：写明与推算',
      index: '指数',
      series: '历年',
      structure: '构成',
      ranking: '排序',
    },
    choose: '看哪一种',
    indicator: '看哪一项指标',
    all: '每项一图',
    none: '没有区县给出可以画的数字。',
  },
  take: {
    title: '带走这张表',
    chartTitle: '带走这张图',
    link: '复制地址',
    csv: 'CSV',
    xlsx: 'XLSX',
    tsv: '复制表格',
    markdown: '复制为 Markdown',
    svg: '图 SVG',
    png: '图 PNG',
    chartCsv: '图中数字 CSV',
    embed: '嵌入代码',
    cite: '引用这张表',
    copied: '已复制到剪贴板',
    copyFailed: '浏览器不允许复制，请手工选取。',
    saved: (name: string) => `已存为 ${name}`,
    saveFailed: '没能生成文件。',
    embedLead: '代码放进网页，图会随本站数据更新：',
    embedEach: '每张图有一段代码，图会随本站数据更新：',
    copy: '复制',
    citeLead: '引用这张对照表；各个数的原始文件请分别引用。',
    close: '关闭',
  },
};
