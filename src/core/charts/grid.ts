import type { Axis } from './axis.ts';
import { path, text, type Mark } from './drawing.ts';
import { letterSize } from './paint.ts';
import { textWidth } from './text-width.ts';

/**
 * Vertical grid lines with their labels below. The last label carries the unit of measure and ends at the edge of the
 * drawing; a label that it would touch is left out.
 */
export function verticalGrid({ ticks }: Axis, top: number, bottom: number, width: number): Mark[] {
  const last = ticks.length - 1;
  const edge = width - textWidth(ticks[last]?.label ?? '', letterSize('quiet')) - 8;
  return ticks.flatMap(({ position, label }, index): Mark[] => {
    const line = path(`M${position} ${top}V${bottom}`, 'grid');
    if (index === last) return [line, text(label, width, bottom + 17, 'quiet', 'end')];
    const touches = position + textWidth(label, letterSize('quiet')) / 2 > edge;
    return touches ? [line] : [line, text(label, position, bottom + 17, 'quiet', 'middle')];
  });
}
