import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formatDiagnostic } from '../model/diagnostic.ts';
import { parseYaml, parseYamlList } from './parse.ts';

const schema = z.strictObject({
  name: z.string().min(1),
  kinds: z
    .array(z.enum(['alpha', 'beta']))
    .min(1)
    .default(['alpha']),
  count: z.number().positive().optional(),
  inner: z.strictObject({ label: z.string(), whole: z.number().int() }).optional(),
});
const messages = (yaml: string, extra = {}) =>
  parseYaml(yaml, schema, 'x.yaml', 2, extra).diagnostics.map(formatDiagnostic);

describe('YAML', () => {
  it('names a misspelt key at its place and the nearest valid one, at every depth', () => {
    expect(messages('name: y\nkinsd: []\ninner: { lable: a, label: b, whole: 1 }')).toEqual([
      'x.yaml:4:10 front-matter  Found key “lable”, expected a known key. Did you mean “label”?',
      'x.yaml:3:1 front-matter  Found key “kinsd”, expected a known key. Did you mean “kinds”?',
    ]);
  });

  it('names the place of a wrong value deep inside, and the nearest valid one', () => {
    expect(messages('name: x\nkinds:\n  - alpha\n  - bta')).toEqual([
      'x.yaml:5:5 front-matter  Found kinds.1: "bta", expected one of alpha, beta. Did you mean “beta”?',
    ]);
  });

  it('says in words what is missing or of another kind', () => {
    expect(messages('name: ""\nkinds: []\ncount: 0\ninner: { label: 5, whole: 1.5 }')).toEqual([
      'x.yaml:2:7 front-matter  Found name: "", expected some text.',
      'x.yaml:3:8 front-matter  Found kinds: [], expected at least 1.',
      'x.yaml:4:8 front-matter  Found count: 0, expected a number above 0.',
      'x.yaml:5:17 front-matter  Found inner.label: 5, expected text. Put it in quotes.',
      'x.yaml:5:27 front-matter  Found inner.whole: 1.5, expected a whole number.',
    ]);
    expect(messages('name:\n')).toEqual([
      'x.yaml:2:6 front-matter  Found “name” without a value, expected text.',
    ]);
    expect(messages('count: 1')).toEqual(['x.yaml:2:1 front-matter  Found no “name”, expected text.']);
  });

  it('is complained of once where it holds something else', () => {
    expect(messages('just words')).toEqual([
      'x.yaml:2:1 front-matter  Found text, expected keys and values such as “name: …”.',
    ]);
    expect(messages('["a"]')).toEqual([
      'x.yaml:2:1 front-matter  Found a list, expected keys and values such as “name: …”.',
    ]);
  });

  it('is refused where a key is given twice, each one named', () => {
    expect(messages('name: x\ncount: 1\n"name": y\ninner: { label: a, whole: 1, label: b }')).toEqual([
      'x.yaml:4:1 yaml-syntax  Found key “name” a second time, expected each key once.',
      'x.yaml:5:30 yaml-syntax  Found key “label” a second time, expected each key once.',
    ]);
  });

  it.each(['0o17', '0x1F', '.inf', '.nan', '017', '1e3', '12345678901234567890', '+5'])(
    'is refused where a number is not what it looks like, told as it is written: %s',
    (number) => {
      expect(messages(`name: x\ncount: ${number}`)).toEqual([
        `x.yaml:3:8 yaml-syntax  Found ${number}, expected a number in plain digits, or text in quotes.`,
      ]);
    },
  );

  it('is refused where it refers to another value', () => {
    expect(messages('name: *economy')).toEqual([
      'x.yaml:2:7 yaml-syntax  Found “*economy”, expected a value; put one that begins with * in quotes.',
    ]);
  });

  it('may not give what the file’s name gives', () => {
    const named = schema.extend({ id: z.string() });
    expect(parseYaml('name: x\nid: b', named, 'x.yaml', 1, { id: 'a' }).diagnostics).toMatchObject([
      { found: 'key “id”', place: { line: 2, column: 1 } },
    ]);
  });

  it('keeps a message on one line, whatever it quotes', () => {
    const [message] = messages('name: x\ncount: "a\n\n b"');
    expect(message).toBe('x.yaml:3:8 front-matter  Found count: "a\\nb", expected a number.');
  });
});

describe('a list in YAML', () => {
  const list = (yaml: string) => parseYamlList(yaml, schema, 'x.yaml');

  it('keeps the entries beside a broken one, and what that one may have named', () => {
    const { values, broken, diagnostics } = list('- { name: a }\n- { nmae: b }\n- { name: c }');
    expect(values?.map(({ name }) => name)).toEqual(['a', 'c']);
    expect(broken).toEqual(['b']);
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      'x.yaml:2:5 front-matter  Found key “nmae”, expected a known key. Did you mean “name”?',
    ]);
  });

  it('finds the place of an entry behind a broken one', () => {
    expect(list('- { nmae: b }\n- { name: c }').placeOf([0, 'name'])).toMatchObject({ line: 2, column: 11 });
  });

  it('is no list where it holds keys', () => {
    expect(list('name: a').values).toBeUndefined();
  });
});
