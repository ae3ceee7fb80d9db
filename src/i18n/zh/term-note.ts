/** What stands beside a term besides its explanation. */
export const termNote = {
  others: (districts: readonly string[]) => `${districts.join('、')}也有解释。`,
  passage: '看解释所在的段落',
  glossary: '各区解释对照',
};
