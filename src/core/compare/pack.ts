import type { ComparabilityNote } from '../dataset/comparability.ts';
import {
  isSilent,
  slots,
  unstated,
  unstatedCells,
  type ComparisonCell,
  type ComparisonRow,
  type MissingReason,
  type Slot,
} from '../dataset/comparison-row.ts';
import type { Series } from '../dataset/series.ts';
import type { DocumentMeta } from '../model/document.ts';
import type { DistrictId, DocumentId, IndicatorId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import type { IndicatorHead } from '../model/vocabulary.ts';

/** One file of the comparison: the figures of one theme in some districts. */
export interface ComparePart {
  readonly documents: readonly DocumentEntry[];
  readonly rows: readonly PackedRow[];
}

/** What a source needs to be named and cited by. */
export interface DocumentEntry extends Pick<
  DocumentMeta,
  'district' | 'title' | 'short' | 'number' | 'issuer' | 'issuer_basis' | 'issued' | 'issued_basis'
> {
  readonly id: DocumentId;
  /** Titles by the slugs of chapters. */
  readonly chapters: Readonly<Record<string, string>>;
  /** The first notes below tables, by the chapter and the table: `02-goals table-1`. */
  readonly tableNotes: Readonly<Record<string, string>>;
}

/** An indicator with what its districts say of it. */
export interface PackedRow {
  readonly indicator: Pick<IndicatorHead, 'id' | 'coverage' | 'related'>;
  readonly districts: readonly PackedDistrict[];
}

export interface PackedDistrict {
  readonly district: DistrictId;
  readonly document: DocumentId;
  readonly observations: readonly PackedObservation[];
  readonly cells: Readonly<Record<Slot, PackedCell>>;
}

/** An observation without what its place in the file says; another indicator’s keeps its own. */
type PackedObservation = Omit<Observation, 'indicator' | 'district' | 'document'> & {
  readonly indicator?: IndicatorId;
};

/** A cell that names its observations by their place in the district’s list. */
type PackedCell =
  | {
      readonly kind: 'value' | 'words';
      readonly at: number;
      readonly others?: readonly number[] | undefined;
      readonly notes?: readonly ComparabilityNote[] | undefined;
      readonly findings?: readonly string[] | undefined;
    }
  | {
      readonly kind: 'missing';
      readonly reason: MissingReason;
      readonly at?: number | undefined;
      readonly instead?: readonly number[] | undefined;
    };

/**
 * A row for a file. Districts whose cells say no more than that the plan does not mention the indicator are left out.
 * @param observations those of the indicator in the districts’ plans, for the way from year to year
 * @param planOf the plan of each district
 */
export function packRow(
  { indicator, cells }: ComparisonRow,
  observations: readonly Observation[],
  planOf: ReadonlyMap<DistrictId, DocumentId>,
): PackedRow | undefined {
  const districts = [...cells].flatMap(([district, record]): PackedDistrict[] => {
    const document = planOf.get(district);
    if (!document || slots.every((slot) => isSilent(record[slot]))) return [];
    const inCells = slots.flatMap((slot) => observationsIn(record[slot]));
    const own = observations.filter(
      (one) => one.indicator === indicator.id && one.document === document && one.scope === undefined,
    );
    const list = [...new Map([...own, ...inCells].map((one) => [one.id, one])).values()];
    const packed = Object.fromEntries(
      slots.map((slot) => [slot, packCell(record[slot], list)]),
    ) as unknown as PackedDistrict['cells'];
    return [
      {
        district,
        document,
        observations: list.map((one) => packObservation(one, indicator.id)),
        cells: packed,
      },
    ];
  });
  if (districts.length === 0) return undefined;
  const { id, coverage, related } = indicator;
  return { indicator: { id, coverage, related }, districts };
}

function observationsIn(cell: ComparisonCell): Observation[] {
  if (cell.kind === 'missing') return [...(cell.observation ? [cell.observation] : []), ...cell.instead];
  return [cell.observation, ...cell.others];
}

/** What the place of an observation in the file says. */
const placed: ReadonlySet<string> = new Set(['indicator', 'district', 'document']);

function packObservation(observation: Observation, own: IndicatorId): PackedObservation {
  const entries = Object.entries(observation).filter(([name]) => !placed.has(name));
  const packed = Object.fromEntries(entries) as unknown as PackedObservation;
  return observation.indicator === own ? packed : { ...packed, indicator: observation.indicator };
}

function packCell(cell: ComparisonCell, list: readonly Observation[]): PackedCell {
  const at = ({ id }: Observation) => list.findIndex((one) => one.id === id);
  const some = <T>(items: readonly T[]) => (items.length > 0 ? items : undefined);
  if (cell.kind === 'missing') {
    const { reason, observation, instead } = cell;
    return { kind: 'missing', reason, at: observation && at(observation), instead: some(instead.map(at)) };
  }
  const { kind, observation, others, notes, findings } = cell;
  return { kind, at: at(observation), others: some(others.map(at)), notes: some(notes), findings };
}

/** Rows and series of a comparison, from the files that hold them. */
export interface UnpackedRows {
  readonly rows: readonly ComparisonRow[];
  readonly series: readonly Series[];
}

/**
 * The rows of indicators over districts, in the order given. A district that no file speaks of states nothing.
 * @param parts files that together hold the indicators’ themes for the districts
 */
export function unpackRows(
  parts: readonly ComparePart[],
  indicators: readonly Omit<IndicatorHead, 'coverage' | 'related'>[],
  districts: readonly { readonly id: DistrictId }[],
): UnpackedRows {
  const packed = Map.groupBy(
    parts.flatMap(({ rows }) => rows),
    ({ indicator }) => indicator.id,
  );
  const unpacked = indicators.map((head) => {
    const found = packed.get(head.id) ?? [];
    const said = new Map(found.flatMap((row) => row.districts).map((one) => [one.district, one]));
    const indicator: IndicatorHead = {
      ...head,
      coverage: found[0]?.indicator.coverage ?? [],
      related: found[0]?.indicator.related ?? [],
    };
    return unpackRow(indicator, districts, said);
  });
  return { rows: unpacked.map(({ row }) => row), series: unpacked.flatMap(({ series }) => series) };
}

function unpackRow(
  indicator: IndicatorHead,
  districts: readonly { readonly id: DistrictId }[],
  said: ReadonlyMap<DistrictId, PackedDistrict>,
): { row: ComparisonRow; series: Series[] } {
  const series: Series[] = [];
  const cells = districts.map(({ id }) => {
    const packed = said.get(id);
    if (!packed) return [id, unstatedCells] as const;
    const list = packed.observations.map((one) => unpackObservation(one, indicator.id, packed));
    const own = list.filter((one) => one.indicator === indicator.id && one.scope === undefined);
    series.push({ indicator: indicator.id, district: id, observations: own });
    const { base, target, growth } = packed.cells;
    return [
      id,
      { base: unpackCell(base, list), target: unpackCell(target, list), growth: unpackCell(growth, list) },
    ] as const;
  });
  return { row: { indicator, cells: new Map(cells) }, series };
}

/** JSON leaves undefined members out; types that ask for them are satisfied by their absence at run time. */
function unpackObservation(packed: PackedObservation, own: IndicatorId, at: PackedDistrict): Observation {
  return { indicator: own, district: at.district, document: at.document, ...packed } as Observation;
}

function unpackCell(packed: PackedCell, list: readonly Observation[]): ComparisonCell {
  const pick = (indexes: readonly number[] = []) =>
    indexes.flatMap((index) => {
      const found = list[index];
      return found ? [found] : [];
    });
  if (packed.kind === 'missing') {
    const { reason, at, instead } = packed;
    return {
      kind: 'missing',
      reason,
      observation: at === undefined ? undefined : list[at],
      instead: pick(instead),
    };
  }
  const observation = list[packed.at];
  // A file that names an observation it does not hold was cut off: better no cell than a wrong one.
  if (!observation) return unstated;
  const { kind, others, notes = [], findings } = packed;
  return { kind, observation, others: pick(others), notes, findings };
}

/** Districts in the parts in which files hold them: consecutive codes, never two provinces in one. */
export function partsOfDistricts(
  districts: readonly { readonly id: DistrictId; readonly province: { readonly code: string } }[],
): ReadonlyMap<DistrictId, number> {
  let part = -1;
  let size = 0;
  let province = '';
  return new Map(
    districts.map((district) => {
      if (size === districtsInPart || district.province.code !== province) {
        part += 1;
        size = 0;
        province = district.province.code;
      }
      size += 1;
      return [district.id, part];
    }),
  );
}

/** A file holds so many districts at most: small enough for one question, large enough for one request. */
const districtsInPart = 12;
