/** What the scripts of the search page say. */
const number = (value: number) => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** “甲”和“乙”, “甲”、“乙”和“丙”. */
const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}和${items.at(-1) ?? ''}`;

export const search = {
  /** Within what several terms must stand together. */
  scopes: { paragraph: '一段', section: '一节', document: '一份文件' },
  number,
  quoted: (words: string) => `“${words}”`,
  /** A term given in traditional characters, as it was searched. */
  otherwise: (given: string, words: string) => `“${given}”（按文件的写法“${words}”查）`,
  /** A term with the other spellings of its years. */
  spelt: (term: string, others: readonly string[]) => `${term}（含${list(others.map((own) => `“${own}”`))}）`,
  /** Terms of which one is enough. */
  either: (terms: readonly string[]) => terms.join('或'),
  /** … where other terms must be there as well. */
  eitherAmong: (terms: readonly string[]) => `（${terms.join('或')}）`,
  /** What a query asks for: clauses of terms that come quoted, and terms that must not be there. */
  asked: (clauses: readonly string[], excluded: readonly string[], scope: string) => {
    const [only = ''] = clauses;
    if (clauses.length === 1 && excluded.length === 0) return only;
    return `同${scope}里${[`有${list(clauses)}`, ...excluded.map((term) => `没有${term}`)].join('、')}`;
  },
  /** Read out by screen readers when it changes; what was asked comes in words. */
  summary: (asked: string, occurrences: number, paragraphs: number, documents: number) =>
    `${asked}：${documents} 份文件，${number(paragraphs)} 段，共 ${number(occurrences)} 处`,
  /** How often each of several terms stands there; they come quoted. */
  terms: (terms: readonly (readonly [term: string, occurrences: number])[]) =>
    `，其中${terms.map(([term, occurrences]) => `${term} ${number(occurrences)} 处`).join('，')}`,
  /** Documents by their names; of many only the number. */
  chosen: (documents: readonly string[]) =>
    documents.length > 4
      ? `只查所选的 ${documents.length} 份文件`
      : documents.length > 0
        ? `只查${list(documents)}`
        : '',
  filtered: (groups: readonly string[], themes: readonly string[]) =>
    [
      ...(groups.length > 0 ? [`只查${groups.join('、')}`] : []),
      ...(themes.length > 0 ? [`只查主题为${themes.map((own) => `“${own}”`).join('、')}的段落和任务`] : []),
    ].join('；'),
  /** After the counts. */
  filters: (filters: string) => `。${filters}。`,
  whole: (words: string, occurrences: number) => `只查连成一串的“${words}”（${number(occurrences)} 处）`,
  noWhole: (words: string) => `连成一串的“${words}”没有出现。`,
  range: (from: number, to: number) => `以下是第 ${number(from)}—${number(to)} 处`,
  order: {
    label: '排列',
    names: { place: '按出处', left: '按前文', right: '按后文' },
    hint: { place: '', left: '从所查的字词往前，逐字按拼音排', right: '从所查的字词往后，逐字按拼音排' },
    tooMany: (most: number) => `超过 ${number(most)} 处，不按前后文排，仍按出处排列`,
  },
  paragraph: {
    show: '整段',
    of: (line: number) => `第 ${number(line)} 处的整段`,
    failed: '没能取到这一段。',
  },
  results: '各处原文',
  inDocument: (occurrences: number) => `共 ${number(occurrences)} 处`,
  front: '正文之前',
  pathSeparator: ' › ',
  cellSeparator: '｜',
  ellipsis: '…',
  kinds: {
    chapter: '章题',
    section: '节题',
    heading: '小标题',
    item: '列项',
    box: '专栏',
    table: '表题',
    row: '表格',
    note: '表注',
    lost: '缺图题名',
    task: '任务',
    milestone: '节点',
  } as Readonly<Record<string, string>>,
  /** Beside words that stand in one reading of a corrected passage only. */
  readings: { printed: '原字', corrected: '订正' },
  perPage: '每页',
  pages: '结果分页',
  previous: (count: number) => `前 ${count} 处`,
  next: (count: number) => `后 ${count} 处`,
  page: (page: number, pages: number) => `第 ${page} 页，共 ${pages} 页`,
  toPage: (page: number) => `第 ${page} 页`,
  blank: '输入里没有可查的字：空格和看不见的字符不算字。',
  loading: '正在查找……',
  unknown: (names: string) => `没有收录地址中的文件、区县或条件${names}，已略去。`,
  cut: (length: number) => `输入太长，只查了前 ${number(length)} 个字符。`,
  dropped: (most: number) => `词太多，只查了前 ${most} 个。`,
  /** `isChosen` where filters leave out text; `asked` names one string or says what must stand together. */
  nothing: (asked: string, isChosen: boolean, isOne: boolean) =>
    `${isChosen ? '所选范围中没有' : '没有找到'}${asked}${isOne ? '' : '的地方'}。`,
  searched: (documents: number, characters: number) =>
    `已逐字查过 ${documents} 份文件的全部 ${number(characters)} 字，包括标题、专栏、表格、任务和订正后的字；全角半角、大小写、引号和破折号的写法不同也算相同。`,
  /** `filters` says in words which lines were looked at. */
  searchedChosen: (documents: number, filters: string) =>
    `查过所选的 ${documents} 份文件${filters === '' ? '' : `；${filters}`}。`,
  otherOperators:
    'NOT、and、or 在这里是要查的字词：不要一个词，在它前面加减号（养老 -机构）；几个词有一个就行，用大写的 OR 或 |；都要有，用空格。',
  waysOut: '放宽一项就有：',
  waysOutOf: {
    documents: '查全部文件',
    themes: '不限主题',
    groups: '正文、标题、专栏、表格、任务都查',
    filters: '以上都不限',
    scope: (scope: string) => `同在${scope}就算`,
    excluded: (terms: string) => `不排除${terms}`,
  },
  apart: '分开查：',
  advice: '可以换一个更短的写法再查。',
  synonyms: '同一事物的其他名称：',
  similar: '相近的有（近似，不是所查的字词）：',
  findSimilar: '只有这几处？找写法相近的',
  looking: '正在找相近的写法……',
  noSimilar: '没有找到只差一个字的写法，常见的词里也没有相近的。',
  suggestion: (occurrences: number) => `${number(occurrences)} 处`,
  keep: {
    offer: (characters: number) =>
      `断网也能查：把全部文字（约 ${number(Math.ceil(characters / 10_000))} 万字）取到本页`,
    loading: '正在取全部文字……',
    kept: '全部文字已取到本页，断网也能查，关闭本页前一直有效。',
    failed: '没能取全，可能是网络中断。',
    unfolded: '现在没有网络，打不开别的页面；这一段就在本页展开。',
    nowhere: '现在没有网络，打不开别的页面。',
  },
  failed: '没能取到检索用的文本，可能是网络中断。',
  outdated: '网站刚刚更新过，本页还是旧版，检索用的文本对不上。请刷新页面。',
  broken: '检索程序没有运行起来。请刷新页面；若仍不行，可以下载纯文本自行查找。',
  /** Browsers do not try again by themselves to get a part of the scripts. */
  partMissing: '这部分程序没有取到，可能是网络中断。网络恢复后请刷新页面。',
  retry: '再试一次',
  reload: '刷新页面',
};
