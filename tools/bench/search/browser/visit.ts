import type { Browser, Page } from 'playwright';
import type { Link } from './link.ts';
import type { BenchServer, Traffic } from './server.ts';

/** A first visit of one reader: what is loaded until there are counts, and until there are occurrences, in all. */
export interface Visit {
  /** What was found, in the engine’s words. */
  readonly found: string;
  readonly counts: Traffic & { readonly milliseconds: number };
  readonly hits: Traffic & { readonly milliseconds: number };
}

/**
 * Asks one question in a fresh browser context. Times are from the question on: the script and what it loads before a
 * query have been loaded while the reader typed.
 */
export async function visit(
  browser: Browser,
  address: string,
  {
    server,
    link,
    key,
  }: { readonly server: BenchServer; readonly link: Link | undefined; readonly key: string },
): Promise<Visit> {
  return onEnginePage(browser, address, server, async (page) => {
    server.over(link);
    const start = performance.now();
    const found = await page.evaluate((asked) => window.engine?.counts(asked) ?? '', key);
    const counts = performance.now() - start;
    const untilCounts = server.taken();
    await page.evaluate((asked) => window.engine?.hits(asked), key);
    const hits = performance.now() - start;
    const untilHits = sumOf(untilCounts, server.taken());
    server.over(undefined);
    return {
      found,
      counts: { ...untilCounts, milliseconds: counts },
      hits: { ...untilHits, milliseconds: hits },
    };
  });
}

/** Runs something on the page of an engine that is prepared, in a context of its own. */
export async function onEnginePage<Result>(
  browser: Browser,
  address: string,
  server: BenchServer,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    server.taken();
    await page.goto(address);
    await page.waitForFunction(() => window.engine !== undefined);
    await page.evaluate(() => window.engine?.prepare());
    return await work(page);
  } finally {
    await context.close();
  }
}

function sumOf(one: Traffic, other: Traffic): Traffic {
  return { bytes: one.bytes + other.bytes, requests: one.requests + other.requests };
}
