/** The colours a drawing is made of, by the names of the tokens in `styles/tokens.css`. */
export type Ink = 'ink' | 'ink-2' | 'ink-3' | 'ink-4' | 'paper' | 'district';

/** Turns the name of a colour into one: a custom property on the site, a literal in a file that stands alone. */
export type Palette = (ink: Ink, mark: number | undefined) => string;

/** On the site a drawing follows the theme; `data-mark` on its group sets the colour of the district. */
export const screenPalette: Palette = (ink) =>
  ink === 'district' ? 'var(--district, var(--ink-2))' : `var(--${ink})`;

/** How a mark of a drawing is painted. */
export type Paint = keyof typeof paints;

interface Recipe {
  readonly fill: Ink | 'none';
  readonly stroke?: Ink;
  readonly width?: number;
  readonly dash?: string;
  readonly opacity?: number;
}

const paints = {
  /** The paper a picture stands on when it leaves the site. */
  ground: { fill: 'paper' },
  grid: { fill: 'none', stroke: 'ink-4', width: 1 },
  zero: { fill: 'none', stroke: 'ink-3', width: 1 },
  line: { fill: 'none', stroke: 'district', width: 2 },
  ahead: { fill: 'none', stroke: 'district', width: 2, dash: '5 4' },
  base: { fill: 'paper', stroke: 'district', width: 2 },
  estimate: { fill: 'paper', stroke: 'district', width: 2, dash: '2.4 2' },
  target: { fill: 'district' },
  /** What a task sets for one year, on the way to the target of the plan. */
  'year-target': { fill: 'district', stroke: 'district', width: 1.5, opacity: 0.4 },
  /** A value that no document states: it follows from others. */
  derived: { fill: 'paper', stroke: 'district', width: 1.5, dash: '1 2' },
  mark: { fill: 'district' },
  bar: { fill: 'district', opacity: 0.85 },
  /** A part of a whole, beside others. */
  part: { fill: 'district', stroke: 'paper', width: 1, opacity: 0.3 },
  'share-1': { fill: 'ink', stroke: 'paper', width: 1 },
  'share-2': { fill: 'ink-3', stroke: 'paper', width: 1 },
  'share-3': { fill: 'ink-4', stroke: 'paper', width: 1 },
  'planned-1': { fill: 'ink', stroke: 'ink', width: 1, dash: '3 2', opacity: 0.72 },
  'planned-2': { fill: 'ink-3', stroke: 'ink', width: 1, dash: '3 2', opacity: 0.72 },
  'planned-3': { fill: 'ink-4', stroke: 'ink', width: 1, dash: '3 2', opacity: 0.72 },
} as const satisfies Record<string, Recipe>;

/** The SVG presentation attributes of a mark. */
export function paintAttributes(
  paint: Paint,
  palette: Palette,
  mark: number | undefined,
): Readonly<Record<string, string | number>> {
  const { fill, stroke, width, dash, opacity }: Recipe = paints[paint];
  return {
    fill: fill === 'none' ? fill : palette(fill, mark),
    ...(stroke && { stroke: palette(stroke, mark) }),
    ...(width !== undefined && { 'stroke-width': width }),
    ...(dash && { 'stroke-dasharray': dash }),
    ...(opacity !== undefined && { 'fill-opacity': opacity }),
  };
}

/** How a text of a drawing is set. */
export type Lettering = keyof typeof letterings;

interface Type {
  readonly size: number;
  readonly ink: Ink;
  readonly bold?: boolean;
  /** Whether the ground shows around the letters, so that a line behind them does not cross them out. */
  readonly halo?: boolean;
}

const letterings = {
  name: { size: 13, ink: 'ink' },
  value: { size: 13, ink: 'ink', halo: true },
  quiet: { size: 12, ink: 'ink-3' },
  aside: { size: 12, ink: 'ink-3', halo: true },
  reversed: { size: 13, ink: 'paper' },
  title: { size: 16, ink: 'ink', bold: true },
  subtitle: { size: 12, ink: 'ink-2' },
  foot: { size: 11, ink: 'ink-3' },
} as const satisfies Record<string, Type>;

/** The size of a lettering in the units of the drawing, for placing text without a browser. */
export function letterSize(lettering: Lettering): number {
  return letterings[lettering].size;
}

/** The SVG presentation attributes of a text. */
export function letterAttributes(
  lettering: Lettering,
  palette: Palette,
): Readonly<Record<string, string | number>> {
  const { size, ink, bold, halo }: Type = letterings[lettering];
  return {
    'font-size': size,
    fill: palette(ink, undefined),
    ...(bold && { 'font-weight': 700 }),
    ...(halo && {
      stroke: palette('paper', undefined),
      'stroke-width': 3,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    }),
  };
}
