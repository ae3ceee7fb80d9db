import diff from 'fast-diff';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { PlanDocument } from '../model/document.ts';
import type { Task } from '../model/task.ts';
import { contentCharacters } from './content-text.ts';
import { sourceCharacters } from './source-text.ts';

/** How a document's content compares with its source. */
export interface FidelityReport {
  readonly document: string;
  /** Counted characters of the source. */
  readonly characters: number;
  readonly omitted: number;
  readonly corrections: number;
  /** Characters that stand on one side only; 0 or the document is not faithful. */
  readonly unexplained: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** More places than this are counted but not listed. */
const listed = 20;

/**
 * Compares a document with its source, character by character, after white space and declared omissions.
 * @param tasks the tasks of a breakdown, compared cell by cell in source order
 */
export function compareWithSource(document: PlanDocument, tasks: readonly Task[], source: string): FidelityReport {
  const { omissions, source: origin } = document.meta;
  const expected = sourceCharacters(source, omissions, document.front.file);
  const found = contentCharacters(document, tasks);
  const diagnostics: Diagnostic[] = [...expected.diagnostics];
  let unexplained = 0;
  let inSource = 0;
  let inContent = 0;
  const changes = diff(textOf(expected.characters), textOf(found.characters));
  for (const [kind, text] of changes) {
    const { length } = [...text];
    if (kind !== diff.EQUAL) {
      unexplained += length;
      const place = found.characters[Math.min(inContent, found.characters.length - 1)];
      const sourceLine = expected.characters[Math.min(inSource, expected.characters.length - 1)]?.line;
      if (place && diagnostics.length < listed) {
        diagnostics.push({
          place: { file: place.file, line: place.line, column: place.column },
          rule: 'fidelity',
          found: kind === diff.INSERT ? `“${excerpt(text)}”, which the source does not have` : 'a gap',
          expected: kind === diff.INSERT ? 'the source’s characters' : `“${excerpt(text)}” as in the source`,
          hint: `See seeds/${origin.file}:${sourceLine}.`,
        });
      }
    }
    if (kind !== diff.INSERT) inSource += length;
    if (kind !== diff.DELETE) inContent += length;
  }
  return {
    document: document.id,
    characters: expected.characters.length + expected.omitted,
    omitted: expected.omitted,
    corrections: found.corrections,
    unexplained,
    diagnostics,
  };
}

function textOf(characters: readonly { readonly text: string }[]): string {
  return characters.map((character) => character.text).join('');
}

function excerpt(text: string): string {
  return text.length > 24 ? `${text.slice(0, 24)}…` : text;
}
