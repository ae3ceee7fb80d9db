import { columnKinds, defaultColumns, type ColumnKind } from '#core/compare/columns.ts';
import { orientationOf } from '#core/compare/vocabulary.ts';
import { useUi } from '../../views/ui.ts';
import type { ChoiceProps } from './choice-props.ts';

/** What is shown of each indicator, what the rows are, and whether extremes are marked. */
export function ShowChoice({ state, change, vocabulary, selection }: ChoiceProps) {
  const { compare } = useUi().messages;
  const { choose } = compare;
  const shown = state.show ?? defaultColumns(orientationOf(state, selection));
  const show = (kind: ColumnKind) => {
    const next = columnKinds.filter((one) => (one === kind) !== shown.includes(one));
    // A table without columns would answer nothing.
    if (next.length === 0) return;
    const isOrdered = state.order?.column === undefined || next.includes(state.order.column);
    change({ show: next, ...(isOrdered ? {} : { order: undefined }) });
  };
  return (
    <div class="choice">
      <fieldset>
        <legend class="choice-word">{choose.show}</legend>
        {columnKinds.map((kind) => (
          <label key={kind} class="tick">
            <input type="checkbox" checked={shown.includes(kind)} onChange={() => show(kind)} />
            {compare.columns[kind](vocabulary.years)}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend class="choice-word">{choose.rows}</legend>
        {([undefined, 'district', 'indicator'] as const).map((by) => (
          <label key={by ?? 'auto'} class="tick">
            <input
              type="radio"
              name="by"
              checked={state.by === by}
              onChange={() => change({ by, order: undefined })}
            />
            {by === undefined
              ? choose.rowsAuto
              : by === 'district'
                ? choose.rowsDistrict
                : choose.rowsIndicator}
          </label>
        ))}
      </fieldset>
      <label class="tick">
        <input
          type="checkbox"
          checked={state.extremes}
          onChange={({ currentTarget }) => change({ extremes: currentTarget.checked })}
        />
        {choose.mark}
      </label>
    </div>
  );
}
