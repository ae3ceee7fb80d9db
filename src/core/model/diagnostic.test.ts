import { describe, expect, it } from 'vitest';
import { compareDiagnostics, formatDiagnostic, type Diagnostic } from './diagnostic.ts';

const at = (file: string, rule = 'rule', line = 1, column = 1): Diagnostic => ({
  place: { file, line, column },
  ...{ rule, found: 'this', expected: 'that' },
});

describe('diagnostics', () => {
  it('read as one line, whatever they quote', () => {
    expect(formatDiagnostic({ ...at('a.md'), found: 'a\n  b', hint: 'Mend it.' })).toBe(
      'a.md:1:1 rule  Found a b, expected that. Mend it.',
    );
  });

  it('name what cannot be seen or would turn the text around', () => {
    expect(formatDiagnostic({ ...at('\u202ea.md'), found: '“a\u200bb\u00a0c”' })).toBe(
      'U+202Ea.md:1:1 rule  Found “aU+200BbU+00A0c”, expected that.',
    );
  });

  it('stand in an order in which causes come before what may follow from them', () => {
    const ordered = [
      at('content/indicators/gdp.md'),
      at('content/units.yaml'),
      at('content/documents/a/index.md', 'front-matter'),
      at('content/documents/a/01-x.md', 'period', 3, 1),
      at('content/documents/a/01-x.md', 'period', 3, 9),
      at('content/documents/a/index.md', 'fidelity'),
      at('content/documents/a/01-x.md', 'fidelity', 2),
      at('content/documents/b/01-x.md'),
      at('content/tasks/a/001.md'),
      at('seeds/manifest.yaml'),
    ];
    expect(ordered.toReversed().toSorted(compareDiagnostics)).toEqual(ordered);
  });
});
