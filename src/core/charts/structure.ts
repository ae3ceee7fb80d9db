import type { DistrictId } from '../model/ids.ts';
import type { Observation, Role } from '../model/observation.ts';
import { formatNumber } from '../quantity/format.ts';
import { formatPeriod } from '../quantity/period.ts';
import { coordinate, type PlacedText } from './coordinate.ts';
import { textWidth } from './text-width.ts';

/** One share of a bar. */
export interface PlacedShare {
  readonly x: number;
  readonly width: number;
  /** Undefined where the share is too small to hold it; then it stands in `aside`. */
  readonly label: PlacedText | undefined;
}

/** A district in one year as a bar of shares that add up to the whole. */
export interface StructureBar {
  readonly y: number;
  readonly period: PlacedText;
  readonly role: Role;
  readonly shares: readonly PlacedShare[];
  /** Labels of shares that are too small to hold them, before the bar. */
  readonly aside: PlacedText | undefined;
}

export interface StructureGroup {
  readonly district: DistrictId;
  readonly name: PlacedText;
  readonly bars: readonly StructureBar[];
}

export interface StructureChart {
  readonly width: number;
  readonly height: number;
  readonly barHeight: number;
  /** The names of the shares, each after a patch in the tone of its share. */
  readonly key: readonly PlacedText[];
  readonly groups: readonly StructureGroup[];
  readonly size: number;
}

const width = 360;
const size = 13;
const barHeight = 20;
const rowHeight = 26;
const left = 72;
const head = 26;
const groupHead = 24;
/** Width of a patch in the key, with the space after it. */
const patch = 16;

/**
 * Stacked bars of shares, a group a district, a bar a year. One observation a year: the first of several.
 * @param names names of the shares in their order (第一产业 …)
 */
export function placeStructure(
  observations: readonly Observation[],
  nameOf: (district: DistrictId) => string,
  names: readonly string[],
): StructureChart | undefined {
  const ratios = observations.filter(
    ({ quantity, scope }) => quantity.kind === 'ratio' && scope === undefined,
  );
  const byDistrict = [...Map.groupBy(ratios, ({ district }) => district)];
  if (byDistrict.length === 0) return undefined;
  let y = head;
  const groups = byDistrict.map(([district, found]): StructureGroup => {
    const name: PlacedText = { x: 15, y: y + 15, anchor: 'start', text: nameOf(district) };
    y += groupHead;
    const bars = oneAYear(found).map((observation) => {
      const bar = placeBar(observation, y);
      y += rowHeight;
      return bar;
    });
    return { district, name, bars };
  });
  return { width, height: y, barHeight, key: placeKey(names), groups, size };
}

function placeKey(names: readonly string[]): PlacedText[] {
  let x = 0;
  return names.map((text) => {
    const placed: PlacedText = { x: coordinate(x + patch), y: 14, anchor: 'start', text };
    x += patch + textWidth(text, size) + 14;
    return placed;
  });
}

function oneAYear(observations: readonly Observation[]): Observation[] {
  const byYear = Map.groupBy(
    observations,
    ({ period, role }) => `${formatPeriod(period)} ${role === 'target'}`,
  );
  return [...byYear.values()]
    .flatMap((group) => group.slice(0, 1))
    .toSorted((a, b) => (a.period.end < b.period.end ? -1 : 1));
}

function placeBar({ quantity, period, role }: Observation, y: number): StructureBar {
  const parts = quantity.kind === 'ratio' ? quantity.parts : [];
  const whole = parts.reduce((sum, part) => sum + part, 0) || 1;
  let x = left;
  const tooSmall: string[] = [];
  const shares = parts.map((part): PlacedShare => {
    const share = { x: coordinate(x), width: coordinate((part / whole) * (width - left)) };
    x += (part / whole) * (width - left);
    const text = formatNumber(part);
    const fits = textWidth(text, size) + 6 <= share.width;
    if (!fits) tooSmall.push(text);
    const label: PlacedText = { x: coordinate(share.x + share.width / 2), y: y + 15, anchor: 'middle', text };
    return { ...share, label: fits ? label : undefined };
  });
  const aside: PlacedText = { x: left - 6, y: y + 15, anchor: 'end', text: tooSmall.join(' ') };
  return {
    y,
    role,
    shares,
    period: { x: 0, y: y + 15, anchor: 'start', text: formatPeriod(period) },
    aside: tooSmall.length > 0 ? aside : undefined,
  };
}
