/** Words around charts on a page. */
export const chartFrame = {
  source: '来源：各区县规划纲要，逐句见指标页',
  sourceHere: '来源：各区县规划纲要，逐句列在本页',
  address: '规划对照',
  rows: { title: '图题', measure: '度量', remarks: '说明', source: '来源', address: '地址' },
  files: { numbers: '图中数字 CSV', embed: '嵌入网页' },
};
