/** The pages on the words of the plans. */
export const wordsPage = {
  title: '用词',
  description: '每份规划与其他规划相比说得多和说得少的词语，附次数、频率、G²、对数比和分布，逐词可查原文。',
  lead: '每份规划自己的话：与其余各份合在一起相比，明显说得多的词语。点开一个词，看它在这份规划里的每一处。',
  plans: '各规划的特色词',
  all: (count: number) => `全部 ${count} 个词语和数字`,
  none: '没有达到标准的词语。',
  names: '专名',
  count: (here: number, elsewhere: number) => `本规划 ${here} 次，其余各份 ${elsewhere} 次`,
  ofDocument: {
    title: (document: string) => `${document}的用词`,
    description: (document: string) =>
      `${document}与其他规划相比说得多、说得少的词语，附次数、频率和统计量。`,
    lead: (others: number) =>
      `与其余 ${others} 份规划合在一起相比。次数和检索页的相同，点开词语就是逐处的上下文；本规划没有的，是其余各份的上下文。`,
    text: '读这份规划',
    back: '全部规划的用词',
    captions: { more: '说得多的词语', names: '说得多的专名', less: '说得少的词语' },
    notes: {
      more: '至少 5 次、见于两章以上、G² 不小于 15.13，按 G² 排列，最多列 40 个。',
      names: '地名、机构名和人名另列：它们标明是哪里，不说明写法。',
      less: '按其余各份的频率应有 5 次以上，实际明显少；至少另有两份规划用到。专名不列。',
    },
    columns: {
      term: '词语',
      here: '本规划',
      elsewhere: '其余',
      frequency: '每万字',
      frequencyElsewhere: '其余每万字',
      logLikelihood: 'G²',
      logRatio: '对数比',
      dispersion: '分布',
      chapters: '章',
    },
    absent: '无',
  },
  reuse: {
    title: '相同的文字',
    lead: '一字不差或相差很少的文字占各份文件的多少。横看：这份文件的字，有多少也见于另一份；点开看逐处的对照。',
    caption: '也见于另一份文件的字数，占本文件的百分比',
    document: '文件',
    any: '任何一份',
    own: '自己的',
    passages: '处',
    percent: (share: number) => `${(share * 100).toFixed(1)}`,
    itself: '本文件',
    rule: '标点和空格不计，只比文字和数字。相同的字每个 1 分，多出、缺少、不同的字每个扣 3 分，两段文字的最佳局部对齐（Smith、Waterman 1981）满 16 分，即至少 16 个字一字不差，或更长而略有出入，就算一处。在这一标准下没有遗漏：先用四字片段的索引找出可能的段落，凡略去的，得分不可能满 16 分。不跨段，不跨表格的格子；按原文所印，不作订正。哪一份在先、有没有共同的出处，从文字看不出来。',
    ofDocument: {
      title: (document: string) => `${document}与其他文件相同的文字`,
      description: (document: string) =>
        `${document}中一字不差或相差很少、也见于其他文件的文字，逐处对照，标出差异。`,
      lead: (passages: number, share: string) => `${passages} 处，占全文字数的 ${share}%。按原文次序排列。`,
      key: '对方的文字里，多出的字下面画线，缺少的字画删除线；同一份文件里更短的重复不另列，见下载的数据。',
      none: '没有与其他文件相同的文字。',
      same: '一字不差：',
      link: (number: number) => `第 ${number} 处`,
      place: (document: string, number: number) => `${document}的第 ${number} 处`,
      words: '这份规划的用词',
      text: '读这份文件',
      all: '各份文件的对照',
    },
    all: (count: number) => `与其他文件相同的 ${count} 处文字`,
    download: '下载全部相同的文字',
  },
  method: {
    title: '怎样算的',
    terms: [
      [
        '词语',
        '词由 Unicode 的中文词典划分；连在一起的词，出现 5 次以上、前后的字会变、彼此吸引（归一化点互信息的最松一处不低于 0.45，Bouma 2009）的，算词组。专名（区县、市、机构，以及逐一读过的地名、企业名、人名）不拆开，另列一表；没有收进名单的专名可能仍在词语中。',
      ],
      [
        '次数',
        '和检索页一样逐字数：一个词在更长的词里也算，订正的地方两种写法都算。所以每个数字都可以点开核对。八成以上的次数属于一个更长的词语时，只列更长的。',
      ],
      [
        'G²',
        '对数似然比（Dunning 1993；按 Rayson、Garside 2000 的式子）：若各份规划说得一样多，出现这样的差别有多意外。G² = 2（a ln(a/E₁) + b ln(b/E₂)），a、b 是本规划和其余各份的次数，E 是按字数摊得的次数。15.13 相当于偶然出现的可能不到万分之一；词在文中并不独立，所以只用来排列和取舍，不作检验的结论。',
      ],
      [
        '对数比',
        '频率之比以 2 为底的对数（Hardie 2014）：1 是两倍，2 是四倍，−1 是一半。没有出现的按 0.5 次计。G² 说差别有多确定，对数比说差别有多大。',
      ],
      [
        '分布',
        '在本规划各章中是否匀称（Gries 2008 的 DP，按 Lijffijt、Gries 2012 归一）：0 是与各章字数相称，1 是全在最短的一章。只见于一章的词语不列。',
      ],
      ['比较的范围', '同一规划期的规划纲要，标题、正文、专栏和表格都在内。任务分解是另一种文体，不在其中。'],
    ],
  },
  download: '下载全部特色词',
};
