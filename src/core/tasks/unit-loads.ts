import type { GovernmentUnit, Task } from '../model/task.ts';

/** The unit of government that a wording names: its name or one of its other wordings. */
export function unitNamed(units: readonly GovernmentUnit[], wording: string): GovernmentUnit | undefined {
  return units.find(({ name, aliases }) => name.zh === wording || aliases.includes(wording));
}

/** What a unit of government has to do with tasks. */
export interface UnitLoad {
  readonly unit: GovernmentUnit;
  /** Tasks whose cell of lead units prints it first. */
  readonly leads: readonly Task[];
  /** Tasks it leads together with a unit printed before it. */
  readonly jointly: readonly Task[];
  /** Tasks for which it is a responsible unit and no lead unit. */
  readonly supports: readonly Task[];
}

/**
 * Who carries how much. A task counts once as led, with the unit that its cell prints first, so that what all units
 * lead adds up to the number of tasks; units printed after it lead jointly, and support stands apart. A unit that a task
 * names both as lead and as responsible leads it and does not support it. Wordings of one unit (综合执法大队, 执法大队)
 * count together. Units of which no task speaks are left out; the order is that of the vocabulary.
 */
export function unitLoads(tasks: readonly Task[], units: readonly GovernmentUnit[]): UnitLoad[] {
  const named = tasks.map((task) => ({
    task,
    lead: task.lead.map((wording) => unitNamed(units, wording)?.id),
    responsible: task.responsible.map((wording) => unitNamed(units, wording)?.id),
  }));
  return units
    .map((unit) => {
      const where = (matches: (names: (typeof named)[number]) => boolean) =>
        named.filter(matches).map(({ task }) => task);
      return {
        unit,
        leads: where(({ lead }) => lead[0] === unit.id),
        jointly: where(({ lead }) => lead.indexOf(unit.id) > 0),
        supports: where(({ lead, responsible }) => responsible.includes(unit.id) && !lead.includes(unit.id)),
      };
    })
    .filter(({ leads, jointly, supports }) => leads.length + jointly.length + supports.length > 0);
}
