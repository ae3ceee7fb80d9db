import type { Value } from '../exports/table.ts';
import type { SearchTable } from './search-table.ts';
import type { Hit, Located } from './store.ts';

/** An occurrence with the words around it. */
export interface ConcordanceLine {
  readonly located: Located;
  readonly hit: Hit;
}

/** What a line does not say of itself. */
export interface ConcordanceContext {
  /** The words searched. */
  readonly query: string;
  /** Which lines are searched, and how, in words; empty for all. */
  readonly conditions: string;
  readonly titleOf: (document: string) => string;
  readonly districtOf: (document: string) => string;
  /** The address at which the paragraph is read. */
  readonly addressOf: (hit: Hit) => string;
  /** The address at which the occurrence is marked in it. */
  readonly markedAddressOf: (hit: Hit) => string;
}

type Cell = (line: ConcordanceLine, context: ConcordanceContext) => Value;

/**
 * The columns of a saved concordance. `document`, `chapter`, `section`, `block` and `kind` are those of the public table of
 * paragraphs; `line` is the line of the document’s published plain text, from 1; `start` and `end` count its characters
 * from 0, the end exclusive.
 */
const columns: Readonly<Record<string, Cell>> = {
  query: (_, { query }) => query,
  document: ({ hit }) => hit.document,
  document_title: ({ hit }, { titleOf }) => titleOf(hit.document),
  district: ({ hit }, { districtOf }) => districtOf(hit.document),
  chapter: ({ hit }) => hit.chapter,
  section: ({ hit }) => hit.section,
  block: ({ hit }) => hit.block,
  kind: ({ hit }) => hit.kind,
  path: ({ hit }) => hit.path.join(' › '),
  line: ({ located }) => located.place.line + 1,
  start: ({ hit }) => hit.offset.start,
  end: ({ hit }) => hit.offset.end,
  reading: ({ hit }) => hit.reading,
  left: ({ hit }) => hit.before,
  match: ({ hit }) => hit.match,
  right: ({ hit }) => hit.after,
  url: ({ hit }, { addressOf }) => addressOf(hit),
  marked_url: ({ hit }, { markedAddressOf }) => markedAddressOf(hit),
  conditions: (_, { conditions }) => conditions,
};

/** Occurrences as a table, a row an occurrence. */
export function concordanceTable(
  lines: readonly ConcordanceLine[],
  context: ConcordanceContext,
): SearchTable {
  const cells = Object.values(columns);
  return {
    columns: Object.keys(columns).map((name) => ({ name })),
    rows: lines.map((line) => cells.map((cell) => cell(line, context))),
  };
}
