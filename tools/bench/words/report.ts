import { aligned } from '../search/report/table.ts';
import type { Computation } from './computations.ts';

/** What one computation took at one scale; undefined where it was stopped. */
export interface Taken {
  readonly computation: Computation;
  readonly characters: number;
  readonly seconds: number;
  /** Bytes. */
  readonly memory: number;
  readonly found: number;
}

/**
 * How the cost of a computation grows: the power of the size, ln(cost₂ / cost₁) / ln(size₂ / size₁). 1 is in proportion;
 * n log n is about 1.06 from one and a half million characters to fifteen.
 */
export function exponent(
  first: Pick<Taken, 'characters'>,
  second: Pick<Taken, 'characters'>,
  costs: readonly [number, number],
): number {
  return Math.log(costs[1] / costs[0]) / Math.log(second.characters / first.characters);
}

/** A table of computations by scale: seconds, memory, what was found, and the exponent from the scale before. */
export function reportOf(scales: readonly (readonly Taken[])[], documents: readonly number[]): string {
  const names = [...new Set(scales.flatMap((own) => own.map(({ computation }) => computation)))];
  const at = (scale: number, name: Computation) =>
    scales[scale]?.find(({ computation }) => computation === name);
  const head = documents.flatMap((number, scale) => [
    `${number.toLocaleString('en')} documents: s`,
    'MB',
    'found',
    ...(scale > 0 ? ['power: s', 'found'] : []),
  ]);
  return aligned([
    ['', ...head],
    ...names.map((name) => [
      name,
      ...documents.flatMap((_, scale) => {
        const [before, own] = [at(scale - 1, name), at(scale, name)];
        const powers = before && own ? powersOf(before, own) : ['–', '–'];
        return [
          own ? own.seconds.toFixed(own.seconds < 1 ? 3 : 1) : '–',
          own ? (own.memory / 1e6).toFixed(0) : '–',
          own ? own.found.toLocaleString('en') : '–',
          ...(scale > 0 ? powers : []),
        ];
      }),
    ]),
  ]);
}

function powersOf(before: Taken, own: Taken): [string, string] {
  const power = (costs: readonly [number, number]) => {
    const value = exponent(before, own, costs);
    return Number.isFinite(value) ? value.toFixed(2) : '–';
  };
  return [power([before.seconds, own.seconds]), power([before.found, own.found])];
}
