import type { GovernmentUnit } from '../model/task.ts';

/** Finds the unit that a document calls by one of its names. */
export type UnitFinder = (name: string) => GovernmentUnit;

/** The unit of a name. That every name is known is a rule of the content, so another one is a mistake of ours. */
export function unitFinder(units: readonly GovernmentUnit[]): UnitFinder {
  const byName = new Map(
    units.flatMap((unit) => [unit.name, ...unit.aliases].map((name) => [name, unit] as const)),
  );
  return (name) => {
    const unit = byName.get(name);
    if (!unit) throw new Error(`No unit of government is called ${name}`);
    return unit;
  };
}
