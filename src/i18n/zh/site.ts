/** What every page carries: name, navigation, reading settings, foot. */
export const site = {
  name: '规划对照',
  nameLatin: 'Plan Atlas',
  sentence: '把各区县公布的五年规划和政府工作任务放在一起，逐字可读，逐项可比。',
  skip: '跳到正文',
  home: '规划对照 Plan Atlas 首页',
  navigation: '网站栏目',
  sections: {
    documents: '文件',
    districts: '区县',
    indicators: '指标',
    compare: '对照',
    tasks: '任务',
    search: '检索',
    data: '数据',
    about: '关于',
  },
  settings: {
    open: '版式',
    theme: '底色',
    themes: { auto: '随系统', light: '浅色', dark: '深色' },
    reading: '正文字号',
    sizes: { small: '小', medium: '中', large: '大', largest: '特大' },
  },
  search: {
    label: '在全部文件中检索',
    placeholder: '例如：营商环境',
    submit: '检索',
  },
  noPlace: '本页没有“{id}”。地址可能有误，或者页面有过改动。',
  loadFailed: { text: '没能取到这一部分的程序：网络慢时请稍等，中断时请', reload: '重新载入' },
  foot: {
    sources: '正文是各区县的规划和任务文件，来源见各文件页；除逐条列明的省略和订正外，与来源文本一字不差。',
    licence: '文件原文是官方文件；本站整理、标注的数据按 CC BY 4.0 提供，程序按 MIT 许可证提供。',
    data: '下载全部数据',
    about: '关于本站',
  },
};
