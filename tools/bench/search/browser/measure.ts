import { chromium, type Browser } from 'playwright';
import { systemChromium } from '../../../setup/chromium.mjs';
import { quantile } from '../../statistics.ts';
import type { Measures } from '../report/rows.ts';
import { enginePage } from './engine-page.ts';
import { slowLink, warmLink } from './link.ts';
import { BenchServer } from './server.ts';
import { onEnginePage, visit, type Visit } from './visit.ts';

/** Visits that are timed over slow links; bytes are measured for every query. */
const timed = 9;
/** How much slower a phone is taken to be. */
const slowdown = 4;
const rounds = 3;

/** What an engine does in a browser. */
export interface BrowserMeasured {
  /** What each query found, in the engine’s words. */
  readonly found: readonly string[];
  readonly measures: Measures;
}

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: systemChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
}

/**
 * Measures an engine in a browser: first visits for every query, some of them over slow links, and queries again.
 * @param served the folder that is served, the module that sets `window.engine`, and what it is told by the address
 */
export async function measureInBrowser(
  browser: Browser,
  { folder, script, told = '' }: { readonly folder: string; readonly script: string; readonly told?: string },
  keys: readonly string[],
): Promise<BrowserMeasured> {
  const server = new BenchServer(folder, { '/index.html': enginePage, '/engine.js': script });
  const address = `${await server.listen()}/?${told}`;
  try {
    const visits: Visit[] = [];
    for (const key of keys) visits.push(await visit(browser, address, { server, link: undefined, key }));
    const chosen = keys.filter((_, index) => index % Math.ceil(keys.length / timed) === 0);
    const over = async (link: typeof slowLink) => {
      const slow: Visit[] = [];
      for (const key of chosen) slow.push(await visit(browser, address, { server, link, key }));
      return slow;
    };
    const [slow, warm] = [await over(slowLink), await over(warmLink)];
    const again = await onEnginePage(browser, address, server, async (page) => {
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      return page.evaluate(timesOnPage, { keys, rounds });
    });
    return { found: visits.map(({ found }) => found), measures: measuresOf(visits, slow, warm, again) };
  } finally {
    await server.close();
  }
}

/** In the page: the shortest time of each query, in milliseconds, after a first run of all. */
async function timesOnPage(asked: {
  readonly keys: readonly string[];
  readonly rounds: number;
}): Promise<number[]> {
  const best = asked.keys.map(() => Infinity);
  for (let round = 0; round <= asked.rounds; round++) {
    for (const [index, key] of asked.keys.entries()) {
      const start = performance.now();
      await window.engine?.counts(key);
      if (round > 0) best[index] = Math.min(best[index] ?? Infinity, performance.now() - start);
    }
  }
  return best;
}

function measuresOf(
  visits: readonly Visit[],
  slow: readonly Visit[],
  warm: readonly Visit[],
  again: readonly number[],
): Measures {
  const spread = (numbers: readonly number[], last: number) => [
    quantile(numbers, 0.5),
    quantile(numbers, last),
  ];
  const kilobytes = (part: 'counts' | 'hits') => visits.map((own) => own[part].bytes / 1e3);
  const times = (own: readonly Visit[], part: 'counts' | 'hits') => own.map((one) => one[part].milliseconds);
  return {
    visitCounts: spread(kilobytes('counts'), 0.95),
    visitHits: spread(kilobytes('hits'), 0.95),
    visitRequests: spread(
      visits.map(({ hits }) => hits.requests),
      0.95,
    ),
    slowCounts: spread(times(slow, 'counts'), 1),
    slowHits: spread(times(slow, 'hits'), 1),
    warmLinkCounts: spread(times(warm, 'counts'), 1),
    warmLinkHits: spread(times(warm, 'hits'), 1),
    phone: spread(again, 0.95),
  };
}
