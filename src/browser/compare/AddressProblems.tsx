import type { AddressProblem } from '#core/compare/state.ts';
import { Lazy } from './Lazy.tsx';
import type { Asked } from './ProblemList.tsx';

interface Props {
  readonly problems: readonly AddressProblem[];
  /** What an address asks of a table, where it is yet to be seen whether the table has it. */
  readonly asked?: Asked | undefined;
}

/** What of an address could not be used; nothing is downloaded where all of it can. */
export function AddressProblems({ problems, asked }: Props) {
  const isOpen = asked?.state.order !== undefined || asked?.state.indicator !== undefined;
  return problems.length > 0 || isOpen ? <Lazy load={problemList} props={{ problems, asked }} /> : null;
}

const problemList = () => import('./ProblemList.tsx').then(({ ProblemList }) => ProblemList);
