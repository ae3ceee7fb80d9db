import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { publicationFrom } from './publication.ts';

it('names one version and one day of release in the change log and in CITATION.cff', () => {
  const { version, released } = publicationFrom({}, process.cwd());
  const { version: cited, 'date-released': day } = parse(readFileSync('CITATION.cff', 'utf8')) as Record<
    string,
    string
  >;
  expect({ cited, day }).toEqual({ cited: version, day: released });
});
