import type { Chart, FullChartContext } from '#core/charts/chart.ts';
import { profileChart } from '#core/charts/profile.ts';
import { rankIn, type Ambition, type AmbitionRow, type Rank } from '#core/dataset/ambition.ts';
import { comparedPlans } from '#core/dataset/compared-plans.ts';
import { labelOf, labelsOf, type DistrictLabel } from '#core/districts/label.ts';
import type { Corpus } from '#core/model/corpus.ts';
import type { DistrictId } from '#core/model/ids.ts';
import type { IndicatorHead } from '#core/model/vocabulary.ts';
import type { Site } from '../site.ts';
import { ambitionsIn } from './ambitions.ts';

/** Districts beside which one is laid; a page must not grow with the collection. */
const othersAtMost = 5;

/** Targets named as the greatest or the least of a plan. */
const namedAtMost = 5;

/** One indicator of a district among others. */
export interface Standing {
  readonly row: AmbitionRow;
  readonly rank: Rank;
  readonly own: Ambition;
  readonly others: readonly { readonly district: DistrictLabel; readonly ambition: Ambition }[];
}

/** How fast the district plans one indicator to grow. */
export interface Pace {
  readonly indicator: IndicatorHead;
  readonly ambition: Ambition;
}

/** How high a district sets its targets. */
export interface DistrictProfile {
  readonly chart: Chart | undefined;
  /** Where others give the same, those set highest among all districts first. */
  readonly standings: readonly Standing[];
  /** Within the plan: the fastest and the slowest growth, and how many there are; few stand all among the fastest. */
  readonly fastest: readonly Pace[];
  readonly slowest: readonly Pace[];
  readonly paces: number;
}

/** A district and the first of those with plans, with which its page compares it. */
export function districtsBeside(
  corpus: Corpus,
  id: DistrictId,
): { readonly own: DistrictLabel; readonly others: readonly DistrictLabel[] } {
  const planned = new Set(comparedPlans(corpus.documents).map(({ meta }) => meta.district));
  const others = [...labelsOf(corpus.districts).values()].filter(
    (label) => label.id !== id && planned.has(label.id),
  );
  return { own: labelOf(corpus, id), others: others.slice(0, othersAtMost) };
}

/** How high a district sets its targets, against others and within its own plan. */
export function districtProfile(site: Site, id: DistrictId, context: FullChartContext): DistrictProfile {
  const { own, others } = districtsBeside(site.corpus, id);
  const rows = ambitionsIn(site.dataset);
  const standings = rows
    .flatMap((row) => standingIn(row, id, others))
    .toSorted((a, b) => position(a.rank) - position(b.rank) || b.rank.of - a.rank.of);
  const paces = rows
    .filter(({ basis, indicator }) => basis === 'pace' && indicator.direction === 'up')
    .flatMap(({ indicator, ambitions }) =>
      ambitions.filter(({ district }) => district === id).map((ambition) => ({ indicator, ambition })),
    )
    .toSorted((a, b) => b.ambition.value - a.ambition.value);
  const compared = standings.filter(({ row }) => row.basis === 'pace').map(({ row }) => row);
  return {
    chart: profileChart(own, compared, [own, ...others], context),
    standings,
    fastest: paces.slice(0, namedAtMost),
    slowest: paces.slice(namedAtMost).slice(-namedAtMost).toReversed(),
    paces: paces.length,
  };
}

function standingIn(row: AmbitionRow, id: DistrictId, others: readonly DistrictLabel[]): Standing[] {
  const ambitionOf = (district: DistrictId) => row.ambitions.find((one) => one.district === district);
  const rank = rankIn(row, id);
  const own = ambitionOf(id);
  if (!rank || !own || rank.of < 2) return [];
  return [
    {
      row,
      rank,
      own,
      others: others.flatMap((district) => {
        const ambition = ambitionOf(district.id);
        return ambition ? [{ district, ambition }] : [];
      }),
    },
  ];
}

/** From 0, set highest of all, to 1, set lowest. */
function position({ place, of }: Rank): number {
  return (place - 1) / (of - 1);
}
