import { countingRules, type CountingRule, type MilestoneCounts } from '#core/tasks/claimed-counts.ts';

const rules: Readonly<Record<CountingRule, string>> = {
  listed: '逐条计',
  smallest: '只计最小一级',
  'first-level': '只计第一级',
  dated: '只计写明时间的',
};

/** How many milestones there are by each rule of counting, the rule before its number. */
export function countingsText(counts: MilestoneCounts): string {
  return countingRules.map((rule) => `${rules[rule]} ${counts[rule]} 个`).join('，');
}
