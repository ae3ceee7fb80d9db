import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { noticesOf, packageFolder } from './notices.ts';

describe('packageFolder', () => {
  it('is that of the innermost package of a module, scoped or not, and of what the bundler adds', () => {
    expect(packageFolder('/site/node_modules/preact/dist/preact.mjs')).toBe('/site/node_modules/preact');
    expect(packageFolder('/site/node_modules/@a/b/index.js?worker')).toBe('/site/node_modules/@a/b');
    expect(packageFolder('/site/node_modules/a/node_modules/b/c.js')).toBe(
      '/site/node_modules/a/node_modules/b',
    );
    expect(packageFolder('\0vite/preload-helper.js')).toMatch(/node_modules\/vite$/);
    expect(packageFolder('/site/src/core/names.ts')).toBeUndefined();
  });
});

describe('noticesOf', () => {
  it('gives each package its name, version and licence, and what it carries of others', () => {
    const text = noticesOf(['preact', 'opencc-js'].map((name) => `node_modules/${name}`));
    expect(text).toMatch(/^preact \d\S* \(MIT\)$/m);
    expect(text).toContain('Copyright (c) 2015-present Jason Miller');
    expect(text).toContain('Its dictionaries come from OpenCC');
    expect(text).toContain('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION');
  });

  it('refuses a package without a licence', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'package-'));
    writeFileSync(path.join(folder, 'package.json'), '{ "name": "a", "version": "1.0.0" }');
    expect(() => noticesOf([folder])).toThrow('No licence');
  });
});
