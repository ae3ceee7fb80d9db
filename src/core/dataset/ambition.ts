import type { DistrictId, UnitId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import type { NumberQualifier } from '../model/quantity.ts';
import type { IndicatorHead } from '../model/vocabulary.ts';
import { derivedText, figureText, type FigureText } from './cell-text.ts';
import { carriedNotesOf, type CarriedNote } from './carried-notes.ts';
import type { Cells, ComparisonRow } from './comparison-row.ts';
import { growthPair, type DerivedValue } from './derived.ts';

/** By what targets of districts of any size compare: how fast a value is to grow, or how large a share is to be. */
export type AmbitionBasis = 'pace' | 'share';

/** How high one district sets the target of an indicator. */
export interface Ambition {
  readonly district: DistrictId;
  /** Average annual growth, or the share aimed at; per cent either way. */
  readonly value: number;
  readonly qualifier: NumberQualifier;
  /** The figure of the document, or the growth that follows from its base and target. */
  readonly from:
    | { readonly kind: 'stated'; readonly observation: Observation }
    | { readonly kind: 'derived'; readonly derived: Derived };
  /** The base and target between which a pace runs, where the document gives both. */
  readonly ends: readonly Observation[];
  /** What to mind of the figures it rests on. */
  readonly notes: readonly CarriedNote[];
}

type Derived = Extract<DerivedValue, { kind: 'value' }>;

/** How high districts set the target of one indicator, the highest first. */
export interface AmbitionRow {
  readonly indicator: IndicatorHead;
  readonly basis: AmbitionBasis;
  readonly ambitions: readonly Ambition[];
}

/** The place of a district among those that can be compared. */
export interface Rank {
  /** From 1: set highest. */
  readonly place: number;
  readonly of: number;
  /** Whether another district has the same place. */
  readonly shared: boolean;
}

/**
 * How high districts set their targets, by rules that hold for all alike: indicators that should rise or fall; of
 * shares the target in per cent, of other indicators the average annual growth that the document states for the plan,
 * and where it states none the growth from base to target of a yearly level. What should fall is set the higher, the
 * lower it is. Totals, increments and counts of things to be built depend on the size of a district and are left out.
 */
export function ambitionRows(rows: readonly ComparisonRow[]): AmbitionRow[] {
  return rows
    .filter(({ indicator }) => indicator.direction !== 'none')
    .map(({ indicator, cells }) => {
      const basis: AmbitionBasis = indicator.unit === ('%' as UnitId) ? 'share' : 'pace';
      const sign = indicator.direction === 'down' ? 1 : -1;
      const ambitions = [...cells]
        .flatMap(([district, own]) => {
          const found = ambitionOf(own, basis);
          return found ? [{ district, ...found, notes: carriedNotesOf(figuresOf(found), own) }] : [];
        })
        .toSorted((a, b) => sign * (a.value - b.value));
      return { indicator, basis, ambitions };
    })
    .filter(({ ambitions }) => ambitions.length > 0);
}

type Found = Omit<Ambition, 'district' | 'notes'>;

/** The figures that an ambition rests on. */
function figuresOf({ from }: Found): readonly Observation[] {
  return from.kind === 'stated' ? [from.observation] : from.derived.operands;
}

function ambitionOf(cells: Cells, basis: AmbitionBasis): Found | undefined {
  if (basis === 'share') {
    const { target } = cells;
    const isShare = target.kind === 'value' && target.observation.measure === 'level';
    return isShare ? stated(target.observation, []) : undefined;
  }
  const { implied, declared } = growthPair(cells);
  const ends = implied?.operands ?? [];
  const found = declared && stated(declared, ends);
  return found ?? (implied && { ...valueOf(implied), from: { kind: 'derived', derived: implied }, ends });
}

function stated(observation: Observation, ends: readonly Observation[]): Found | undefined {
  const { quantity, canonical } = observation;
  if (quantity.kind !== 'number' || !canonical) return undefined;
  const { qualifier } = quantity;
  return { value: canonical.value, qualifier, from: { kind: 'stated', observation }, ends };
}

function valueOf({ value, qualifier }: Derived): Pick<Ambition, 'value' | 'qualifier'> {
  return { value, qualifier };
}

/** Where a district stands in a row; undefined where it gives nothing to compare. Equal values share a place. */
export function rankIn({ ambitions }: AmbitionRow, district: DistrictId): Rank | undefined {
  const own = ambitions.find((ambition) => ambition.district === district);
  if (!own) return undefined;
  const same = ambitions.filter(({ value }) => value === own.value).length;
  const place = ambitions.findIndex(({ value }) => value === own.value) + 1;
  return { place, of: ambitions.length, shared: same > 1 };
}

/** The figure as text: a stated one with its bound, a derived one rounded. */
export function ambitionText({ from }: Ambition): FigureText {
  return from.kind === 'stated' ? figureText(from.observation) : derivedText(from.derived);
}
