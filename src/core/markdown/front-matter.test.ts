import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formatDiagnostic } from '../model/diagnostic.ts';
import { parseFrontMatter, splitFrontMatter } from './front-matter.ts';

const schema = z.strictObject({ name: z.string(), text: z.string() });
const parse = (source: string) => parseFrontMatter(source, schema, 'x.md', {}, 'text');
const messages = (source: string) => parse(source).diagnostics.map(formatDiagnostic);

describe('front matter', () => {
  it('is split from the body', () => {
    expect(splitFrontMatter('---\nname: x\n---\ntext\n')).toEqual({ yaml: 'name: x', body: 'text\n' });
    expect(splitFrontMatter('---\n---\ntext\n')).toEqual({ yaml: '', body: 'text\n' });
    expect(splitFrontMatter('text\n')).toBeUndefined();
  });

  it('gives a value with what the body adds, and the place of each key', () => {
    const { value, placeOf } = parse('---\nname: x\n---\ntext\n');
    expect(value).toEqual({ name: 'x', text: 'text' });
    expect(placeOf(['name'])).toEqual({ file: 'x.md', line: 2, column: 7 });
  });

  it('is complained of once where it is missing, has no end or is empty', () => {
    expect(messages('text\n')).toEqual([
      'x.md:1:1 front-matter  Found no front matter, expected keys and values between two lines “---”.',
    ]);
    expect(messages('---\nname: x\n\ntext\n')).toEqual([
      'x.md:1:1 front-matter  Found front matter without end, expected a second line “---”.',
    ]);
    expect(messages('---\n---\ntext\n')).toEqual([
      'x.md:2:1 front-matter  Found nothing, expected keys and values such as “name: …”.',
    ]);
  });
});
