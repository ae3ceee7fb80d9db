import type { CheckName, Comparison, Outcome, Reason } from '#core/model/finding.ts';
import type { PathAgainst } from '#core/checks/path-against.ts';
import type { FindingSize } from '#core/checks/finding-size.ts';
import type { MilestoneCounts } from '#core/tasks/claimed-counts.ts';
import { countingsText } from './countings.ts';
import { twoKindsOfRates } from './rates.ts';

/** What a finding says in figures, each with its unit. */
interface Said {
  /** The words checked, as printed. */
  readonly words: string;
  readonly stated: string;
  readonly computed: string;
  readonly difference: string;
  /** What a yearly target is set against, as it stands before its figure. */
  readonly against: string;
  /** 低于 or 高于, 不低于 or 不高于: how the two stand to each other. */
  readonly stands: string;
}

interface CheckWords {
  readonly name: string;
  readonly formula: string;
  readonly tolerance: string;
  readonly says: Says;
  /** What it says where two numbers are not set against each other as equal. */
  readonly saysOf?: Readonly<Partial<Record<Comparison, Partial<Says>>>>;
}

type Says = Readonly<Record<Outcome, (said: Said) => string>>;

const checks: Readonly<Record<CheckName, CheckWords>> = {
  conflict: {
    name: '一数两见',
    formula:
      '同一指标、范围、时期和度量的数在各处是否相同；实绩与目标分开，同一区县的各份文件合看。用语不同而说同一事的数，由编者读原文标明。',
    tolerance:
      '一处是另一处四舍五入的结果，算相符；一处写“以上”“以内”，另一处的数在此界限之内，也算相符。靠“左右”（按2%计）、两处都写“以上”，或“以上”与另一数相差超过半数才能并存的，不能断定。用语口径可能不同的，至多算不能断定；同一句中的数，算说同一件事。经编者读原文标明属于不同规划的目标，不比。',
    says: {
      holds: ({ stated, computed }) =>
        stated === computed ? `各处都是${stated}。` : `一处作${stated}，一处作${computed}，两者相容。`,
      differs: ({ stated, computed, difference }) =>
        `一处作${stated}，一处作${computed}，相差${difference}。`,
      unclear: ({ stated, computed }) =>
        `一处作${stated}，一处作${computed}；限定词、口径或所属规划不同，二者可能并存。`,
    },
  },
  growth: {
    name: '增速与数额',
    formula:
      '年均增速 =（末年 ÷ 基年）^（1 ÷ 年数）− 1；几年增幅 = 末年 ÷ 基年 − 1，或（1 + 年均增速）^年数 − 1。基数和目标先取同一段、同一表的。没有基年的，以前一时期的年平均代替。',
    tolerance: `三个数都按所印的末位四舍五入：舍入所及的范围相交，算相符；靠“左右”“以上”等才相交的，以年平均代替基年的，不能断定。${twoKindsOfRates}`,
    says: {
      holds: ({ stated, computed }) => `文件写${stated}，由数额算得${computed}，在舍入之内。`,
      differs: ({ stated, computed, difference }) =>
        `文件写${stated}，由数额算得${computed}，相差${difference}。`,
      unclear: ({ stated, computed }) =>
        `文件写${stated}，由数额算得${computed}；限定词或口径使二者可能并存。`,
    },
  },
  pace: {
    name: '同步',
    formula:
      '“与经济增长同步”“高于GDP增幅”等：本指标的年均增速，与地区生产总值的年均增速相比；没有写明增速的，由倍数或由基数和目标推算。写有三次产业结构的，另由总量的倍数和前后占比推算：占比下降即慢于总量。',
    tolerance: '“同步”相差1个百分点以内算相符，超出的不能断定。占比按末位四舍五入。',
    says: {
      holds: ({ stated, computed }) => `年均${stated}，经济增长${computed}。`,
      differs: ({ stated, computed, difference }) =>
        `年均${stated}，经济增长${computed}，相差${difference}。`,
      unclear: ({ stated, computed, difference }) =>
        `年均${stated}，经济增长${computed}，相差${difference}；文件没有说明相差多少仍算同步。`,
    },
  },
  multiple: {
    name: '倍数',
    formula:
      '“翻番”“增长1.5倍”等所说的倍数，与目标 ÷ 基数、与（1 + 年均增速）^年数相比；说“增长几倍”的，算得的倍数先减1。',
    tolerance: '相差不到5%的，算那个倍数；各数按末位四舍五入。',
    says: {
      holds: ({ words, stated, computed }) => `文件写“${words}”，即${stated}，由数算得${computed}。`,
      differs: ({ words, stated, computed, difference }) =>
        `文件写“${words}”，即${stated}，由数算得${computed}，相差${difference}。`,
      unclear: ({ words, stated, computed }) =>
        `文件写“${words}”，即${stated}，由数算得${computed}；口径可能不同。`,
    },
  },
  total: {
    name: '几年合计',
    formula:
      '合计与两条路径相比：从基数按年均增速（或从基数到目标）逐年等比增长之和，与逐年等额增长之和。没有基数的，以前一时期的年平均代替。“每年”的数乘以年数，也与合计相比。',
    tolerance:
      '基数、增速、目标和合计都按所印的末位四舍五入：在两条路径之间，算相符；首年或末年一步到位也到不了的，算不符；其间、已过去的时期和以年平均代替基数的，不能断定。',
    says: {
      holds: ({ stated, computed }) => `合计${stated}，按路径为${computed}上下，可以达到。`,
      differs: ({ stated, computed, difference }) =>
        `合计${stated}，按路径为${computed}，相差${difference}。`,
      unclear: ({ stated, computed }) => `合计${stated}，按均匀的路径为${computed}；各年不均匀时可能相符。`,
    },
  },
  direction: {
    name: '目标与基数',
    formula:
      '规划希望升高的，目标 − 最近一年的实绩 ≥ 0；希望降低的相反。几年合计的目标先除以年数。文件别处顺带提到现状的，由编者读原文标明。',
    tolerance:
      '基数按末位四舍五入，目标照所印的数。“以内”是上限，高于基数时不能断定；与顺带提到的现状相比，不及的也不能断定。名次不比。',
    says: {
      holds: ({ stated, computed, stands }) => `目标${stated}，${stands}基数${computed}。`,
      differs: ({ stated, computed, difference, stands }) =>
        `目标${stated}，${stands}基数${computed}，相差${difference}。`,
      unclear: ({ stated, computed }) =>
        `目标写作${stated}，基数为${computed}；目标是上限，或有意调整，或两者口径不同。`,
    },
  },
  path: {
    name: '年度目标与规划',
    formula:
      '年度任务的目标，分别与规划的基数、与规划的路径在那一年的值：基数 ×（目标 ÷ 基数）^（已过年数 ÷ 总年数）相比，规划多没有写那一年的数，由本站推算；年度增速与规划的年均增速相比；年度数额与规划合计的年平均相比。',
    tolerance:
      '年度目标照所印的数，规划的数按末位四舍五入。与年均增速、与合计的年平均相比，较低的只算不能断定：一年可以低于几年的平均；年度的数与合计一样大的，是同一件事，不比。',
    says: {
      holds: ({ stated, computed, against, stands }) => `年度目标${stated}，${stands}${against}${computed}。`,
      differs: ({ stated, computed, difference, against, stands }) =>
        `年度目标${stated}，${stands}${against}${computed}，相差${difference}。`,
      unclear: ({ stated, computed }) => `年度目标${stated}，规划平均每年${computed}；各年可以不同。`,
    },
  },
  implied: {
    name: '倒推上年',
    formula: '年度任务同时写有目标和增速的，上年应有的数 = 目标 ÷（1 + 增速），与规划最近一年的实绩相比。',
    tolerance: '三个数都按所印的末位四舍五入。',
    says: {
      holds: ({ stated, computed, stands }) =>
        `由目标和增速倒推，上年为${stated}，${stands}规划的基数${computed}。`,
      differs: ({ stated, computed, difference, stands }) =>
        `由目标和增速倒推，上年为${stated}，${stands}规划的基数${computed}，相差${difference}。`,
      unclear: ({ stated, computed }) =>
        `由目标和增速倒推，上年为${stated}，规划的基数为${computed}；两者口径可能不同。`,
    },
  },
  sum: {
    name: '分项与合计',
    formula: '各分项相加 = 合计；只列出部分分项的，相加 ≤ 合计。哪些是分项，由编者读原文逐条标明。',
    tolerance:
      '合计和各分项都按末位四舍五入。只列出部分分项而相加已超过合计、靠舍入才不超过的，不能断定；没有写明是否列全（“其中”）的，相加不足合计时不能断定。分项与合计口径可能不同的，至多算不能断定。',
    says: {
      holds: ({ stated, computed }) => `合计写${stated}，分项相加${computed}。`,
      differs: ({ stated, computed, difference }) =>
        `合计写${stated}，分项相加${computed}，相差${difference}。`,
      unclear: ({ stated, computed }) => `合计写${stated}，分项相加${computed}；限定词或口径使二者可能并存。`,
    },
    saysOf: {
      part: {
        holds: ({ stated, computed }) => `其中写出的${computed}，不超过合计${stated}。`,
        differs: ({ stated, computed, difference }) =>
          `其中写出的${computed}，超过合计${stated}，相差${difference}。`,
        unclear: ({ stated, computed }) => `其中写出的${computed}，超过合计${stated}；口径可能不同。`,
      },
      'perhaps-all': {
        unclear: ({ stated, computed, difference }) =>
          `合计写${stated}，写出数的分项相加${computed}，相差${difference}；文件没有说明分项是否全都写出了数。`,
      },
    },
  },
  shares: {
    name: '构成与100',
    formula: '各部分所占的百分比相加 = 100。',
    tolerance: '每个百分比可因四舍五入差末位的一半。',
    says: {
      holds: ({ computed }) => `相加得${computed}。`,
      differs: ({ computed, difference }) => `相加得${computed}，相差${difference}。`,
      unclear: ({ computed }) => `相加得${computed}。`,
    },
  },
  structure: {
    name: '构成与增速',
    formula:
      '某产业的占比 × 总量 = 其增加值；两个年份之间，某产业年均增速 =（总量的倍数 × 后占比 ÷ 前占比）^（1 ÷ 年数）− 1。',
    tolerance: '各数按末位四舍五入，“翻番”按2倍上下5%计。规模以上工业只是第二产业的一部分，至多算不能断定。',
    says: {
      holds: ({ stated, computed }) => `文件写${stated}，由构成算得${computed}。`,
      differs: ({ stated, computed, difference }) =>
        `文件写${stated}，由构成算得${computed}，相差${difference}。`,
      unclear: ({ stated, computed }) =>
        `文件写${stated}，由构成算得${computed}；限定词或口径使二者可能并存。`,
    },
  },
  relation: {
    name: '指标之间',
    formula:
      '人均数 × 人口 = 总量（人均数只及一部分的，不超过总量），总量 × 占比 = 部分，部分 ≤ 总量（几年的总量只有基数和目标的，至多为两者中较高的 × 年数），（1 + 人均增速）×（1 + 人口增速）− 1 = 总量增速：同一文件、同一时期各数齐全的才算。',
    tolerance:
      '各数按末位四舍五入。统计办法可能不同的，超出时不能断定；部分本应小于总量而恰好相等的，不能断定。外币按低于历年的汇率折合，只核总量是否不小于它。',
    says: {
      holds: ({ stated, computed }) => `文件写${stated}，由别的指标算得${computed}。`,
      differs: ({ stated, computed, difference }) =>
        `文件写${stated}，由别的指标算得${computed}，相差${difference}。`,
      unclear: ({ stated, computed }) =>
        `文件写${stated}，由别的指标算得${computed}；限定词或口径使二者可能并存。`,
    },
    saysOf: {
      part: {
        holds: ({ stated, computed }) => `部分${computed}，不超过全部${stated}。`,
        differs: ({ stated, computed, difference }) =>
          `部分${computed}，超过全部${stated}，相差${difference}。`,
        unclear: ({ stated, computed }) =>
          stated === computed
            ? `部分与全部同为${stated}；部分一般小于全部，两者的口径可能不同。`
            : `部分${computed}，超过全部${stated}；限定词或口径使二者可能并存。`,
      },
      'path-at-most': {
        holds: ({ stated, computed }) => `文件写${stated}；所属的全部，由基数和目标算得几年至多${computed}。`,
        unclear: ({ stated, computed }) =>
          `文件写${stated}；所属的全部，由基数和目标算得几年至多${computed}，两者的时期或口径可能不同。`,
      },
      'at-least': {
        holds: ({ stated, computed }) => `文件写${stated}，由别的指标算得至少${computed}。`,
        differs: ({ stated, computed, difference }) =>
          `文件写${stated}，由别的指标算得至少${computed}，相差${difference}。`,
      },
    },
  },
  count: {
    name: '所称与所列',
    formula:
      '文字宣布的个数 = 文件列出的个数；列出的由编者读原文逐个标明。任务分解所称的任务和指标数，与表中所印的相比。',
    tolerance:
      '列举以“等”收住的，可以少于所称；所列是否就是所称，不能确定的，至多算不能断定。任务分解没有说明怎样计数：指标数依次按逐条、只计最小的、只计第一级、只计写明时间的四种数法，有一种相同算相符，所称的数在各种数法之间的，不能断定。',
    says: {
      holds: ({ stated, computed }) => `所称${stated}，所列${computed}。`,
      differs: ({ stated, computed }) => `所称${stated}，所列${computed}。`,
      unclear: ({ stated, computed }) => `所称${stated}，所列${computed}；数法或所指可能不同，见算式。`,
    },
  },
  contents: {
    name: '目录与标题',
    formula: '目录页所列的章、节标题与正文的标题逐条相比；空白、点线和页码不计。',
    tolerance: '一字不同即不同。正文未收目录页，取自来源文本。',
    says: {
      holds: ({ stated }) => `目录${stated}条，与正文标题全同。`,
      differs: ({ stated, computed }) => `目录${stated}条，正文${computed}条，不同的列在算式中。`,
      unclear: () => '',
    },
  },
  schedule: {
    name: '时限与年份',
    formula:
      '年度任务的时间节点所写的最后一日，不晚于该任务的完成时限；举办、召开的活动，名称中的年份是任务的年份。',
    tolerance: '“底”“末”按月底计，“初”到10日，“中旬”到20日。活动写作往年的，可以是补办，不能断定。',
    says: {
      holds: ({ stated }) => `写明时间的节点，有${stated}个不晚于完成时限。`,
      differs: () => '所写的时间晚于该任务的完成时限，两个日期见算式。',
      unclear: () => '要举办的活动写作往年，两个年份见算式。',
    },
  },
  numbering: {
    name: '编号',
    formula: '章、节和任务的编号逐一递增；新的一章、一类、一表可以从1开始。没有编号的标题略过。',
    tolerance: '重号、跳号即不符；表中逐行重印的节名，重号而用语不同的，可能是同一节，不能断定。',
    says: {
      holds: ({ stated }) => `有${stated}个编号依次相接。`,
      differs: ({ stated, computed }) => `编号为${stated}，依次应为${computed}，前后两个标题见算式。`,
      unclear: ({ stated }) => `编号${stated}用于两个不同的标题，可能是同一节的两种写法，见算式。`,
    },
  },
};

