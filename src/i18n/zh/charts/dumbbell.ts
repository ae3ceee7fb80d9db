import type { DumbbellWords } from '#core/charts/chart-words.ts';
import { words } from '../words.ts';

/** Numbers of derived statements: one decimal for percentage points, whole per cents otherwise. */
const rounded = (value: number, shares: boolean) =>
  String(shares ? Math.round(value * 10) / 10 : Math.round(value));

const side = { base: '基数', target: '目标' } as const;

/** Words of charts from base to target. */
export const dumbbell = {
  /** The finding, computed from the districts that give both ends as plain numbers or a multiple. */
  rise: (name, year, { least, most, districts }, shares) => {
    const unit = shares ? '个百分点' : '%';
    const span = (a: number, b: number) => {
      const [from, to] = [rounded(a, shares), rounded(b, shares)];
      return from === to ? `${from}${unit}` : `${from}${unit}至${to}${unit}`;
    };
    const subject = `${name}：${districts}个区县的目标比${year}年`;
    if (least >= 0) return `${subject}高${span(least, most)}`;
    if (most <= 0) return `${subject}低${span(-most, -least)}`;
    return `${subject}低${rounded(-least, shares)}${unit}到高${rounded(most, shares)}${unit}`;
  },
  question: (name, base, target) => `${name}：${base}年的数和${target}年的目标`,
  riseArithmetic: (shares) =>
    shares ? '差距＝目标−基数。' : '差距＝目标÷基数−1，按文件中的数四舍五入；“翻番”按100%计。',
  subtitle: (name, unit) => `${name}，${unit}`,
  panelTitle: {
    cumulative: (name) => `${name}：几年累计数`,
    annual: (name) => `${name}：每年的数`,
  },
  panelSubtitle: {
    cumulative: (name, unit) => `${name}，几年合计，${unit}`,
    annual: (name, unit) => `${name}，规划期内每年，${unit}`,
  },
  panelApart: {
    cumulative: '累计数不与单年的数画在同一坐标轴上。',
    annual: '每年都要完成的数，不与末年的数或累计数画在同一坐标轴上。',
  },
  mixed: (names) =>
    `${names.join('、')}的基数和目标度量不同（单年、累计或每年，或累计的年数不同），不能相减，所以中间没有连线。`,
  implied: (said, value) => `${said} ${value}`,
  impliedRemark: '点线圈：由基数乘以文件所说的倍数推算，文件没有给出这个数。',
  remark: {
    words: (slot, said) => `${side[slot]}：${said}`,
    missing: (slot, reason) => `${side[slot]}${words.missing[reason]}`,
    elsewhere: (slot) => `${side[slot]}度量不同`,
  },
  summary: (name, unit, rows) =>
    `${name}（${unit}）。${rows
      .map(({ name: district, base, target }) => `${district}：${base}，${target}`)
      .join('；')}。`,
} satisfies DumbbellWords;
