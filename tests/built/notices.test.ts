import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { builtPages, dist } from './pages.ts';

const text = readFileSync(path.join(dist, 'LICENSES.txt'), 'utf8');
const named = new Set([...text.matchAll(/^(\S+) \d\S* \(.+\)$/gm)].map(([, name]) => name));

it('names every package that browser code imports', () => {
  const code = globSync('src/{browser,views}/**/*.{ts,tsx}').filter((file) => !file.endsWith('.test.ts'));
  const imported = code.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?<!^import type .*)from '((?:@[^/']+\/)?[^./#'][^/']*)/gm)].map(
      ([, name]) => name,
    ),
  );
  expect(imported).toContain('preact');
  // What the core brings along, and what these packages import themselves.
  const brought = ['fuse.js', 'opencc-js', 'fflate', 'd3-dsv'];
  expect([...imported, ...brought].filter((name) => !named.has(name))).toEqual([]);
});

it('is linked from the page about the site', () => {
  expect(builtPages().find(({ address }) => address === '/about/')?.html).toContain('/LICENSES.txt"');
});
