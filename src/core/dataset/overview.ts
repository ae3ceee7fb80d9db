import type { Corpus } from '../model/corpus.ts';
import type { DistrictId, IndicatorId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import type { IndicatorHead, Theme } from '../model/vocabulary.ts';
import { isNumeric } from './comparability.ts';
import { commonPeriod } from './compared-plans.ts';
import { planYears } from './comparison.ts';
import { slots, type ComparisonCell, type ComparisonRow, type PlanYears } from './comparison-row.ts';

/** The years of the common period: those in the heads of tables over districts. */
export function commonYears({ documents }: Pick<Corpus, 'documents'>): PlanYears {
  return planYears(commonPeriod(documents) ?? '2021/2025');
}

/** All cells of rows, in the order of the table. */
export function cellsOfRows(rows: readonly ComparisonRow[]): ComparisonCell[] {
  return rows.flatMap(({ cells }) =>
    [...cells.values()].flatMap((record) => slots.map((slot) => record[slot])),
  );
}

/** The districts that give the indicator a number in at least one cell. */
export function districtsGiving({ cells }: ComparisonRow): ReadonlySet<DistrictId> {
  return new Set(
    [...cells].filter(([, record]) => slots.some((slot) => record[slot].kind === 'value')).map(([id]) => id),
  );
}

/** Who says something of an indicator anywhere in a plan, of the whole district or a part of it. */
export interface Stating {
  readonly numbers: ReadonlySet<DistrictId>;
  /** Numbers or words. */
  readonly mentions: ReadonlySet<DistrictId>;
}

/** The districts that state each indicator.
 * @param observations those of the compared plans
 */
export function statingByIndicator(observations: readonly Observation[]): ReadonlyMap<IndicatorId, Stating> {
  const said = observations.filter(({ quantity }) => quantity.kind !== 'none');
  return new Map(
    [...Map.groupBy(said, ({ indicator }) => indicator)].map(([indicator, own]) => [
      indicator,
      {
        numbers: new Set(own.filter(isNumeric).map(({ district }) => district)),
        mentions: new Set(own.map(({ district }) => district)),
      },
    ]),
  );
}

/** The districts whose plan says something of the indicator, be it in words. */
export function districtsMentioning({ cells }: ComparisonRow): DistrictId[] {
  return [...cells].filter(([, record]) => slots.some((slot) => isMention(record[slot]))).map(([id]) => id);
}

/** Whether an indicator is compared where a reader has chosen none: a headline indicator of which two plans speak. */
export function isUsual(row: ComparisonRow): boolean {
  return row.indicator.headline && districtsMentioning(row).length >= 2;
}

/** A statement, or one of a part of the district or of another year. */
function isMention(cell: ComparisonCell): boolean {
  return cell.kind !== 'missing' || cell.reason === 'not-comparable';
}

/** Rows of one theme. */
export interface ThemeRows {
  readonly theme: Theme;
  readonly rows: readonly ComparisonRow[];
}

/**
 * Rows by theme in the order of themes; in a theme headline indicators first, then those of two or more districts,
 * then the rest. Themes without rows are left out.
 */
export function rowsByTheme(themes: readonly Theme[], rows: readonly ComparisonRow[]): ThemeRows[] {
  const rankOf = (row: ComparisonRow) =>
    row.indicator.headline ? 0 : districtsGiving(row).size >= 2 ? 1 : 2;
  return themes
    .map((theme) => ({
      theme,
      rows: rows
        .filter(({ indicator }) => indicator.theme === theme.id)
        .toSorted((a, b) => rankOf(a) - rankOf(b) || byOrder(a.indicator, b.indicator)),
    }))
    .filter(({ rows: own }) => own.length > 0);
}

function byOrder(a: IndicatorHead, b: IndicatorHead): number {
  return a.order - b.order;
}

/** The headline indicators with most yearly levels in base and target, for a first look. */
export function leadingRows(rows: readonly ComparisonRow[], count: number): ComparisonRow[] {
  const levels = ({ cells }: ComparisonRow) =>
    [...cells.values()].flatMap(({ base, target }) => [base, target]).filter(isLevel).length;
  return rows
    .filter(({ indicator }) => indicator.headline)
    .toSorted(
      (a, b) =>
        levels(b) - levels(a) ||
        districtsGiving(b).size - districtsGiving(a).size ||
        byOrder(a.indicator, b.indicator),
    )
    .slice(0, count)
    .toSorted((a, b) => byOrder(a.indicator, b.indicator));
}

function isLevel(cell: ComparisonCell): boolean {
  return cell.kind === 'value' && cell.observation.measure === 'level';
}

/** A row with some of its districts, in the order given. */
export function rowFor(
  { indicator, cells }: ComparisonRow,
  districts: readonly { readonly id: DistrictId }[],
): ComparisonRow {
  const chosen = districts.flatMap(({ id }) => {
    const record = cells.get(id);
    return record ? [[id, record] as const] : [];
  });
  return { indicator, cells: new Map(chosen) };
}

/** Ids of the observations that stand in the cells of a row. */
export function chosenIn(row: ComparisonRow): ReadonlySet<string> {
  return new Set(cellsOfRows([row]).flatMap(({ observation }) => (observation ? [observation.id] : [])));
}
