/** The text of a document and what stands around it. */
export const text = {
  corrected: (printed: string) => `〔原文作“${printed}”〕`,
  superfluous: (printed: string) => `〔原文此处衍“${printed}”〕`,
  address: '本段的地址',
  /** Said where it is missing: pictures and tables went when the published file was made into plain text. */
  lost: {
    figure: '原图在文件转换为文本时丢失',
    table: '原表在文件转换为文本时丢失',
    text: '来源文本至此中断',
  },
  table: '表格',
  box: '专栏',
  /** The mark of a paragraph of which something stands in other documents, too. */
  reused: (districts: readonly string[]) => `也见于${someOf(districts)}`,
  /** Tasks of single years that serve a passage. */
  serving: {
    lead: (year: string) => `${year}年任务`,
    task: (number: string, title: string) => `任务 ${number}：${title}`,
  },
  themesElsewhere: '主题，看其他区怎么说：',
  contents: '目录',
  chapters: '各章',
  previous: '上一章',
  next: '下一章',
  pages: '前后各章',
  copied: '已复制本段的出处（GB/T 7714）',
  noPassage: '没有“{id}”这一段。地址可能有误，或者这份文件的文字有过改动。',
  nearest: '转到最近的一节：',
  top: '转到本页开头',
  close: '关闭',
};

/** A mark has room for a few names. */
function someOf(districts: readonly string[]): string {
  const names = districts.slice(0, 4).join('、');
  return districts.length > 4 ? `${names}等 ${districts.length} 处` : names;
}
