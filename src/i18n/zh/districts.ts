/** The list of districts. */
export const districts = {
  title: '区县',
  lead: (number: number) => `已收录 ${number} 个区县的文件，按行政区划代码排列。`,
  table: '各区县的文件',
  columns: { district: '区县（代码）', city: '所属', documents: '文件' },
};
