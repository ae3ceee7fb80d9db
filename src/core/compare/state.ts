import { chartKinds, type ChartKind } from '../charts/chart.ts';
import { columnKinds, type ColumnKind } from './columns.ts';
import type { TableOrder } from './sort.ts';

/** What a reader has chosen to compare; it stands whole in the address. */
export interface CompareState {
  /** Ids of districts in the order chosen; none means the districts shown without a choice. */
  readonly districts: readonly string[];
  readonly indicators: readonly string[];
  /** Themes whose indicators all stand in the table. */
  readonly themes: readonly string[];
  /** Undefined where the shape of the table decides. */
  readonly show: readonly ColumnKind[] | undefined;
  /** What the rows are; undefined where the size of the table decides. */
  readonly by: 'district' | 'indicator' | undefined;
  readonly order: TableOrder | undefined;
  /** Whether the highest and the lowest are marked. */
  readonly extremes: boolean;
  /** The indicator whose chart is shown; undefined for the first. */
  readonly indicator: string | undefined;
  readonly chart: ChartKind | undefined;
}

/** Something of an address that could not be used. */
export interface AddressProblem {
  readonly kind:
    | 'unknown-value'
    | 'too-many'
    | 'not-an-id'
    /** Known, but the table has no such column. */
    | 'not-shown'
    /** Known, but not among the indicators chosen. */
    | 'not-chosen'
    /** Known, but the figures do not allow it. */
    | 'not-drawable';
  /** The name of the parameter. */
  readonly parameter: string;
  /** What stood there, shortened. */
  readonly value: string;
}

export const emptyState: CompareState = {
  districts: [],
  indicators: [],
  themes: [],
  show: undefined,
  by: undefined,
  order: undefined,
  extremes: false,
  indicator: undefined,
  chart: undefined,
};

/** The most ids that one parameter may name: enough for a province’s districts, too few to stall a browser. */
export const limits = { districts: 60, indicators: 120, themes: 30 } as const;

/** Reads the query of an address. Whatever cannot be used is left out and named; nothing in it is trusted. */
export function stateFromQuery(query: string): { state: CompareState; problems: AddressProblem[] } {
  const parameters = new URLSearchParams(query);
  const problems: AddressProblem[] = [];
  const ids = (parameter: string, most: number) =>
    // Given several times, a parameter means all that it names.
    idsIn(parameters.getAll(parameter).join(','), parameter, most, problems);
  const one = <T extends string>(parameter: string, valid: readonly T[]) =>
    oneIn(parameters.get(parameter), parameter, valid, problems);
  const show = listIn(parameters.get('show'), 'show', columnKinds, problems);
  return {
    state: {
      districts: ids('d', limits.districts),
      indicators: ids('i', limits.indicators),
      themes: ids('t', limits.themes),
      show: show.length > 0 ? show : undefined,
      by: one('by', ['district', 'indicator']),
      order: orderFrom(parameters.get('sort'), problems),
      extremes: parameters.get('mark') === '1',
      indicator: ids('row', 1)[0],
      chart: one('chart', chartKinds),
    },
    problems,
  };
}

const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function idsIn(value: string | null, parameter: string, most: number, problems: AddressProblem[]): string[] {
  const parts = partsOf(value);
  const distinct = [...new Set(parts)];
  const good = distinct.filter((part) => {
    const isId = part.length <= 60 && idForm.test(part);
    if (!isId) problems.push({ kind: 'not-an-id', parameter, value: shortened(part) });
    return isId;
  });
  if (good.length > most) problems.push({ kind: 'too-many', parameter, value: String(good.length) });
  return good.slice(0, most);
}

/**
 * The parts of a list, in small letters and with any comma between them, as people type them; beyond a thousand it is
 * no list that a reader made.
 */
function partsOf(value: string | null): string[] {
  return (value ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .split(/[,、]/, 1000)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function listIn<T extends string>(
  value: string | null,
  parameter: string,
  valid: readonly T[],
  problems: AddressProblem[],
): T[] {
  const parts = new Set(partsOf(value));
  for (const part of parts) {
    if (!valid.some((name) => name === part)) {
      problems.push({ kind: 'unknown-value', parameter, value: shortened(part) });
    }
  }
  return valid.filter((name) => parts.has(name));
}

function oneIn<T extends string>(
  value: string | null,
  parameter: string,
  valid: readonly T[],
  problems: AddressProblem[],
): T | undefined {
  return value === null ? undefined : listIn(value, parameter, valid, problems)[0];
}

/** `name`, `name.desc`, `linghe.growth`, `linghe.growth.desc`. */
function orderFrom(value: string | null, problems: AddressProblem[]): TableOrder | undefined {
  if (value === null || value === '') return undefined;
  const descending = value.endsWith('.desc');
  const [group = '', column] = (descending ? value.slice(0, -'.desc'.length) : value).split('.');
  if (group === 'name' && column === undefined) return { group: undefined, column: undefined, descending };
  const kind = columnKinds.find((known) => known === column);
  if (kind && idForm.test(group)) return { group, column: kind, descending };
  problems.push({ kind: 'unknown-value', parameter: 'sort', value: shortened(value) });
  return undefined;
}

function shortened(value: string): string {
  const characters = [...value];
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : value;
}

/** The query for a choice, with what differs from the default only: `?d=linghe&i=gdp`; empty for no choice. */
export function queryOf(choice: Partial<CompareState>): string {
  const state = { ...emptyState, ...choice };
  const entries: [string, string][] = [
    ['d', state.districts.join(',')],
    ['i', state.indicators.join(',')],
    ['t', state.themes.join(',')],
    ['show', (state.show ?? []).join(',')],
    ['by', state.by ?? ''],
    ['sort', state.order ? orderText(state.order) : ''],
    ['mark', state.extremes ? '1' : ''],
    ['row', state.indicator ?? ''],
    ['chart', state.chart ?? ''],
  ];
  const given = entries.filter(([, value]) => value !== '');
  // Ids and commas need no escape, and an address that people send to each other should be readable.
  return given.length === 0 ? '' : `?${given.map(([name, value]) => `${name}=${value}`).join('&')}`;
}

/** An order as it stands in an address: `linghe.growth.desc`. */
export function orderText({ group, column, descending }: TableOrder): string {
  return (group === undefined ? 'name' : `${group}.${column}`) + (descending ? '.desc' : '');
}
