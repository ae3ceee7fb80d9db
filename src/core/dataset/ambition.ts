import type { DistrictId, UnitId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import type { NumberQualifier } from '../model/quantity.ts';
import type { IndicatorHead } from '../model/vocabulary.ts';
import { derivedText, figureText, type FigureText } from './cell-text.ts';
import type { SignedNote } from './cell-view.ts';
import { slots, type Cells, type ComparisonRow } from './comparison-row.ts';
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
  /** What to mind: a wording that may cover more or less than the indicator, another number elsewhere. */
  readonly notes: readonly AmbitionNote[];
}

/** What limits the comparison of an ambition. */
export type AmbitionNote = Extract<SignedNote, 'other-coverage' | 'several-values' | 'unclear-measure'>;
export const ambitionNotes = [
  'unclear-measure',
  'several-values',
  'other-coverage',
] as const satisfies readonly AmbitionNote[];

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
          return found ? [{ district, ...found, notes: notesOf(found, own) }] : [];
        })
        .toSorted((a, b) => sign * (a.value - b.value));
      return { indicator, basis, ambitions };
    })
    .filter(({ ambitions }) => ambitions.length > 0);
}

type Found = Omit<Ambition, 'district' | 'notes'>;

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

/** The notes of the cells whose figures an ambition rests on. */
function notesOf({ from }: Found, cells: Cells): AmbitionNote[] {
  const used = new Set(from.kind === 'stated' ? [from.observation] : from.derived.operands);
  const notes = slots.flatMap((slot) => {
    const cell = cells[slot];
    return cell.kind !== 'missing' && used.has(cell.observation) ? cell.notes : [];
  });
  return ambitionNotes.filter((note) => notes.includes(note));
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
