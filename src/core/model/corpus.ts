import type { PlanDocument } from './document.ts';
import type { IndicatorId } from './ids.ts';
import type { GovernmentUnit, Task } from './task.ts';
import type { CodingRound } from './theme-coding.ts';
import type { District, Indicator, Theme, ThemeGroup, Unit } from './vocabulary.ts';

/** Everything under `content/`, parsed; lists are in their order of presentation. */
export interface Corpus {
  readonly districts: readonly District[];
  readonly documents: readonly PlanDocument[];
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  readonly themes: readonly Theme[];
  readonly themeGroups: readonly ThemeGroup[];
  /** Samples of the themes that were coded a second time. */
  readonly codingRounds: readonly CodingRound[];
  readonly units: readonly Unit[];
  readonly governmentUnits: readonly GovernmentUnit[];
  readonly tasks: readonly Task[];
}
