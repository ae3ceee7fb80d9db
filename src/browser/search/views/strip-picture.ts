import { drawnSteps, type ChapterBorder, type Strip } from '#core/search/dispersion.ts';
import { percent, svg } from './svg.ts';

/** Steps of a strip at which ticks are drawn: more than any screen has pixels for it. */
const steps = 2000;
/** Heights in pixels: of the ticks, of the borders, of the base line of the numbers. */
const base = 28;
const border = 35;
const letters = 46;
const height = 50;
/** The share of a strip that a chapter’s number needs, where the strip is narrow and where it is wide. */
const roomNarrow = 0.055;
const roomWide = 0.018;

/** A strip as a picture, and the line in it that is moved to the chosen tick. */
export interface StripPicture {
  readonly picture: SVGSVGElement;
  readonly current: SVGLineElement;
}

export function pictureOf({ ticks, borders }: Strip): StripPicture {
  const current = svg('line', { class: 'current', y1: 0, y2: border, visibility: 'hidden' });
  const path = drawnSteps(ticks, steps)
    .map((step) => `M${step} 0V1`)
    .join('');
  const picture = svg(
    'svg',
    { class: 'plot', width: '100%', height, 'aria-hidden': 'true' },
    svg('line', { class: 'ground', x1: 0, x2: '100%', y1: base, y2: base }),
    ...borders.map(({ at }) => svg('line', { class: 'border', ...vertical(at), y1: 0, y2: border })),
    ...numbersOf(borders),
    // Stretched to the width of the strip, but for the strokes.
    svg(
      'svg',
      {
        class: 'stretched',
        width: '100%',
        height: base,
        viewBox: `0 0 ${steps} 1`,
        preserveAspectRatio: 'none',
      },
      svg('path', { class: 'ticks', d: path }),
    ),
    current,
  );
  return { picture, current };
}

/** Puts a line where a share of the strip lies. */
export function moveTo(line: SVGLineElement, at: number): void {
  for (const [name, value] of Object.entries(vertical(at))) line.setAttribute(name, value);
  line.setAttribute('visibility', 'visible');
}

function vertical(at: number): { x1: string; x2: string } {
  return { x1: percent(at), x2: percent(at) };
}

/** The numbers of chapters that have room; some only on a wide strip. */
function numbersOf(borders: readonly ChapterBorder[]): SVGTextElement[] {
  let [narrow, wide] = [-1, -1];
  return borders.flatMap(({ at, number }) => {
    if (number === undefined || at < wide + roomWide || at > 1 - roomWide) return [];
    wide = at;
    const isNarrow = at >= narrow + roomNarrow && at <= 1 - roomNarrow;
    if (isNarrow) narrow = at;
    const place = { x: percent(at), dx: 3, y: letters };
    return [svg('text', { ...place, ...(!isNarrow && { class: 'wide' }) }, String(number))];
  });
}
