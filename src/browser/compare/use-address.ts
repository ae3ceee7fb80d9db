import { useCallback, useEffect, useState } from 'preact/hooks';
import { queryOf, stateFromQuery, type AddressProblem, type CompareState } from '#core/compare/state.ts';

/** The state of the comparison as it stands in the address. */
export interface AddressState {
  readonly state: CompareState;
  readonly problems: readonly AddressProblem[];
  /** Whether the state is as it was read, and not yet changed here. */
  readonly fresh: boolean;
  readonly change: (part: Partial<CompareState>) => void;
}

/** The address is the state: Back, reload and a copied link lead to the same view. */
export function useAddress(): AddressState {
  const [{ state, problems, fresh }, setRead] = useState(readAddress);
  useEffect(() => {
    const read = () => setRead(readAddress());
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);
  const change = useCallback(
    (part: Partial<CompareState>) => {
      const next = { ...state, ...part };
      history.pushState(null, '', location.pathname + queryOf(next));
      setRead({ state: next, problems: [], fresh: false });
    },
    [state],
  );
  return { state, problems, fresh, change };
}

function readAddress() {
  return { ...stateFromQuery(location.search), fresh: true };
}
