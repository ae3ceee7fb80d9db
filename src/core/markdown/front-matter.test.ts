import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formatDiagnostic } from '../model/diagnostic.ts';
import { parseYaml, splitFrontMatter } from './front-matter.ts';

const schema = z.strictObject({ name: z.string(), kinds: z.array(z.enum(['a', 'b'])).default([]) });
const messages = (yaml: string) => parseYaml(yaml, schema, 'x.yaml', 2).diagnostics.map(formatDiagnostic);

describe('front matter', () => {
  it('is split from the body with the line on which it starts', () => {
    expect(splitFrontMatter('---\nname: x\n---\ntext\n')).toEqual({
      yaml: 'name: x',
      line: 2,
      body: 'text\n',
    });
    expect(splitFrontMatter('text\n')).toEqual({ yaml: '', line: 1, body: 'text\n' });
  });

  it('names a misspelt key at its place and the nearest valid one', () => {
    expect(messages('nme: x\nname: y')).toEqual([
      'x.yaml:2:6 front-matter  Found key “nme”, expected a known key. Did you mean “name”?',
    ]);
  });

  it('names the place of a wrong value deep inside', () => {
    expect(messages('name: x\nkinds:\n  - a\n  - c')).toEqual([
      'x.yaml:5:5 front-matter  Found kinds.1: "c", expected one of a, b.',
    ]);
  });
});
