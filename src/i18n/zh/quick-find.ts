/** Quick-find: going to something by its name. */
export const quickFind = {
  label: '快速查找',
  placeholder: '名称、拼音或首字母',
  hint: '可以找区县、指标、主题、文件、章、单位和术语；汉字、拼音、首字母、英文都行。',
  waiting: '正在取名录……',
  kinds: {
    district: '区县',
    indicator: '指标',
    theme: '主题',
    document: '文件',
    unit: '单位',
    term: '术语',
    chapter: '章',
  },
  list: '找到的去处',
  count: (number: number) => `${number} 项`,
  near: '没有完全相符的，以下名称相近。',
  none: '没有相符的名称。',
  search: '检索',
  searchFor: (words: string) => `在全部文件中检索“${words}”`,
  /** What keys do, for those who have them. */
  keys: { '↑ ↓': '选择', Enter: '打开', Esc: '关闭' },
  close: '关闭',
  /** Before links to the site’s sections. */
  failures: {
    code: '没能取到查找用的程序，可能是网络中断。可以从这里去：',
    network: '没能取到名录，可能是网络中断。可以从这里去：',
    outdated: '网站刚刚更新过，请重新载入本页再找；也可以从这里去：',
  },
};
