/** A line of the tables: what is measured, and with how many digits. */
interface RowFormat {
  readonly label: string;
  readonly digits: number;
  /** How a ratio of it is called. */
  readonly ratio?: string;
}

/** What is measured of an engine, in the order of the tables. Of several figures the first is the median. */
export const rows = {
  buildSeconds: { label: 'index built in, s', digits: 1 },
  buildProcessor: { label: '  of which the processor works, s', digits: 1 },
  buildMemory: { label: '  most memory, MB', digits: 0 },
  files: { label: '  files', digits: 0 },
  megabytes: { label: '  all of them, MB', digits: 1 },
  wrong: { label: 'wrong counts or occurrences', digits: 0 },
  recall: { label: 'recall', digits: 3 },
  precision: { label: 'precision', digits: 3 },
  losses: { label: 'queries with a loss', digits: 0 },
  before: { label: 'loaded before a query, kB', digits: 1, ratio: 'bytes before a query' },
  counts: { label: 'first query, counts, kB: median / p95 / most', digits: 1 },
  countsFiles: { label: '  files: median / p95', digits: 0 },
  hits: { label: '  and ten occurrences, kB', digits: 1 },
  hitsFiles: { label: '  files', digits: 0 },
  visitCounts: { label: 'in Chromium, script included, counts, kB', digits: 1, ratio: 'bytes to counts' },
  visitHits: { label: '  and ten occurrences, kB', digits: 1, ratio: 'bytes to ten occurrences' },
  visitRequests: { label: '  requests', digits: 0, ratio: 'requests' },
  slowCounts: { label: '  slow 4G, counts, ms: median / most', digits: 0 },
  slowHits: { label: '  and ten occurrences, ms', digits: 0, ratio: 'slow 4G' },
  warmLinkCounts: { label: '  on a warm connection, counts, ms', digits: 0 },
  warmLinkHits: { label: '  and ten occurrences, ms', digits: 0, ratio: 'warm connection' },
  again: { label: 'with all at hand, counts, ms: median / p95', digits: 2, ratio: 'time with all at hand' },
  againHits: { label: '  and ten occurrences, ms', digits: 2 },
  phone: { label: '  in Chromium, four times slower, counts, ms', digits: 1 },
} as const satisfies Record<string, RowFormat>;

export type Row = keyof typeof rows;
export type Measures = Readonly<Partial<Record<Row, readonly number[]>>>;

/** A ratio’s name; undefined where none is told. */
export function ratioName(row: Row): string | undefined {
  const format: RowFormat = rows[row];
  return format.ratio;
}
