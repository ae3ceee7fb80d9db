import { coordinate } from './coordinate.ts';
import type { DumbbellDatum } from './dumbbell-data.ts';
import { path, type Drawing, type Mark } from './drawing.ts';

const width = 96;
const height = 16;
const inset = 6;

/**
 * A dumbbell without axis and words for each datum, all on one scale from zero to the greatest value, for the rows of
 * a table.
 * @param data the rows of one table, in one unit and measure
 */
export function miniDumbbells(data: readonly DumbbellDatum[]): Drawing[] {
  const greatest = Math.max(0, ...data.flatMap(({ base, target }) => [base?.value ?? 0, target?.value ?? 0]));
  const x = (value: number) =>
    coordinate(inset + (greatest > 0 ? value / greatest : 0) * (width - 2 * inset));
  return data.map(({ base, target }) => {
    const marks: Mark[] = [
      path(`M${inset} ${height - 0.5}H${width - inset}`, 'grid'),
      ...(base && target
        ? [path(`M${x(base.value)} 8H${x(target.value)}`, target.implied ? 'ahead' : 'line')]
        : []),
      ...(base ? [circle(x(base.value), 4, base.estimate ? 'estimate' : 'base')] : []),
      ...(target ? [circle(x(target.value), 4.5, target.implied ? 'derived' : 'target')] : []),
    ];
    return { width, height, groups: [{ mark: undefined, marks }] };
  });
}

function circle(x: number, r: number, paint: 'base' | 'estimate' | 'target' | 'derived'): Mark {
  return { kind: 'circle', x, y: 8, r, paint };
}
