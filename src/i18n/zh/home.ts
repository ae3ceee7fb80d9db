/** The home page. */
export const home = {
  documents: '文件',
  districts: '区县',
};
