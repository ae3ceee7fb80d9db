import type { ContentFile } from '../corpus/assemble.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** NUL and other controls, zero-width characters, and controls of writing direction. */
// eslint-disable-next-line no-control-regex -- control characters are what the rule looks for
const hidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]/u;

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
