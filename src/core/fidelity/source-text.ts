import { lineRange } from '../model/line-range.ts';
import type { Omission } from '../model/omission.ts';

/** One character that counts, with its line in the file (from 1) and its column. */
export interface Character {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

export interface SourceText {
  readonly characters: readonly Character[];
  /** Characters left out by declared omissions, white space not counted. */
  readonly omitted: number;
  readonly problems: readonly OmissionProblem[];
}

/** A declared omission that does not fit its source. */
export interface OmissionProblem {
  /** Its index among the declared ones. */
  readonly omission: number;
  readonly found: string;
  readonly expected: string;
}

/** White space does not count, nor do the marks by which the extraction shows bold type. */
const notCounted = /[\s\u200b\ufeff]/u;

/** The counted characters of a text, line by line. */
export function charactersOf(text: string, firstLine = 1): Character[] {
  return text.split('\n').flatMap((line, index) => {
    const plain = line.replaceAll('**', '\u200b\u200b');
    const characters: Character[] = [];
    let column = 1;
    for (const character of plain) {
      if (!notCounted.test(character)) characters.push({ text: character, line: firstLine + index, column });
      column += character.length;
    }
    return characters;
  });
}

/**
 * A source's characters without its declared omissions.
 * An omission that leaves nothing out, reaches beyond the file, or does not match as often as it says, is a mistake.
 */
export function sourceCharacters(source: string, omissions: readonly Omission[]): SourceText {
  const problems: OmissionProblem[] = [];
  let text = source;
  omissions.forEach((omission, index) => {
    if (!('pattern' in omission)) return;
    const pattern = new RegExp(omission.pattern, 'gu');
    const matches = [...text.matchAll(pattern)].length;
    if (matches !== omission.count) {
      const expected = `${omission.count} as declared`;
      problems.push({ omission: index, found: `${matches} matches of ${omission.pattern}`, expected });
    }
    // Line ends are kept, so that line numbers stay those of the source.
    text = text.replace(pattern, (match) => match.replace(/[^\n]/g, ' '));
  });
  const lines = text.split('\n');
  omissions.forEach((omission, index) => {
    if (!('lines' in omission)) return;
    const { first, last } = lineRange(omission.lines);
    const omitted = lines.slice(first - 1, last);
    if (last > lines.length) {
      const expected = `lines of the source, which has ${lines.length}`;
      problems.push({ omission: index, found: `lines ${omission.lines}`, expected });
    } else if (omitted.join('').trim() === '') {
      const expected = 'text that is left out';
      problems.push({ omission: index, found: `nothing in lines ${omission.lines}`, expected });
    }
    lines.fill('', first - 1, last);
  });
  const characters = charactersOf(lines.join('\n'));
  return { characters, omitted: charactersOf(source).length - characters.length, problems };
}
