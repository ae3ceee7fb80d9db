/** As many as a line holds; of more only their number is said. */
const namedAtMost = 6;

function plansOf(districts: readonly string[]): string {
  const named = districts.length <= namedAtMost ? districts.join('、') : `${districts.length}个区县`;
  return `${named}的规划纲要`;
}

/** Words around charts on a page. */
export const chartFrame = {
  source: (districts: readonly string[]) => `来源：${plansOf(districts)}，逐句见指标页`,
  sourceHere: (districts: readonly string[]) => `来源：${plansOf(districts)}，逐句列在本页`,
  address: '规划对照',
  rows: { title: '图题', measure: '指标与单位', remarks: '说明', source: '来源', address: '地址' },
  files: { numbers: '图中数字 CSV', embed: '嵌入网页' },
};
