/** The home page. */
export const home = {
  documents: '文件',
  allDocuments: '全部文件',
  districts: '区县',
  allDistricts: '全部区县',
};
