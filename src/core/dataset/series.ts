import type { DistrictId, IndicatorId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import { endYear } from '../quantity/period.ts';

/** The observations of one indicator in one district, ordered by period. */
export interface Series {
  readonly indicator: IndicatorId;
  readonly district: DistrictId;
  readonly observations: readonly Observation[];
}

/** Observations grouped into series; within a series by period, then in the order of the text. */
export function seriesFromObservations(observations: readonly Observation[]): Series[] {
  const groups = Map.groupBy(observations, ({ indicator, district }) => `${indicator} ${district}`);
  return [...groups.values()].map((group) => {
    const [first] = group as [Observation];
    const ordered = group.toSorted(
      (a, b) =>
        endYear(a.period) - endYear(b.period) ||
        (a.period.start < b.period.start ? -1 : a.period.start > b.period.start ? 1 : 0),
    );
    return { indicator: first.indicator, district: first.district, observations: ordered };
  });
}
