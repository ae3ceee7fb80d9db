/** 1,000 bytes are a kilobyte; two digits are enough to choose by. */
function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${(bytes / 1000).toPrecision(bytes < 10_000 ? 2 : 3)} kB`;
  return `${(bytes / 1_000_000).toPrecision(2)} MB`;
}

/** The page on the public data. */
export const data = {
  title: '数据',
  description:
    '全部文件的正文、指标数字和任务，以 CSV、JSON、XLSX 和纯文本提供下载，附各列含义、许可和引用方式。',
  lead: '本站各页所用的数据都在这里。规划中的每个指标数字都带原句和段落地址，可以逐条核对。',
  version: (version: string, newest: string) => `版本 ${version}，收录的最新文件为 ${newest}。`,
  size,
  all: {
    title: '全部下载',
    workbook: '工作簿',
    workbookNote: '各表各一页，首页为说明，各列可筛选；数字为数值格式，可直接计算。',
    descriptor: '数据包说明',
    descriptorNote: 'Frictionless Data Package 第 2 版，含各表的类型、含义、主键和引用关系，供程序读取。',
  },
  tables: {
    title: '各表',
    caption: '表、行数和文件',
    name: '表',
    rows: '行',
    count: (rows: string) => `${rows} 行`,
    columns: (count: number) => `${count} 列的含义`,
    column: '列',
    type: '类型',
    meaning: '含义',
    types: { string: '文字', integer: '整数', number: '数', list: '多项' },
    key: (columns: readonly string[]) => `一行由 ${columns.join('、')} 确定。`,
    reference: (columns: readonly string[], table: string) => `${columns.join('、')} 见 ${table}。`,
    columnsOf: (table: string) => `${table} 各列`,
  },
  texts: {
    title: '纯文本',
    note: '一段一行，表格一行作一行、各格以制表符分开；逐字照录来源，不作订正。字符数不计空白。',
    caption: '各文件的纯文本',
    document: '文件',
    characters: '字符',
    file: '文本',
  },
  reading: {
    title: '读取时请注意',
    items: [
      'CSV 为 UTF-8（带 BOM），Excel 和 WPS 可直接打开。空格子表示没有值，不是零。',
      "以 = + - @ 或制表符开头的文字前加了一个撇号（'），以防表格软件当作公式执行；去掉撇号即为原文。数字列、JSON 和工作簿不加。",
      '一格中的多项以半角分号分开；JSON 中为数组。',
      'value 是文件所用单位下的数，canonical_value 折算为同一单位。水平、累计、增速不能相加减，见 measure。由文字读出的数（清零、两个、翻番），value_basis 为 read。',
      '同一指标在一份文件里可以有几个不同的数，在 observations 表中各占一行。对照表的一格只放一个：放了哪一个、还有哪些，见 comparison 表；取用的次序见“关于”页。',
      '表中写“—”或留空的格子也占一行（qualifier 为 none），网页上的条数不计这些行。任务分解中的数字是当年或年内某一时点的目标，不进入对照表。',
    ],
  },
  licence: {
    title: '许可',
    texts: '文件原文：官方文件，依《中华人民共和国著作权法》第五条不适用著作权保护，可自由使用。',
    data: '本站的整理与标注（标识、指标、时期、主题、说明）：',
    dataName: '知识共享 署名 4.0（CC BY 4.0）',
    dataHref: 'https://creativecommons.org/licenses/by/4.0/deed.zh-hans',
    code: '程序：MIT 许可证。',
  },
  cite: {
    title: '引用数据',
    note: '引用单个数字，请用该行的 url；引用整份文件，见文件页的引用格式。',
    unreleased: '这一版尚未正式发布，日期以所收最新文件的日期代替，放在方括号内；其后一个方括号是引用日期。',
  },
  stability: {
    title: '版本',
    note: '文件名和列名不改；以后只在各表末尾增加列，或增加新表。段落和数据的标识在文字不变时不变。datapackage.json 写明版本号和每个 CSV 文件的大小与 SHA-256，可以核对下载的是否同一份。同样的内容总是生成同样的文件。',
  },
};
