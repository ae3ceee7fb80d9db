import { isUnstated, type ComparisonTable } from '#core/compare/table.ts';
import { CellContent } from './CellContent.tsx';
import { ColumnHead } from './ColumnHead.tsx';
import { DistrictName } from './DistrictName.tsx';
import { useUi } from './ui.ts';

interface Props {
  /** One district, indicators as rows. */
  readonly own: ComparisonTable;
  /** The same rows over other districts. */
  readonly others: ComparisonTable;
  readonly caption: string;
}

/** What one district states in full, and beside it in brief what others do. */
export function ProfileTable({ own, others, caption }: Props) {
  const { href, locale, messages } = useUi();
  const { compare, words } = messages;
  const { years } = own;
  const heads = [own, others].flatMap(({ groups, columns }) =>
    groups.map((head) => ({ head, columns, own: groups === own.groups })),
  );
  return (
    <div class="table-scroll compare-scroll" tabindex={0} role="region" aria-label={caption}>
      <table class="yearbook compare-table profile-table">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th class="stub" scope="col" rowspan={2}>
              {compare.indicator}
            </th>
            {heads.map(({ head, columns }) => (
              <th key={head.id} class="group" scope="colgroup" colspan={columns.length}>
                {head.kind === 'district' && (
                  <a href={href({ to: 'district', district: head.id })}>
                    <DistrictName district={head.label} short />
                  </a>
                )}
              </th>
            ))}
          </tr>
          <tr>
            {heads.flatMap(({ head, columns }) =>
              columns.map((kind, index) => (
                <th key={`${head.id} ${kind}`} class={index === 0 ? 'number group' : 'number'} scope="col">
                  <ColumnHead kind={kind} years={years} />
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {own.rows.map(({ head, groups }, row) => (
            <tr key={head.id}>
              <th class="stub" scope="row">
                {head.kind === 'indicator' && (
                  <>
                    <a href={href({ to: 'indicator', indicator: head.id })}>{head.indicator.name[locale]}</a>{' '}
                    <small>{head.indicator.unit}</small>
                  </>
                )}
              </th>
              {[...groups, ...(others.rows[row]?.groups ?? [])].map((cells, group) =>
                isUnstated(cells) ? (
                  <td key={group} class="number group nothing" colspan={cells.length}>
                    <span class="missing">{words.missing['not-stated']}</span>
                  </td>
                ) : (
                  cells.map((cell, index) => (
                    <td key={`${group} ${index}`} class={index === 0 ? 'number group' : 'number'}>
                      <CellContent cell={cell} fraction={own.fraction} />
                    </td>
                  ))
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
