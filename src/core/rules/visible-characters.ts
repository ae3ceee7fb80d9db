import type { ContentFile } from '../corpus/assemble.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** Controls but tab and line end, zero-width characters, controls of writing direction, and U+FFFD. */
const hidden = /(?![\t\n\r])[\p{Cc}\p{Cf}\ufffd]/u;

/** Characters a reader cannot see, or that turn the text around, do not stand in content. */
export function visibleCharacters(files: readonly ContentFile[]): Diagnostic[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const match = hidden.exec(line);
      if (!match) return [];
      const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      return [
        {
          place: { file: path, line: index + 1, column: match.index + 1 },
          rule: 'hidden-character',
          found: `the invisible character U+${code}`,
          expected: 'visible text',
          hint: 'Delete it.',
        },
      ];
    }),
  );
}
