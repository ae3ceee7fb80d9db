import type { ComponentChildren } from 'preact';
import type { Extreme } from '#core/compare/extremes.ts';
import {
  isUnstated,
  type ComparisonTable as Table,
  type TableCell,
  type TableHead,
} from '#core/compare/table.ts';
import type { ColumnKind } from '#core/compare/columns.ts';
import type { TableOrder } from '#core/compare/sort.ts';
import { CellContent } from './CellContent.tsx';
import { ColumnHead } from './ColumnHead.tsx';
import { DistrictName } from './DistrictName.tsx';
import { useUi } from './ui.ts';

interface Props {
  readonly table: Table;
  readonly caption: string;
  readonly extremes?: ReadonlyMap<TableCell, Extreme>;
  /** Where the reader can order the rows. */
  readonly sorting?: {
    readonly order: TableOrder | undefined;
    readonly onOrder: (order: TableOrder | undefined) => void;
  };
  /** The cell whose source is open. */
  readonly open?: string | undefined;
  /** The row whose chart is shown, and how another is chosen. */
  readonly chosen?: { readonly indicator: string; readonly onChoose: (indicator: string) => void };
}

/** Indicators over districts as in a yearbook, with districts or indicators as rows. */
export function ComparisonTable({ table, caption, extremes, sorting, open, chosen }: Props) {
  const { messages } = useUi();
  const { compare } = messages;
  const { groups, columns, rows, by, years } = table;
  return (
    <div
      class="table-scroll compare-scroll"
      data-fits={fits(table) ? '' : undefined}
      tabindex={0}
      role="region"
      aria-label={caption}
    >
      <table class="yearbook compare-table" data-columns={columns.length}>
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th
              class="stub"
              scope="col"
              rowspan={2}
              aria-sort={ariaSort(sorting?.order, undefined, undefined)}
            >
              <SortButton sorting={sorting} group={undefined} column={undefined}>
                {by === 'district' ? compare.district : compare.indicator}
              </SortButton>
            </th>
            {groups.map((head) => (
              <th key={head.id} class="group" scope="colgroup" colspan={columns.length}>
                <span class="group-name">
                  <HeadLink head={head} chosen={chosen} />
                </span>
              </th>
            ))}
          </tr>
          <tr>
            {groups.flatMap((head) =>
              columns.map((kind, index) => (
                <th
                  key={`${head.id} ${kind}`}
                  class={classes(kind, index)}
                  scope="col"
                  aria-sort={ariaSort(sorting?.order, head.id, kind)}
                >
                  <SortButton sorting={sorting} group={head.id} column={kind}>
                    <ColumnHead kind={kind} years={years} />
                  </SortButton>
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.head.id}
              class={row.head.kind === 'indicator' && row.head.indicator.headline ? 'headline' : undefined}
            >
              <th class="stub" scope="row">
                <HeadLink head={row.head} chosen={chosen} />
              </th>
              {row.groups.map((cells, group) => {
                const head = groups[group] as TableHead;
                if (isUnstated(cells)) {
                  return (
                    <td key={head.id} class="group nothing" colspan={columns.length}>
                      <span class="missing">{messages.words.missing['not-stated']}</span>
                    </td>
                  );
                }
                return cells.map((cell, index) => (
                  <Cell
                    key={`${head.id} ${index}`}
                    cell={cell}
                    kind={columns[index] as ColumnKind}
                    first={index === 0}
                    fraction={table.fraction}
                    name={cellName(row.head, head, columns[index] as ColumnKind)}
                    open={open}
                    extreme={extremes?.get(cell)}
                    interactive={sorting !== undefined}
                  />
                ));
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** So many columns of figures fit a wide screen; with columns of words none is sure to. */
const widestFitting = 12;

function fits({ groups, columns }: Table): boolean {
  return groups.length * columns.length <= widestFitting && !columns.includes('wording');
}

/** A cell’s name: district, indicator and column, whichever of the two is the row. */
export function cellName(row: TableHead, group: TableHead, column: ColumnKind): string {
  const [district, indicator] = row.kind === 'district' ? [row.id, group.id] : [group.id, row.id];
  return `${district} ${indicator} ${column}`;
}

function classes(kind: ColumnKind, index: number): string {
  const text = kind === 'nature' || kind === 'wording';
  return [text ? 'text' : 'number', index === 0 ? 'group' : ''].filter(Boolean).join(' ');
}

function HeadLink({ head, chosen }: { readonly head: TableHead; readonly chosen?: Props['chosen'] }) {
  const { href, locale } = useUi();
  if (head.kind === 'district') {
    return (
      <a href={href({ to: 'district', district: head.id })}>
        <DistrictName district={head.label} />
      </a>
    );
  }
  const { name, unit } = head.indicator;
  return (
    <>
      <a href={href({ to: 'indicator', indicator: head.id })}>{name[locale]}</a> <small>{unit}</small>
      {chosen && <ChartButton id={head.id} name={name[locale]} chosen={chosen} />}
    </>
  );
}

function ChartButton({
  id,
  name,
  chosen,
}: {
  readonly id: string;
  readonly name: string;
  readonly chosen: NonNullable<Props['chosen']>;
}) {
  const { compare } = useUi().messages;
  const pressed = chosen.indicator === id;
  return (
    <button
      type="button"
      class="chart-button"
      aria-pressed={pressed}
      aria-label={compare.showChart(name)}
      title={compare.showChart(name)}
      onClick={() => chosen.onChoose(id)}
    >
      <svg viewBox="0 0 16 10" width="16" height="10" aria-hidden="true">
        <path d="M3 5H13" stroke="currentColor" stroke-width="1.5" />
        <circle cx="3" cy="5" r="2.2" fill="none" stroke="currentColor" stroke-width="1.5" />
        <circle cx="13" cy="5" r="2.8" fill="currentColor" />
      </svg>
    </button>
  );
}

interface CellProps {
  readonly cell: TableCell;
  readonly kind: ColumnKind;
  readonly first: boolean;
  readonly fraction: number;
  readonly name: string;
  readonly open: string | undefined;
  readonly extreme: Extreme | undefined;
  readonly interactive: boolean;
}

function Cell({ cell, kind, first, fraction, name, open, extreme, interactive }: CellProps) {
  const { messages } = useUi();
  return (
    <td class={classes(kind, first ? 0 : 1)} data-open={open === name ? '' : undefined}>
      <CellContent cell={cell} fraction={fraction} name={interactive ? name : undefined} />
      {extreme && <small class="extreme">{messages.compare.extremes[extreme]}</small>}
    </td>
  );
}

function ariaSort(order: TableOrder | undefined, group: string | undefined, column: ColumnKind | undefined) {
  if (!order || order.group !== group || order.column !== column) return undefined;
  return order.descending ? 'descending' : 'ascending';
}

interface SortProps {
  readonly sorting: Props['sorting'];
  readonly group: string | undefined;
  readonly column: ColumnKind | undefined;
  readonly children: ComponentChildren;
}

/** A column head that orders the rows: greatest first, then least first, then as chosen. */
function SortButton({ sorting, group, column, children }: SortProps) {
  const { compare } = useUi().messages;
  if (!sorting) return <>{children}</>;
  const { order, onOrder } = sorting;
  const active = order !== undefined && order.group === group && order.column === column;
  const names = group === undefined;
  const next = (): TableOrder | undefined => {
    if (!active) return { group, column, descending: !names };
    return order.descending === !names ? { group, column, descending: names } : undefined;
  };
  return (
    <>
      <button type="button" class="sort screen-only" title={compare.sort} onClick={() => onOrder(next())}>
        {children}
        <span class="sort-sign" aria-hidden="true">
          {active ? (order.descending ? '▼' : '▲') : ''}
        </span>
      </button>
      {/* Heads that are repeated on paper show no buttons. */}
      <span class="print-only">{children}</span>
    </>
  );
}
