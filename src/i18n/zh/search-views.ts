/** What stands between the counts of a search and its concordance, and the files that are taken away. */
const number = (value: number) => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');

export const searchViews = {
  title: '统计、下载与引用',
  look: '另看',
  views: { chapters: '各章次数', dispersion: '分布', terms: '词语比较' },
  download: '下载',
  files: { concordance: '词语索引', counts: '次数' },
  /** The name of a button that shows the form alone. */
  fileIn: (file: string, form: string) => `下载${file}（${form}）`,
  cite: '引用这次检索',
  loading: '正在读取……',
  columns: {
    title: '下载文件的各列',
    list: [
      ['query', '所查的字词'],
      ['conditions', '所选的文件和条件；空着就是全部'],
      ['document、document_title、district', '文件的标识、题名，区县的标识'],
      ['chapter、section、block、kind', '章、节、段的标识和种类，同数据页的 paragraphs 表'],
      ['path', '该段上面的各级标题'],
      ['line', '该段在这份文件的纯文本中是第几行，从 1 数起'],
      ['start、end', '所查的字在这一行里的起止，按字符从 0 数起，不含 end 一位'],
      [
        'reading',
        'both 为原文如此；printed 只见于原文所印，corrected 只见于订正后，其 start、end 是原字的位置',
      ],
      ['left、match、right', '前文、所查的字、后文，前后各至多 40 个字符'],
      ['occurrences、paragraphs、characters、per_10000', '处数、段数、全文字数、每万字处数'],
      ['url', '段落的地址；次数文件中是该项检索的地址'],
      ['marked_url', '打开该段并标出所查的字词'],
    ] as readonly (readonly [name: string, meaning: string])[],
  },
};

/** The words of views and files, downloaded when one is opened. */
export const searchViewWords = {
  number,
  rate: (frequency: number) => frequency.toFixed(2),
  quoted: (words: string) => `“${words}”`,
  /** Documents without an occurrence; the names beyond those given are counted. */
  without: (names: readonly string[], more: number, words: string) =>
    `${names.join('、')}${more > 0 ? `等 ${number(names.length + more)} 份文件` : ''}没有${words}。`,
  more: (next: number, left: number) => `再显示 ${next} 份文件（还有 ${number(left)} 份）`,
  moreFailed: '没能取到，可能是网络中断。再试一次',
  front: '正文之前',
  chapters: {
    title: '各章次数',
    summary: (words: string, occurrences: number, documents: number) =>
      `${words}的 ${number(occurrences)} 处，在 ${number(documents)} 份文件的各章中各有多少。`,
    caption: '各章的处数、段数和频率',
    chapter: '章',
    occurrences: '处',
    paragraphs: '段',
    frequency: '每万字',
    characters: '字数',
    none: (chapters: number) => `没有的 ${number(chapters)} 章：`,
    small: '字数不足一千的章，多一处少一处，每万字的次数就相差很大，以灰字列出，不宜相比。',
  },
  dispersion: {
    title: '分布',
    summary: (words: string, occurrences: number, documents: number) =>
      `${words}的 ${number(occurrences)} 处，在 ${number(documents)} 份文件的全文中各在哪里。`,
    lead: '一条横线是一份文件，从头到尾，不论长短画成一样宽；一竖是一处。细线是一章的起处，其下的数字是章次，排不下的略去。',
    pointer:
      '指到一竖，看它在哪一章；点它，读原文（用手指时先点选，再点一次）。用键盘：左右方向键逐处移动，回车读原文。',
    about: (occurrences: number, characters: number) =>
      `${number(occurrences)} 处，全文 ${number(characters)} 字`,
    /** The name of a strip that the arrow keys move along. */
    strip: (document: string) => `${document}，逐处移动`,
    place: (index: number, occurrences: number, chapter: string) =>
      `第 ${number(index)} 处，共 ${number(occurrences)} 处：${chapter}`,
    failed: '没能取到这一处的原文，可能是网络中断。',
    numbers: '以数字看',
    caption: '全文按字数十等分，各份中的处数',
    document: '文件',
    tenth: (index: number) => `第 ${index} 份`,
    total: '合计',
  },
  terms: {
    title: '词语比较',
    compared: (query: string) => `${query}与`,
    remove: (words: string) => `去掉“${words}”`,
    label: '再比几个词（至多五个，以空格或顿号隔开）',
    add: '加入比较',
    leftOut: (terms: number, characters: number, words: string) =>
      `至多另比 ${terms} 个词，每个至多 ${characters} 字；${words}没有加入。`,
    summary: (words: readonly string[], documents: number) =>
      `比较 ${words.length} 个词在 ${number(documents)} 份文件中的处数：${words.join('、')}。`,
    caption: '各词的处数，其下为每万字的处数；处数连到该项检索',
    document: '文件',
    total: '合计',
    chartTitle: '每万字的处数',
    chartNote: '各图尺度相同，可以互相比较。',
    chart: (document: string, counts: string) => `${document}，每万字：${counts}`,
    bar: (words: string, rate: string) => `${words} ${rate}`,
    search: (words: string, document: string, occurrences: number) =>
      `${words}，${document}：${number(occurrences)} 处`,
  },
  take: {
    file: { concordance: '词语索引', counts: '次数' },
    fetching: (done: number, all: number) => `正在取各处的原文：${number(done)} / ${number(all)}……`,
    saved: (file: string, rows: number) => `已保存“${file}”，${number(rows)} 行。`,
    failed: '没能取到原文，文件未保存，可能是网络中断。请再试一次。',
    broken: '文件未能生成。请刷新页面再试。',
    tooMany: (occurrences: number, most: number) =>
      `共 ${number(occurrences)} 处，超过 ${number(most)} 处，词语索引不能一次下载。可以勾选部分文件分次下载，或只下载次数。`,
  },
  cite: {
    title: '引用这次检索',
    lead: '版本和其后的日期是本站数据的，最后一个方括号里是检索的日期。地址打开就是这次检索。',
    work: (
      words: string,
      documents: number,
      occurrences: number,
      against: readonly string[],
      conditions: string,
    ) =>
      `检索${words}${conditions === '' ? '' : `（${conditions}）`}，${number(documents)} 份文件 ${number(occurrences)} 处${against.length > 0 ? `，与${against.join('、')}比较` : ''}`,
    scopes: { paragraph: '', section: '各词同在一节', document: '各词同在一份文件' },
    yearsAsGiven: '年份只按所写',
    copied: '已复制',
    failed: '未能复制，文字已选中',
  },
};
