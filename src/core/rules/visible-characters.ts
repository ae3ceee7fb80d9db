import type { ContentFile } from '../corpus/reading.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** Controls but tab and line end, zero-width characters, controls of writing direction, other line ends, and U+FFFD. */
const hidden = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]/u;

const remedies: Readonly<Record<string, string>> = {
  '\r': 'Save the file with line ends of one character (LF).',
  '\ufeff': 'Save the file as UTF-8 without byte order mark, or delete it.',
};

/** Characters a reader cannot see, or that turn the text around, do not stand in content. */
export function visibleCharacters(files: readonly ContentFile[]): Diagnostic[] {
  return files.flatMap(({ path, text }) => {
    const found = text.split('\n').flatMap((line, index) => {
      const match = hidden.exec(line);
      return match ? [{ character: match[0], line: index + 1, column: match.index + 1 }] : [];
    });
    const firstReturn = found.find(({ character }) => character === '\r');
    // Line ends of two characters stand in every line: once is enough.
    return found
      .filter((mistake) => mistake.character !== '\r' || mistake === firstReturn)
      .map(({ character, line, column }) => ({
        place: { file: path, line, column },
        rule: 'hidden-character',
        found: `the invisible character U+${codeOf(character)}`,
        expected: 'visible text',
        hint: remedies[character] ?? 'Delete it.',
      }));
  });
}

/** A file as it reads without what `visibleCharacters` has complained of already, so that nothing follows from it. */
export function withPlainLineEnds({ path, text }: ContentFile): ContentFile {
  return { path, text: text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n') };
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
