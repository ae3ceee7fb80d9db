/**
 * `<theme-sort>`: the table of attention in the order of one of its columns, the greatest first. The groups give way
 * while it is sorted, and one button brings their order back.
 */
class ThemeSort extends HTMLElement {
  connectedCallback(): void {
    const table = this.querySelector('table');
    const back = this.querySelector<HTMLButtonElement>('.sort-state button');
    const status = this.querySelector('[role="status"]');
    if (table && back && status) makeSortable(table, back, status);
  }
}

interface GroupOfRows {
  readonly body: HTMLTableSectionElement;
  readonly rows: readonly HTMLTableRowElement[];
}

function makeSortable(table: HTMLTableElement, back: HTMLButtonElement, status: Element): void {
  const groups = [...table.tBodies].map((body): GroupOfRows => ({ body, rows: [...body.rows] }));
  const heads = [...table.querySelectorAll<HTMLElement>('th[data-column]')];
  const show = (sorted: HTMLElement | undefined, said: string) => {
    for (const head of heads) head.removeAttribute('aria-sort');
    sorted?.setAttribute('aria-sort', 'descending');
    status.textContent = said;
    back.hidden = sorted === undefined;
  };
  for (const [index, head] of heads.entries()) {
    const button = head.querySelector('button');
    if (!button) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      sortRows(groups, index + 1);
      show(head, button.dataset['sorted'] ?? '');
    });
  }
  back.addEventListener('click', () => {
    for (const { body, rows } of groups) {
      for (const row of rows) row.hidden = false;
      body.append(...rows);
    }
    show(undefined, '');
    heads[0]?.querySelector('button')?.focus();
  });
}

/** All rows in the first body, by the number in a cell; rows of equal numbers stay in their order. */
function sortRows(groups: readonly GroupOfRows[], cell: number): void {
  const rows = groups.flatMap((group) => group.rows);
  const valueOf = (row: HTMLTableRowElement) => Number(row.cells[cell]?.textContent);
  const isGroup = (row: HTMLTableRowElement) => row.classList.contains('group');
  for (const row of rows.filter(isGroup)) row.hidden = true;
  const themes = rows.filter((row) => !isGroup(row));
  groups[0]?.body.append(...themes.toSorted((a, b) => valueOf(b) - valueOf(a)));
}

customElements.define('theme-sort', ThemeSort);
