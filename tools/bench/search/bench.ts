import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright';
import { launch } from './browser/measure.ts';
import { readBase } from './corpus/base-documents.ts';
import { measureOurs } from './ours/engine.ts';
import { measurePagefind } from './pagefind/engine.ts';
import type { Query } from './queries.ts';
import { measurePeer, type Result } from './peer.ts';
import { ratiosOf, tableOf, type Column } from './report/table.ts';
import { prepareScale, type Scale } from './scale.ts';

export interface SearchOptions {
  /** The sizes of collections, in districts. */
  readonly districts: readonly number[];
  readonly seed: number;
  /** Whether to measure in Chromium as well. */
  readonly browser: boolean;
}

/** Our search beside others, on collections of several sizes, one table for each. */
export async function benchSearch(
  root: string,
  { districts, seed, browser: wanted }: SearchOptions,
): Promise<void> {
  const base = readBase(root);
  const browser = wanted ? await launch() : undefined;
  /** Peers that took too long or too much do not try a larger collection. */
  const stopped = new Set<string>();
  for (const number of districts) {
    const folder = mkdtempSync(path.join(tmpdir(), 'plan-atlas-bench-'));
    try {
      const scale = await prepareScale(base, number, seed, folder);
      console.log(`\n${headOf(scale, seed)}\n`);
      console.log(reportOf(await resultsAt(scale, browser, stopped)));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  await browser?.close();
}

async function resultsAt(
  scale: Scale,
  browser: Browser | undefined,
  stopped: Set<string>,
): Promise<Result[]> {
  const results: Result[] = [await measureOurs(scale, browser)];
  for (const { name, measure } of peersOf(scale, browser)) {
    if (stopped.has(name)) {
      results.push({ name, why: 'stopped at a smaller scale' });
      continue;
    }
    const result = await measure();
    if ('why' in result) stopped.add(name);
    results.push(result);
  }
  return results;
}

interface Peer {
  readonly name: string;
  readonly measure: () => Promise<Result>;
}

function peersOf(scale: Scale, browser: Browser | undefined): Peer[] {
  const peer = (name: string, entry: URL, task?: object): Peer => ({
    name,
    measure: () => measurePeer(name, entry, scale, task),
  });
  const pagefind = (name: string, spaced: boolean): Peer[] =>
    browser ? [{ name, measure: () => measurePagefind(name, scale, browser, spaced) }] : [];
  const scanning = new URL('scanning/measure.ts', import.meta.url);
  return [
    ...pagefind('Pagefind', false),
    ...pagefind('Pagefind, spaced', true),
    peer('MiniSearch', new URL('minisearch/measure.ts', import.meta.url)),
    peer('Fuse.js', scanning, { way: 'fuse' }),
    peer('scan', scanning, { way: 'scan' }),
  ];
}

function reportOf(results: readonly Result[]): string {
  const columns = results.filter((result): result is Column => 'measures' in result);
  const reasons = results.flatMap((result) => ('why' in result ? [`${result.name}: ${result.why}`] : []));
  return [tableOf(columns), ratiosOf(columns), ...reasons].filter(Boolean).join('\n\n');
}

function headOf({ districts, factor, size, queries }: Scale, seed: number): string {
  const number = (value: number) => value.toLocaleString('en');
  return [
    `${number(districts)} districts (${number(Math.round(factor))}×): ${number(size.documents)} documents,`,
    `${number(size.paragraphs)} paragraphs, ${(size.characters / 1e6).toFixed(2)} million characters`,
    `\n${String(queries.length)} queries (${kindsOf(queries)}), seed ${String(seed)}`,
  ].join(' ');
}

function kindsOf(queries: readonly Query[]): string {
  const kinds = Map.groupBy(queries, ({ kind }) => kind);
  return [...kinds].map(([kind, own]) => `${String(own.length)} × ${kind}`).join(', ');
}
