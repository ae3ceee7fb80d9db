import { perTenThousand } from '#core/text/frequency.ts';
import type { Filterable } from '#core/search/state.ts';
import type { DocumentCount } from '#core/search/store.ts';
import { messages } from './messages.ts';
import { must } from '../elements.ts';

type Counted = Pick<DocumentCount, 'occurrences' | 'paragraphs' | 'characters'>;

/** The table of documents: a filter by its checkboxes, and the counts of a query. */
export class CountsTable {
  readonly #table: HTMLTableElement;
  readonly #rows: readonly HTMLTableRowElement[];

  constructor(table: HTMLTableElement) {
    this.#table = table;
    this.#rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  }

  /** The documents there are, in the order of the table. */
  get known(): Filterable[] {
    return this.#rows.map(({ dataset }) => ({
      document: dataset['document'] ?? '',
      district: dataset['district'] ?? '',
      kind: dataset['kind'],
    }));
  }

  /** Ids of the documents chosen; empty for all. */
  get chosen(): string[] {
    return this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
  }

  set chosen(documents: readonly string[]) {
    for (const box of this.#boxes) box.checked = documents.includes(box.value);
  }

  /** Kinds of which all documents are chosen. */
  get chosenKinds(): string[] {
    const { chosen, known } = this;
    const left = new Set(known.filter(({ document }) => !chosen.includes(document)).map(({ kind }) => kind));
    return known.flatMap(({ kind }) => (kind === undefined || left.has(kind) ? [] : [kind]));
  }

  /** Chooses all documents of a kind, or none of them. */
  tickKind(kind: string, checked: boolean): void {
    for (const row of this.#rows.filter(({ dataset }) => dataset['kind'] === kind))
      must<HTMLInputElement>(row, 'input').checked = checked;
  }

  get #boxes(): HTMLInputElement[] {
    return this.#rows.map((row) => must<HTMLInputElement>(row, 'input'));
  }

  /** A document’s name with its district’s mark, as the table shows it. */
  nameOf(document: string): Node[] {
    const row = this.#rowOf(document);
    return row ? [...must(row, '.name').childNodes].map((node) => node.cloneNode(true)) : [];
  }

  /** The name of a document’s district with its mark. */
  districtOf(document: string): Node[] {
    const row = this.#rowOf(document);
    return row ? [must(row, '.district').cloneNode(true)] : [];
  }

  #rowOf(document: string): HTMLTableRowElement | undefined {
    return this.#rows.find(({ dataset }) => dataset['document'] === document);
  }

  /** Without counts the table is only a filter. */
  clear(): void {
    this.#table.dataset['idle'] = '';
    // Columns keep their place on a wide screen: figures of another search must not stay in them.
    for (const row of this.#rows) empty(row);
    empty(must(this.#table, 'tfoot tr'));
  }

  /** Shows the counts; documents that are not searched stand back, empty: whoever adds up the rows gets the total. */
  show(counts: readonly DocumentCount[]): void {
    delete this.#table.dataset['idle'];
    const chosen = this.chosen;
    const searched = counts.filter(({ document }) => chosen.length === 0 || chosen.includes(document));
    const highest = Math.max(...searched.map(frequencyOf));
    for (const row of this.#rows) {
      const own = row.dataset['document'] ?? '';
      const count = searched.find(({ document }) => document === own);
      row.classList.toggle('unsearched', chosen.length > 0 && !chosen.includes(own));
      const share = count && highest > 0 ? (frequencyOf(count) / highest) * 100 : 0;
      must(row, 'rect').setAttribute('width', `${share.toFixed(1)}%`);
      if (count) {
        fill(row, count);
        row.dataset['occurrences'] = String(count.occurrences);
      } else {
        empty(row);
      }
    }
    fill(must(this.#table, 'tfoot tr'), {
      occurrences: sum(searched.map(({ occurrences }) => occurrences)),
      paragraphs: sum(searched.map(({ paragraphs }) => paragraphs)),
      characters: sum(searched.map(({ characters }) => characters)),
    });
  }
}

/** Takes the counts out of a row. */
function empty(row: HTMLTableRowElement): void {
  for (const cell of row.querySelectorAll('.occurrences, .paragraphs, .frequency b')) cell.textContent = '';
  row.querySelector('rect')?.setAttribute('width', '0');
  delete row.dataset['occurrences'];
}

function fill(row: HTMLTableRowElement, count: Counted): void {
  must(row, '.occurrences').textContent = messages.number(count.occurrences);
  must(row, '.paragraphs').textContent = messages.number(count.paragraphs);
  must(row, '.frequency b').textContent = frequencyOf(count).toFixed(2);
  must(row, '.characters').textContent = messages.number(count.characters);
}

function frequencyOf({ occurrences, characters }: Counted): number {
  return perTenThousand(occurrences, characters);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
