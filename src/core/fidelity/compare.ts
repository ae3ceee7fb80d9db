import diff from 'fast-diff';
import type { Locate } from '../corpus/locate.ts';
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
 * @param locate finds omissions and printed values in front matter, for messages
 */
export function compareWithSource(
  document: PlanDocument,
  tasks: readonly Task[],
  source: string,
  locate: Locate,
): FidelityReport {
  const { omissions, source: origin } = document.meta;
  const expected = sourceCharacters(source, omissions);
  const found = contentCharacters(document, tasks, locate);
  const diagnostics: Diagnostic[] = expected.problems.map(({ omission, ...problem }) => ({
    place: locate(document.front.file, ['omissions', omission]),
    rule: 'omission',
    ...problem,
  }));
  let unexplained = 0;
  let inSource = 0;
  let inContent = 0;
  for (const { missing, added, equal } of differences(
    textOf(expected.characters),
    textOf(found.characters),
  )) {
    if (missing + added !== '') {
      unexplained += lengthOf(missing) + lengthOf(added);
      const place = found.characters[Math.min(inContent, found.characters.length - 1)];
      const line = expected.characters[Math.min(inSource, expected.characters.length - 1)]?.line ?? 1;
      if (place && diagnostics.length < listed) {
        diagnostics.push({
          place: { file: place.file, line: place.line, column: place.column },
          rule: 'fidelity',
          found: added === '' ? 'a gap' : `“${excerpt(added)}”`,
          expected:
            missing === '' ? 'nothing here, as in the source' : `“${excerpt(missing)}” as in the source`,
          hint: `See seeds/${origin.file}:${line}.`,
        });
      }
    }
    inSource += lengthOf(missing) + lengthOf(equal);
    inContent += lengthOf(added) + lengthOf(equal);
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

/** A place where the texts part, and the equal text that follows it. */
interface Difference {
  missing: string;
  added: string;
  equal: string;
}

function differences(source: string, content: string): Difference[] {
  const list: Difference[] = [{ missing: '', added: '', equal: '' }];
  for (const [kind, text] of diff(source, content)) {
    let last = list.at(-1) as Difference;
    if (kind !== diff.EQUAL && last.equal !== '') {
      last = { missing: '', added: '', equal: '' };
      list.push(last);
    }
    if (kind === diff.DELETE) last.missing += text;
    else if (kind === diff.INSERT) last.added += text;
    else last.equal += text;
  }
  return list;
}

/** Characters, not code units: a rare Han character counts once. */
function lengthOf(text: string): number {
  return [...text].length;
}

function textOf(characters: readonly { readonly text: string }[]): string {
  return characters.map((character) => character.text).join('');
}

function excerpt(text: string): string {
  return text.length > 24 ? `${text.slice(0, 24)}…` : text;
}
