import { queryOf, stateFromQuery, type Known, type TaskState } from '#core/tasks/task-state.ts';

/** The links to what is often asked; they ask it of what is chosen, so that a unit once chosen stays. */
export class Presets {
  readonly #links: readonly { readonly link: HTMLAnchorElement; readonly state: TaskState }[];

  constructor(root: ParentNode, known: Known) {
    this.#links = [...root.querySelectorAll<HTMLAnchorElement>('.presets a')].map((link) => ({
      link,
      state: stateFromQuery(link.search, known).state,
    }));
  }

  show({ chosen }: TaskState): void {
    for (const { link, state } of this.#links)
      link.setAttribute('href', queryOf({ ...state, chosen: { ...chosen, ...state.chosen } }));
  }
}
