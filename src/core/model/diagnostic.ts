/** A place in a content or seed file; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One mistake in the content: where it is, what was found, what was expected, and how to mend it. */
export interface Diagnostic {
  readonly place: Place;
  /** Kebab-case name of the rule, e.g. `unknown-indicator`. */
  readonly rule: string;
  readonly found: string;
  readonly expected: string;
  /** The nearest valid name or another remedy. */
  readonly hint?: string | undefined;
}

/** `content/….md:31:18 unknown-indicator  Found “gpd”, expected an indicator id. Did you mean “gdp”?` */
export function formatDiagnostic({ place, rule, found, expected, hint }: Diagnostic): string {
  const where = `${place.file}:${place.line}:${place.column}`;
  return `${where} ${rule}  Found ${found}, expected ${expected}.${hint ? ` ${hint}` : ''}`;
}

/** Orders diagnostics by file, line and column, so that a report reads like the content. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    (a.place.file < b.place.file ? -1 : a.place.file > b.place.file ? 1 : 0) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column
  );
}
