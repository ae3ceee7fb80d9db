import type { Ink, Palette } from './paint.ts';

/** The light theme. A test holds it against `styles/tokens.css`. */
export const lightInks: Readonly<Record<Exclude<Ink, 'district'>, string>> = {
  ink: '#211c17',
  'ink-2': '#4b443b',
  'ink-3': '#6d645a',
  'ink-4': '#d9d1c3',
  paper: '#faf7f0',
};
export const lightDistricts: readonly string[] = [
  '#1d3f72',
  '#8a3f7a',
  '#1f8377',
  '#b98a1c',
  '#4c5a66',
  '#7a4a25',
  '#5e7d22',
  '#4f97c7',
];

/** For files that stand alone: the colours of the light theme. */
export const filePalette: Palette = (ink, mark) =>
  ink === 'district' ? (lightDistricts[(mark ?? 0) - 1] ?? lightInks['ink-2']) : lightInks[ink];
