import { must } from '../elements.ts';

/**
 * `<theme-sort>`: the table of attention in the order of one of its columns, the greatest first. The groups give way
 * while it is sorted, and one button brings their order back.
 */
class ThemeSort extends HTMLElement {
  connectedCallback(): void {
    const table = must<HTMLTableElement>(this, 'table');
    const bodies = [...table.tBodies];
    const order = bodies.map((body) => ({ body, rows: [...body.rows] }));
    const back = must<HTMLButtonElement>(this, '.sort-state button');
    const status = must(this, '[role="status"]');
    const heads = [...table.querySelectorAll<HTMLElement>('th[data-column]')];
    const unsort = () => {
      for (const head of heads) head.removeAttribute('aria-sort');
    };
    for (const [index, head] of heads.entries()) {
      const button = must<HTMLButtonElement>(head, 'button');
      button.hidden = false;
      button.addEventListener('click', () => {
        unsort();
        head.setAttribute('aria-sort', 'descending');
        sortRows(order, index + 1);
        status.textContent = button.dataset['sorted'] ?? '';
        back.hidden = false;
      });
    }
    back.addEventListener('click', () => {
      unsort();
      for (const { body, rows } of order) {
        for (const row of rows) row.hidden = false;
        body.append(...rows);
      }
      status.textContent = '';
      back.hidden = true;
      must<HTMLButtonElement>(this, 'thead button').focus();
    });
  }
}

interface GroupOfRows {
  readonly body: HTMLTableSectionElement;
  readonly rows: readonly HTMLTableRowElement[];
}

/** All rows in the first body, by the number in a cell; rows of equal numbers stay in their order. */
function sortRows(groups: readonly GroupOfRows[], cell: number): void {
  const rows = groups.flatMap((group) => group.rows);
  const valueOf = (row: HTMLTableRowElement) => Number(row.cells[cell]?.textContent);
  const [heads, themes] = [
    rows.filter((row) => row.classList.contains('group')),
    rows.filter((row) => !row.classList.contains('group')),
  ];
  for (const row of heads) row.hidden = true;
  groups[0]?.body.append(...themes.toSorted((a, b) => valueOf(b) - valueOf(a)));
}

customElements.define('theme-sort', ThemeSort);
