import { LinkChecker } from 'linkinator';
import { describe, expect, it } from 'vitest';
import { builtPages, dist } from './pages.ts';

describe('the built site', () => {
  it('has no internal link or anchor that leads nowhere', async () => {
    const { links } = await new LinkChecker().check({
      path: builtPages()
        .map(({ address }) =>
          address.replace(/^\//, '').replace(/\/?$/, (end) => (address.endsWith('.html') ? end : '/')),
        )
        .map((page) => (page === '/' ? './' : page)),
      serverRoot: dist,
      checkFragments: true,
      linksToSkip: ['^(?!http://localhost)'],
      concurrency: 50,
    });
    const broken = links
      .filter(({ state }) => state === 'BROKEN')
      .map(({ url, parent }) => `${parent} → ${url}`);
    expect(links.length).toBeGreaterThan(1000);
    expect(broken).toEqual([]);
  });

  it('loads nothing from third parties', () => {
    const foreign = builtPages().flatMap(({ address, html }) =>
      [
        ...html.matchAll(
          /<(?:script|link|img|iframe|source|video|audio)\b[^>]*?\s(?:src|href)="(https?:)?\/\/([^"/]+)/g,
        ),
      ]
        .filter(([tag]) => !/rel="(?:canonical|alternate|license)"/.test(tag))
        .map(([, , host]) => `${address} loads from ${host}`),
    );
    expect(foreign).toEqual([]);
  });
});
