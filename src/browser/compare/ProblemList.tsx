import type { AddressProblem, CompareState } from '#core/compare/state.ts';
import { unusedIn } from '#core/compare/unused.ts';
import type { Selection } from '#core/compare/vocabulary.ts';
import { compareProblems as words } from '../../i18n/zh/compare-problems.ts';

const listedAtMost = 8;

/** A state as it stands in an address, with what was selected by it. */
export interface Asked {
  readonly state: CompareState;
  readonly selection: Selection;
}

interface Props {
  readonly problems: readonly AddressProblem[];
  readonly asked: Asked | undefined;
}

/** What of an address could not be used, and why. */
export function ProblemList({ problems, asked }: Props) {
  const all = [...problems, ...(asked ? unusedIn(asked.state, asked.selection) : [])];
  if (all.length === 0) return null;
  return (
    <div class="address-problems" role="status">
      <p>{words.title}</p>
      <ul>
        {all.slice(0, listedAtMost).map((problem, index) => (
          <li key={index}>{words.describe(problem)}</li>
        ))}
      </ul>
    </div>
  );
}
