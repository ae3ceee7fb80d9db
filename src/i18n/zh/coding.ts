/** How themes are assigned and how far two codings agree, on the page about the site. */
export const coding = {
  title: '主题怎样标',
  rules: [
    '主题在读过整段后标注，不按关键词。每节标一至三个主题，主要的在前；一节讲几件事的，其中的段落、列表、专栏和表各标各的；任务分解每项任务标一至三个。各主题收什么、不收什么，写在主题页上。',
    '段落主要做什么，就归什么；另一件事约占三分之一以上，才加标。目的、手段和顺带提到的地方不算。列举四件以上而无主次的，归总的主题。',
  ],
  result: (date: string, passages: number, main: string, pooled: string, same: number) =>
    `${date}，按文件分层随机抽取 ${passages} 段，只凭上述规则再标一次：主要主题的 Cohen κ 为 ${main}，各主题“有或无”合并计算的 κ 为 ${pooled}；${(same * 100).toFixed(0)}% 的段落两次所标主题完全相同。`,
  method: (seed: number) => [
    `抽样：各文件正文中二十字以上的段落和列表项，以及任务，按种子 ${seed} 各取 32 段。再标时只看正文和上级标题，不看第一次所标；比较之后不改第二次所标，也不用改正后的第一次所标重算。`,
    '第二次的标注者没有参与第一次，也没有看过它，手头只有规则、正文和上级标题。两次都在本站编辑之内：κ 说明规则能否让不同的读者得出相同的标注，不说明规则本身是否恰当。历次所标逐段列在内容仓库的 theme-codings.yaml 里。',
    'κ =（实际一致比例 − 随机一致比例）÷（1 − 随机一致比例），见 Cohen，1960。主要主题按一段一个类别计；“有或无”按“段落 × 主题”逐一计。',
  ],
  details: '各文件、各主题的一致程度',
  byDocument: '各文件的一致程度',
  byTheme: '各主题的一致程度：有此主题的段数和 κ',
  document: '文件',
  theme: '主题',
  passages: '段数',
  main: 'κ 主要主题',
  pooled: 'κ 有或无',
  same: '完全相同',
  first: '第一次',
  second: '第二次',
  both: '两次都有',
  undefinedKappa: '无从计算',
};
