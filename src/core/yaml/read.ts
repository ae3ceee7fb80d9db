import { LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Diagnostic } from '../model/diagnostic.ts';
import { placesIn, type PlaceOf } from './places.ts';

/** What a YAML text holds, or what is wrong with it whatever it is to hold. */
interface ReadYaml {
  readonly data: unknown;
  readonly diagnostics: readonly Diagnostic[];
  readonly placeOf: PlaceOf;
}

/**
 * A YAML text to its values.
 * @param line the line of the file on which it starts
 */
export function readYaml(yaml: string, file: string, line: number): ReadYaml {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false, logLevel: 'error' });
  const placeOf = placesIn(document, counter, file, line);
  const mistake = (offset: number, found: string, expected: string): Diagnostic => {
    const { line: row, col } = counter.linePos(offset);
    return { place: { file, line: row + line - 1, column: col }, rule: 'yaml-syntax', found, expected };
  };
  const failed = (diagnostics: readonly Diagnostic[]) => ({ data: undefined, diagnostics, placeOf });
  const repeated = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  // Of several errors of syntax the others mostly follow from the first.
  const [error] = [...document.errors, ...document.warnings].filter(({ code }) => code !== 'DUPLICATE_KEY');
  if (error) return failed([mistake(error.pos[0], error.message, 'valid YAML')]);
  const odd = [
    ...repeated.map(({ pos: [start] }) =>
      mistake(start, `key “${keyAt(yaml, start)}” a second time`, 'each key once'),
    ),
    ...aliasesIn(document).map(({ offset, text }) =>
      mistake(offset, `“*${text}”`, 'a value; put one that begins with * in quotes'),
    ),
    ...oddNumbersIn(document).map(({ offset, text }) =>
      mistake(offset, text, 'a number in plain digits, or text in quotes'),
    ),
  ];
  return odd.length > 0 ? failed(odd) : { data: document.toJS(), diagnostics: [], placeOf };
}

function keyAt(yaml: string, offset: number): string {
  return (
    /^[^:\n]*/
      .exec(yaml.slice(offset))?.[0]
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2') ?? ''
  );
}

/** A part of the YAML as it is written. */
interface Written {
  readonly text: string;
  readonly offset: number;
}

/** Content spells every value out: a reference to another value is a slip, such as `*economy`. */
function aliasesIn(document: Document): Written[] {
  const found: Written[] = [];
  visit(document, {
    Alias: (_key, node) => {
      found.push({ text: node.source, offset: node.range?.[0] ?? 0 });
    },
  });
  return found;
}

/** Numbers that YAML reads as another than a reader would: `0o17` as 15, `.inf`, and those of more digits than are kept. */
function oddNumbersIn(document: Document): Written[] {
  const found: Written[] = [];
  visit(document, {
    Scalar: (_key, { value, source = '', range }) => {
      if (typeof value !== 'number') return;
      const isPlain = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(source);
      if (!isPlain || Math.abs(value) > Number.MAX_SAFE_INTEGER)
        found.push({ text: source, offset: range?.[0] ?? 0 });
    },
  });
  return found;
}
