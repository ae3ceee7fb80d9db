/** The page for addresses that do not exist. */
export const notFound = {
  title: '没有这个页面',
  what: '地址可能有误，或者页面已经移走。可以检索要找的文字，或从文件目录找起。',
  documents: '全部文件',
};
