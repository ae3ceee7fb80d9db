import { useCallback, useEffect, useState } from 'preact/hooks';
import { queryOf, stateFromQuery, type AddressProblem, type CompareState } from '#core/compare/state.ts';

/** The state of the comparison as it stands in the address. */
export interface AddressState {
  readonly state: CompareState;
  readonly problems: readonly AddressProblem[];
  readonly change: (part: Partial<CompareState>) => void;
}

/** The address is the state: Back, reload and a copied link lead to the same view. */
export function useAddress(): AddressState {
  const [{ state, problems }, setRead] = useState(() => stateFromQuery(location.search));
  useEffect(() => {
    const read = () => setRead(stateFromQuery(location.search));
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);
  const change = useCallback(
    (part: Partial<CompareState>) => {
      const next = { ...state, ...part };
      history.pushState(null, '', location.pathname + queryOf(next));
      setRead({ state: next, problems: [] });
    },
    [state],
  );
  return { state, problems, change };
}
