import type { GrowthWords } from '#core/charts/chart-words.ts';
import { twoKindsOfRates } from '../rates.ts';

/** Words of charts of growth. */
export const growth = {
  title: (name) => `${name}：写明的增速与推算的增速`,
  finding: (name, fastest, rate) => `${name}：${fastest}写明的年均增长最快，${rate}`,
  subtitle: (base, target) => `${base + 1}—${target}年年均增长，%`,
  impliedRemark: `推算＝(目标÷基数)开年数次方−1，保留一位小数。${twoKindsOfRates}`,
  without: (slot) => (slot === 'declared' ? '增速没有写成数字' : '无法推算'),
  absent: (names) => `${names.join('、')}：没有写成数字的年均增长，也推不出，不在图中。`,
  multiplied: (name, words) => `${name}：目标只写“${words}”，按倍数推算，基期取规划前一年。`,
  difference: (points, higher) => `写明比推算${higher ? '高' : '低'}${points}个百分点`,
  summary: (name, rows) =>
    `${name}的年均增长。${rows
      .map(
        ({ name: district, declared, implied }) =>
          `${district}：${declared === undefined ? '没有写成数字' : `写明${declared}`}，${implied === undefined ? '无法推算' : `推算${implied}`}`,
      )
      .join('；')}。`,
} satisfies GrowthWords;
