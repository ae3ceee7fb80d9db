const count = (number: number) => number.toLocaleString('zh-CN');

/** The list of documents and the page of one. */
export const documents = {
  title: '文件',
  lead: (number: number) => `本站现有 ${number} 份文件，全文逐章可读，与来源文本逐字核对。`,
  noNumber: '未印文号',
  chapters: (number: number) => `${number} 章`,
  tasks: (number: number) => `${number} 项任务`,
  tasksShort: (number: number) => `${number} 项`,
  characters: (number: number) => `${count(number)} 字`,
  meta: {
    district: '区县',
    kind: '种类',
    issuer: '发布机关',
    number: '文号',
    issued: '日期',
    period: '时期',
    length: '篇幅',
    source: '来源文件',
    sha256: 'SHA-256',
    quality: '文本状况',
  },
  inferred: '（推定，文件未印）',
  posted: '（网页发表日期）',
  on: '本页',
  contents: '目录',
  front: '卷首',
  source: '来源与核对',
  checked: (characters: number, omitted: number, corrections: number) =>
    `来源文本共 ${count(characters)} 字（不计空白），其中列明省略 ${count(omitted)} 字，订正 ${corrections} 处；其余文字经程序逐字核对，无一差异。`,
  omissions: '省略',
  omissionsLead: '下列文字在来源文本中，但不属于文件本身或系重复，本站未收。',
  noOmissions: '没有省略。',
  omissionColumns: { reason: '种类', extent: '数量', note: '说明' },
  lines: (number: number) => `${number} 行`,
  matches: (number: number) => `${number} 处`,
  /** Lines of the source file, counted from 1. */
  lineRange: (first: number, last: number) => (first === last ? `第 ${first} 行` : `第 ${first}—${last} 行`),
  each: (number: number) => `逐条列出（${number} 条）`,
  corrections: '订正',
  correctionsLead: '来源文本中明显的错字，正文改正后显示，原字随文注明。',
  noCorrections: '没有订正。',
  correctionColumns: { printed: '原文', corrected: '改作', place: '所在' },
  superfluous: '（衍文，删）',
  lost: '缺失的图表和文字',
  lostLead: '下列图表和文字在文件转换为文本时丢失，来源文本中只剩标题、只剩半句或完全缺失。',
  lostTitle: (what: 'figure' | 'table' | 'text', title = '') => {
    if (what === 'text') return `“……${title}”以后的文字`;
    return title || { figure: '无标题的图', table: '无标题的表' }[what];
  },
  frontPlace: '卷首',
  taskDoor: (number: number) => `查看 ${number} 项任务`,
  taskLead: '任务逐项列出牵头单位、责任单位、完成时限和阶段目标。',
};
