import type { PlanDocument } from './document.ts';
import type { DeclaredChecks } from './declared-checks.ts';
import type { IndicatorId } from './ids.ts';
import type { Relation } from './relation.ts';
import type { GovernmentUnit, Task } from './task.ts';
import type { District, Indicator, ProperName, TermName, Theme, ThemeGroup, Unit } from './vocabulary.ts';
import type { CodingRound } from './theme-coding.ts';

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
  readonly properNames: readonly ProperName[];
  /** English names of terms; a term need not have one. */
  readonly termNames: readonly TermName[];
  readonly tasks: readonly Task[];
  /** What holds between indicators by definition. */
  readonly relations: readonly Relation[];
  /** What is checked in single documents beyond their figures. */
  readonly declared: readonly DeclaredChecks[];
}