const reasons: Readonly<Record<Reason, string>> = {
  'constant-prices': '增速可以按可比价（扣除价格变动）计算，数额多按当年价格。',
  revision: '往年的数可能作过修订。',
  coverage: '各处用语的口径可能不同。',
  estimate: '有的数是预计数或初步统计数。',
  rounding: '文件用了“左右”“约”等约数。',
  bounds: '文件用了“以上”“以内”等，一边没有界限。',
  ceiling: '目标是要守住的界限，不是预测值。',
  'unclear-measure': '文件没有写明是年均还是累计、是总数还是新增。',
  'uneven-path': '各年不必均匀增长。',
  'average-base': '文件没有写基年的数，用前一时期的年平均代替，各年不必相同。',
  'single-year': '一年可以低于几年的平均。',
  'later-document': '年度任务定于规划之后，情况可能已变。',
  population: '人均数所用的人口（常住、户籍、年平均、年末）可能不同。',
  parts: '所列分项可能不全，或彼此重叠。',
  counting: '文件没有说明怎样计数。',
  'after-deadline': '任务中的一部分可以在完成时限之后继续。',
  'source-defect': '可能是印刷或文本转换的差错。',
};

/** Findings: what the arithmetic of documents comes to. */
export const findings = {
  title: '核对',
  description:
    '替读者算一遍：各区县文件中的增速、合计、构成、倍数和前后两处的数是否对得上，附原句和算式，相符的也列出。',
  lead: '把文件中的数按固定的算法核一遍。每一项都列出原句、算式和可能的原因；对得上的也列出。这里只说数与数是否相符，不评价任何地方和个人。',
  counted: (count: number, documents: number) => `共${count}项，出自${documents}份文件。`,
  documents: '各文件',
  documentsCaption: '各文件核对的结果：项数',
  document: '文件',
  all: '合计',
  list: '逐项',
  unscripted: '没有脚本不能筛选，以下是各文件的核对；一份文件的，另见：',
  ofDocument: (document: string) => `${document}：核对`,
  describeDocument: (document: string, differs: number, all: number) =>
    `${document}中${all}项数字的核对，${differs}项不符，附原句、算式和可能的原因。`,
  documentLead: (all: number) => `共核${all}项。`,
  brief: (all: number, differs: number) => `核${all}项，${differs}项不符`,
  toDocument: '文件全文',
  toAll: '全部文件的核对',
  download: '下载核对结果',
  downloadOfDocument: '下载这份文件的核对结果',
  outcomes: { differs: '不符', unclear: '不能断定', holds: '相符' },
  /** The outcome of a check that compares strength and not equality, and what its target is set against, in short. */
  strength: (stands: string, against: string) => `${stands}${against}`,
  /** How a number stands to another: what is not in the way that plans want, and what is, in the terms of the numbers. */
  stands: (outcome: Outcome, difference: number) => {
    if (outcome === 'holds') return difference === 0 ? '等于' : difference > 0 ? '不低于' : '不高于';
    return difference < 0 ? '低于' : '高于';
  },
  /** What is set against a base, in short. */
  bases: { direction: '基数', implied: '规划基数' },
  /** What a yearly target is set against: its short name, and as it stands before its figure. */
  against: {
    base: (period: string) => [period, `${period}的`],
    path: (period: string) => ['规划路径', `按规划路径推算的${period}的`],
    rate: () => ['规划增速', '规划年均的'],
    share: () => ['规划年均', '规划平均每年的'],
  } satisfies Record<PathAgainst, (period: string) => readonly [string, string]>,
  count: (count: number) => `${count}项`,
  open: (outcome: string, count: number) => `${outcome}的${count}项`,
  more: (count: number) => `另有${count}项，见各文件的页。`,
  /** What is checked of a document as a whole. */
  wholes: { contents: '目录', numbering: '章节和任务的编号', schedule: '时间节点与完成时限' },
  columns: {
    subject: '事项',
    stated: '所核的数',
    computed: '对照的数',
    difference: '相差',
  },
  /** Beside a number that the document does not say. */
  statedBases: { computed: '推算', counted: '清点' },
  /** A check that sets an indicator against others. */
  with: (check: string, others: readonly string[]) => `${check}（与${others.join('、')}）`,
  cited: (check: string, subject: string, outcome: string) => `${check}，${subject}：${outcome}`,
  subject: (name: string, scope: string | undefined, period: string) =>
    `${name}${scope ? `（${scope}）` : ''}，${period}`,
  quoted: (words: string) => `“${words}”`,
  number: (value: string, unit: string | undefined) => {
    if (unit === undefined) return value;
    return unit === '百分点' || unit === '%' ? `${value}%` : `${value}${unit}`;
  },
  gap: (value: string, unit: string | undefined) => {
    if (unit === undefined) return value;
    return unit === '百分点' || unit === '%' ? `${value}个百分点` : `${value}${unit}`;
  },
  checks,
  reasons,
  /** How many milestones there are by each rule of counting. */
  countings: (counts: MilestoneCounts) => `${countingsText(counts)}。`,
  checked: '所核',
  given: '所据',
  premise: '依据',
  arithmetic: '算式',
  possibly: '可能的原因',
  /** What the sign in the sum of a total means. */
  totalSign: '“Σ5 = 甲—乙”：五年之和，按逐年等额和逐年等比两条路径各得一数。',
  note: (author: string, date: string) => `${author}，${date}`,
  link: '本项的地址',
  /** Ways on from a finding. */
  pathChart: '路径图',
  task: (number: string) => `任务${number}`,
  filter: {
    title: '筛选',
    any: '全部',
    district: '区县',
    check: '核算',
    indicator: '指标',
    outcome: '结果',
    size: '相差',
    clear: '清除筛选',
    shown: (count: string) => `现列${count}项。`,
    none: '没有符合这些条件的核对。',
    unknown: (name: string, value: string) => `这里没有叫“${value}”的${name}，未按它筛选。`,
    whole: '显示全部核对',
  },
  sizes: {
    small: '不到核得数的5%',
    medium: '5%至20%',
    large: '20%以上',
  } satisfies Readonly<Record<FindingSize, string>>,
  method: {
    title: '怎样核算',
    lead: '算法事先写定，对所有文件一样；容许的误差从宽，拿不准的算“不能断定”。',
    formula: '算法',
    tolerance: '容许',
  },
  /** The mark beside passages and figures that leads here. */
  mark: '核',
  /** Below a table, before the names of what is checked in it. */
  ofTable: '表中的数有核对：',
  ofTask: '核对：',
  marked: (check: string, outcome: string) => `${check}：${outcome}`,
  ofIndicator: '核对',
  ofIndicatorLead: '用到这项指标的核对，按区县列，不符的在前；相符的在后。',
};
