import type { ContentFile } from '../corpus/reading.ts';
import { nameOfCharacter, type Diagnostic } from '../model/diagnostic.ts';

/** Controls but tab and line end, zero-width characters, controls of writing direction, other line ends, and U+FFFD. */
const hidden = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]/u;

/** Spaces that look like a plain one and are not found as one. */
const hardSpaces = /[\u00a0\u2007\u202f]/u;

const remedies: Readonly<Record<string, string>> = {
  '\r': 'Save the file with line ends of one character (LF).',
  '\ufeff': 'Save the file as UTF-8 without byte order mark, or delete it.',
};

/**
 * Characters a reader cannot see, or that turn the text around, do not stand in content.
 * @param isHardSpaced tells of a file whether its source has hard spaces too, or may have
 */
export function visibleCharacters(
  files: readonly ContentFile[],
  isHardSpaced: (path: string) => boolean,
): Diagnostic[] {
  return files.flatMap(({ path, text }) => {
    const unwanted = new RegExp(
      isHardSpaced(path) ? hidden.source : `${hidden.source}|${hardSpaces.source}`,
      'gu',
    );
    const found = text.split('\n').flatMap((line, index) =>
      [...line.matchAll(unwanted)].map((match) => ({
        ...{ character: match[0], line: index + 1, column: match.index + 1 },
      })),
    );
    const firstReturn = found.find(({ character }) => character === '\r');
    // Line ends of two characters stand in every line: once is enough.
    return found
      .filter((mistake) => mistake.character !== '\r' || mistake === firstReturn)
      .map(({ character, line, column }) => ({
        place: { file: path, line, column },
        rule: 'hidden-character',
        found: `the invisible character ${nameOfCharacter(character)}`,
        expected: 'visible text',
        hint: remedies[character] ?? (hardSpaces.test(character) ? 'Put a plain space there.' : 'Delete it.'),
      }));
  });
}

/** Tells whether a text has a hard space. */
export function hasHardSpace(text: string): boolean {
  return hardSpaces.test(text);
}

/** A file as it reads without what `visibleCharacters` has complained of already, so that nothing follows from it. */
export function withoutHidden({ path, text }: ContentFile): ContentFile {
  // U+FFFD stands for a character that is lost: the text around it differs from its source.
  const shown = text.replace(/\r\n?/g, '\n').replace(new RegExp(`(?!\ufffd)${hidden.source}`, 'gu'), '');
  return { path, text: shown };
}
