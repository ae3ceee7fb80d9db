import type { Unit } from '../model/vocabulary.ts';
import { foldWords } from './fold.ts';
import { withoutBinaryNoise } from './precision.ts';

/** A unit of measure at the start of a text, and the (folded) text that follows it. */
export interface UnitAtStart {
  readonly unit: Unit;
  readonly rest: string;
}

/** The units of measure, found by id or alias in any width (`㎡` and `m²` are one name). */
export interface UnitTable {
  readonly all: readonly Unit[];
  find(name: string): Unit | undefined;
  /** The longest name wins: `万人次` is not `万人` and `次`. */
  unitAtStart(text: string): UnitAtStart | undefined;
}

/** Builds the table; an id has precedence over an alias of another unit. */
export function unitTable(units: readonly Unit[]): UnitTable {
  const aliases = units.flatMap((unit) => unit.aliases.map((alias) => [foldWords(alias), unit] as const));
  const ids = units.map((unit) => [foldWords(unit.id), unit] as const);
  const byName = new Map<string, Unit>([...aliases, ...ids]);
  const longestFirst = [...byName].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));

  return {
    all: units,
    find: (name) => byName.get(foldWords(name)),
    unitAtStart(text) {
      const folded = foldWords(text);
      const match = longestFirst.find(([name]) => folded.startsWith(name));
      return match && { unit: match[1], rest: folded.slice(match[0].length) };
    },
  };
}

/** The value in another unit of the same dimension; undefined where the dimensions differ. */
export function convert(value: number, from: Unit, to: Unit): number | undefined {
  if (from.dimension !== to.dimension) return undefined;
  // The same unit keeps every digit.
  return from.factor === to.factor ? value : withoutBinaryNoise((value * from.factor) / to.factor);
}
