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
  const text = `${where} ${rule}  Found ${found}, expected ${expected}.${hint ? ` ${hint}` : ''}`;
  return withVisibleCharacters(text.replace(/\s*\n\s*/g, ' '));
}

/** Controls, zero-width characters, controls of writing direction, U+FFFD, and spaces that are not plain. */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd\u00a0\u2007\u202f]/gu;

/** Names what a reader of the message could not see, or what would turn it around. */
function withVisibleCharacters(text: string): string {
  return text.replace(hidden, nameOfCharacter);
}

/** `U+202E` */
export function nameOfCharacter(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * Orders diagnostics so that causes come before what may follow from them: the vocabulary before documents, documents
 * before tasks, the form of a document before its text; then by file, line and column, as the content reads.
 */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  const [left, right] = [orderOf(a), orderOf(b)];
  for (const [index, value] of left.entries()) {
    const other = right[index] ?? '';
    if (value !== other) return value < other ? -1 : 1;
  }
  return a.place.line - b.place.line || a.place.column - b.place.column;
}

function orderOf({ place, rule }: Diagnostic): (number | string)[] {
  const [, folder = '', document = '', name = ''] = place.file.split('/');
  const group = ['documents', 'tasks'].indexOf(folder);
  if (group < 0) return [place.file.startsWith('content/') ? 0 : 4, place.file, 0, ''];
  // The text of a breakdown’s document goes on in its tasks.
  return [group + 1, document, Number(rule === 'fidelity'), name === 'index.md' ? '' : name];
}
