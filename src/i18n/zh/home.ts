/** The home page. */
export const home = {
  documents: '文件',
  districts: '区县',
  doors: {
    title: '三种用法',
    read: {
      title: (theme: string) => `${theme}：各区怎么说`,
      lead: '按主题并列阅读；以下是各区规划中说得最集中的一节。',
      more: '并列读各区的段落',
    },
    compare: {
      title: (indicator: string) => `${indicator}：谁计划增长最快`,
      lead: '并列指标；以下是写明的年均增长，斜体是由基数和目标推算的，“翻番”按两倍计；两种口径可以不同。',
      silent: '没有写可比的目标',
      more: '看表和图，点数看原句',
    },
    search: {
      title: (words: string) => `“${words}”：各份文件说了几次`,
      lead: '检索任何字词；以下是次数和每万字的次数。',
      times: (count: number) => `${count}次`,
      more: '看每一处的上下文',
    },
  },
};
