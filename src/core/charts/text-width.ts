/** Widths in em of the system’s sans faces: Han and full-width signs, capitals, digits, the rest. */
const widths: readonly [RegExp, number][] = [
  [/[\u2e80-\u9fff\u3000-\u303f\uff00-\uffef]/u, 1],
  [/[A-Z%≥≤<>]/u, 0.72],
  [/[.,:;'’ ]/u, 0.3],
];
const otherwise = 0.58;

/** About how wide a text is, for placing it without a browser; rather too wide than too narrow. */
export function textWidth(text: string, size: number): number {
  const em = [...text].reduce(
    (sum, char) => sum + (widths.find(([form]) => form.test(char))?.[1] ?? otherwise),
    0,
  );
  return em * size;
}
