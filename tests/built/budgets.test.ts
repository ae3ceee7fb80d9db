import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtPages, dist, type BuiltPage } from './pages.ts';

const pages = builtPages();
const gzip = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;
const kilobytes = (bytes: number) => Math.round(bytes / 100) / 10;

/** Scripts and style sheets a page asks for by itself. */
function loadedFiles({ html }: BuiltPage): string[] {
  const scripts = [...html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"/g)].map(([, source = '']) => source);
  const sheets = [
    ...html.matchAll(/<link\b[^>]*rel="(?:stylesheet|modulepreload|icon)"[^>]*href="([^"]+)"/g),
  ].map(([, href = '']) => href);
  return [...scripts, ...sheets];
}

/** A script with everything it imports when it starts. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !file.endsWith('.js')) return seen;
  seen.add(file);
  const code = readFileSync(path.join(dist, file), 'utf8');
  for (const [, source = ''] of code.matchAll(
    /(?:^|[;}\s])import\s*(?:[\w*{}\s,$]+\s*from\s*)?["']([^"']+)["']/g,
  )) {
    withImports(path.posix.resolve(path.posix.dirname(file), source), seen);
  }
  return seen;
}

function scriptBytes(page: BuiltPage): number {
  const external = [...new Set(loadedFiles(page).flatMap((file) => [...withImports(file)]))];
  const inline = [...page.html.matchAll(/<script\b(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, code = '']) => code,
  );
  return external.reduce(
    (sum, file) => sum + gzip(readFileSync(path.join(dist, file))),
    inline.length > 0 ? gzip(inline.join('')) : 0,
  );
}

function styleBytes({ html }: BuiltPage): number {
  return gzip([...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css).join('\n'));
}

/** Pages over a limit, with what they weigh. */
function over(chosen: readonly BuiltPage[], limit: number, weigh: (page: BuiltPage) => number): string[] {
  return chosen
    .filter((page) => weigh(page) > limit * 1000)
    .map((page) => `${page.address} ${kilobytes(weigh(page))} kB`);
}

const matching = (pattern: RegExp) => {
  const chosen = pages.filter(({ address }) => pattern.test(address));
  expect(chosen.length).toBeGreaterThan(0);
  return chosen;
};

// The figures are those of the project's targets: transferred bytes, gzip.
describe('what a page weighs', () => {
  it('is at most 20 kB of HTML for a chapter', () => {
    expect(over(matching(/^\/documents\/[^/]+\/\d/), 20, ({ html }) => gzip(html))).toEqual([]);
  });

  it('is at most 25 kB of HTML for an indicator', () => {
    expect(over(matching(/^\/indicators\/./), 25, ({ html }) => gzip(html))).toEqual([]);
  });

  it('is at most 36 kB of HTML for the findings of a document or the list of all', () => {
    expect(over(matching(/^\/findings\//), 36, ({ html }) => gzip(html))).toEqual([]);
  });

  it('is at most 25 kB of HTML for a theme', () => {
    expect(over(matching(/^\/themes\//), 25, ({ html }) => gzip(html))).toEqual([]);
  });

  it('is at most 10 kB of inline CSS', () => {
    expect(over(pages, 10, styleBytes)).toEqual([]);
  });

  it('is at most 8 kB of script where one only reads', () => {
    expect(over(matching(/^\/(?!search|compare|findings|tasks\/[^/]+\/$)/), 8, scriptBytes)).toEqual([]);
  });

  it('is at most 35 kB of script for comparison, search and the choice of tasks and findings', () => {
    expect(over(matching(/^\/(search|compare|findings|tasks\/[^/]+\/$)/), 35, scriptBytes)).toEqual([]);
  });

  it('is at most 20 kB of HTML for a task and 25 kB for a unit', () => {
    expect(over(matching(/^\/tasks\/[^/]+\/\d+\/$/), 20, ({ html }) => gzip(html))).toEqual([]);
    expect(over(matching(/^\/tasks\/[^/]+\/units\//), 25, ({ html }) => gzip(html))).toEqual([]);
  });

  it('is at most 15 kB of script for quick-find, which comes when it is used', () => {
    const files = readdirSync(path.join(dist, '_astro')).filter((name) => /^quick-find-.*\.js$/.test(name));
    expect(files).toHaveLength(1);
    const bytes = files.map((name) => gzip(readFileSync(path.join(dist, '_astro', name))));
    expect(Math.max(...bytes)).toBeLessThan(15_000);
  });

  it('is at most five requests at first view', () => {
    const requests = (page: BuiltPage) =>
      1 + new Set(loadedFiles(page).flatMap((file) => [file, ...withImports(file)])).size;
    expect(
      pages.filter((page) => requests(page) > 5).map((page) => `${page.address} ${requests(page)}`),
    ).toEqual([]);
  });

  it('holds no font file', () => {
    expect(
      pages.filter(({ html }) => /\.woff2?|@font-face/.test(html)).map(({ address }) => address),
    ).toEqual([]);
  });
});
