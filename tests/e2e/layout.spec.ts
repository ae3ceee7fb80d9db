import { expect, test } from 'playwright/test';
import { pageKinds } from './pages.ts';

for (const width of [320, 360, 768, 1440]) {
  test(`no page is wider than a screen of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const [kind, address] of Object.entries(pageKinds)) {
      await page.goto(address);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, kind).toBeLessThanOrEqual(0);
    }
  });
}

for (const size of [24, 32]) {
  test(`no page is wider than a phone whose letters are ${size} px`, async ({
    playwright,
    launchOptions,
    baseURL,
  }) => {
    const args = [...(launchOptions.args ?? []), `--blink-settings=defaultFontSize=${size}`];
    const browser = await playwright.chromium.launch({ ...launchOptions, args });
    const page = await browser.newPage({ viewport: { width: 360, height: 800 }, baseURL: baseURL ?? '' });
    for (const [kind, address] of Object.entries(pageKinds)) {
      await page.goto(address);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, kind).toBeLessThanOrEqual(360);
    }
    await browser.close();
  });
}

test('no letter of a table is too small for Chinese on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const [kind, address] of Object.entries(pageKinds)) {
    await page.goto(address);
    const small = await page.locator('main').evaluate((main) => {
      const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (texts.nextNode()) {
        const words = texts.currentNode.textContent?.trim() ?? '';
        const element = texts.currentNode.parentElement;
        if (words === '' || !element || element.closest('svg')) continue;
        const least = element.closest('.fig-notes, .sort-sign') ? 11 : 12;
        const size = Number.parseFloat(getComputedStyle(element).fontSize);
        if (size < least) found.push(`${words.slice(0, 12)}: ${size} px`);
      }
      return found;
    });
    expect(small, kind).toEqual([]);
  }
});

for (const [width, height] of [
  [740, 360],
  [320, 256],
] as const) {
  test(`tables do not scroll up and down by themselves at ${width} × ${height} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const address of [
      pageKinds['theme of the comparison'],
      pageKinds.district,
      pageKinds['chapter with an indicator table'],
    ]) {
      await page.goto(address);
      const places = await page
        .locator('.table-scroll')
        .evaluateAll((elements) => elements.map((place) => place.scrollHeight - place.clientHeight));
      expect(Math.max(...places), address).toBeLessThanOrEqual(0);
      const heads = await page
        .locator('.table-scroll thead th:not(.stub)')
        .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).position));
      expect(new Set(heads), address).toEqual(new Set(['static']));
    }
  });
}

test('no chart outgrows the letters around it', async ({ page }) => {
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    for (const address of [pageKinds.district, pageKinds.indicator]) {
      await page.goto(address);
      const scales = await page
        .locator('.chart > svg')
        .evaluateAll((charts) =>
          charts.map(
            (chart) => chart.getBoundingClientRect().width / (chart as SVGSVGElement).viewBox.baseVal.width,
          ),
        );
      expect(Math.max(...scales), `${address} at ${width} px`).toBeLessThanOrEqual(1.15);
    }
  }
});

test('what is folded away on a page of a theme is printed', async ({ page }) => {
  await page.goto(pageKinds['theme of the comparison']);
  const rest = page.locator('details.singles table');
  await expect(rest).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  const height = await rest.evaluate((table) => table.getBoundingClientRect().height);
  expect(height).toBeGreaterThan(50);
});

for (const width of [360, 768, 1440]) {
  test(`the keyboard goes through the masthead in the order of sight at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    const places = await page.locator('.masthead :is(a, summary)').evaluateAll((elements) =>
      elements.map((element) => {
        const { left, top, bottom } = element.getBoundingClientRect();
        return { left, middle: (top + bottom) / 2 };
      }),
    );
    const inOrder = places.every((place, index) => {
      const before = places[index - 1];
      return !before || place.middle > before.middle + 12 || place.left > before.left;
    });
    expect(inOrder).toBe(true);
  });
}

test('no page throws, logs an error or asks anything of another host', async ({ page, baseURL }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    // The browser itself logs the status of the page that is meant not to exist, and of nothing else.
    const isMissingPage =
      new URL(message.location().url || 'about:blank').pathname === pageKinds['page not found'];
    if (message.type() === 'error' && !isMissingPage)
      faults.push(`${message.text()} ${message.location().url}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== new URL(baseURL ?? '').origin)
      faults.push(request.url());
  });
  for (const address of Object.values(pageKinds)) await page.goto(address, { waitUntil: 'networkidle' });
  expect(faults).toEqual([]);
});

test('no page sets a cookie', async ({ page, context }) => {
  for (const address of Object.values(pageKinds)) await page.goto(address);
  expect(await context.cookies()).toEqual([]);
});
