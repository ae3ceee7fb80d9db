import type { AddressProblem } from '#core/compare/state.ts';
import { useUi } from '../../views/ui.ts';

/** What of an address could not be used. */
export function AddressProblems({ problems }: { readonly problems: readonly AddressProblem[] }) {
  const { problems: words } = useUi().messages.compare;
  if (problems.length === 0) return null;
  return (
    <div class="address-problems" role="status">
      <p>{words.title}</p>
      <ul>
        {problems.slice(0, 8).map((problem, index) => (
          <li key={index}>{words.describe(problem)}</li>
        ))}
      </ul>
    </div>
  );
}
