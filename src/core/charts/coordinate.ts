/** Coordinates have one decimal, so that the same data draw the same picture on every machine. */
export function coordinate(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A text and where it stands; `y` is its base line. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}
