import { coordinate } from './coordinate.ts';
import { letterSize, type Paint } from './paint.ts';
import { narrow, path, text, type Drawing, type Mark } from './drawing.ts';
import { textWidth } from './text-width.ts';

/** What a mark of the drawing stands for. */
export interface KeyItem {
  readonly shape: 'circle' | 'line' | 'rect';
  readonly paint: Paint;
  readonly text: string;
}

const lineHeight = 18;
const patch = 16;
const gap = 14;

/** The key of a drawing, in as many lines as its width asks for. */
export function keyDrawing(items: readonly KeyItem[], width: number = narrow): Drawing {
  let x = 0;
  let line = 0;
  const marks = items.flatMap((item): Mark[] => {
    const needed = patch + textWidth(item.text, letterSize('quiet'));
    if (x > 0 && x + needed > width) {
      x = 0;
      line += 1;
    }
    const left = x;
    const y = line * lineHeight;
    x += needed + gap;
    return [sample(item, left, y), text(item.text, left + patch, y + 13, 'quiet')];
  });
  return {
    width,
    height: items.length === 0 ? 0 : (line + 1) * lineHeight,
    groups: [{ mark: undefined, marks }],
  };
}

function sample({ shape, paint }: KeyItem, x: number, y: number): Mark {
  switch (shape) {
    case 'circle':
      return { kind: 'circle', x: coordinate(x + 6), y: y + 9, r: 4.5, paint };
    case 'rect':
      return { kind: 'rect', x: coordinate(x), y: y + 3, width: 12, height: 12, paint };
    case 'line':
      return path(`M${coordinate(x)} ${y + 9}h12`, paint);
  }
}
