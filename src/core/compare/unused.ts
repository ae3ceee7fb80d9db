import { defaultColumns } from './columns.ts';
import { orderText, type AddressProblem, type CompareState } from './state.ts';
import { orientationOf, type Selection } from './vocabulary.ts';

/** What of an address is known and yet has no place in the table it asks for. */
export function unusedIn(
  state: CompareState,
  selection: Pick<Selection, 'districts' | 'indicators'>,
): AddressProblem[] {
  const { order, indicator } = state;
  const isChosen = indicator === undefined || selection.indicators.some(({ id }) => id === indicator);
  return [
    ...(order && !isColumn(order, state, selection)
      ? [{ kind: 'not-shown', parameter: 'sort', value: orderText(order) } as const]
      : []),
    ...(isChosen ? [] : [{ kind: 'not-chosen', parameter: 'row', value: indicator } as const]),
  ];
}

function isColumn(
  { group, column }: NonNullable<CompareState['order']>,
  state: CompareState,
  selection: Pick<Selection, 'districts' | 'indicators'>,
): boolean {
  if (group === undefined) return true;
  const by = orientationOf(state, selection);
  const groups = by === 'district' ? selection.indicators : selection.districts;
  return (
    groups.some(({ id }) => id === group) &&
    (state.show ?? defaultColumns(by)).some((kind) => kind === column)
  );
}
