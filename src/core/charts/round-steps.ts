import { withoutBinaryNoise } from '../quantity/precision.ts';

/** Where one round step ends and the next begins: the geometric means of 1, 2, 5 and 10. */
const [toTwo, toFive, toTen] = [Math.SQRT2, Math.sqrt(10), Math.sqrt(50)];

/** The step of 1, 2 or 5 times a power of ten that cuts a span into about so many parts, as d3-array chooses it. */
function roundStep(span: number, count: number): number {
  const wanted = span / count;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const rest = wanted / power;
  return power * (rest >= toTen ? 10 : rest >= toFive ? 5 : rest >= toTwo ? 2 : 1);
}

/** The span widened to whole steps at both ends. */
export function roundDomain(low: number, high: number, count: number): [number, number] {
  let [from, to, step, last] = [low, high, roundStep(high - low, count), 0];
  // A wider span may ask for a greater step.
  while (step !== last) {
    [from, to] = [
      Math.floor(withoutBinaryNoise(from / step)) * step,
      Math.ceil(withoutBinaryNoise(to / step)) * step,
    ];
    [last, step] = [step, roundStep(to - from, count)];
  }
  return [withoutBinaryNoise(from), withoutBinaryNoise(to)];
}

/** The multiples of a round step within a span. */
export function roundTicks(low: number, high: number, count: number): number[] {
  const step = roundStep(high - low, count);
  const [first, last] = [
    Math.ceil(withoutBinaryNoise(low / step)),
    Math.floor(withoutBinaryNoise(high / step)),
  ];
  return Array.from({ length: last - first + 1 }, (_, index) => withoutBinaryNoise((first + index) * step));
}
