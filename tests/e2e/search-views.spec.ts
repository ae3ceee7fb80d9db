import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { csvParse } from 'd3';
import { test, type Download, type Locator, type Page } from 'playwright/test';
import { address, expect, field, lines, status } from './search-page.ts';

const view = (page: Page, name: string) => page.locator(`.view[data-view="${name}"]`);
const opener = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const strip = (page: Page, at = 0) => page.getByRole('slider').nth(at);

/** The total that the page states for its query. */
async function total(page: Page): Promise<number> {
  const text = await page.locator('.counts tfoot .occurrences').textContent();
  return Number(text?.replaceAll(',', ''));
}

async function open(page: Page, words: string, name: string): Promise<void> {
  await page.goto(address(words));
  await expect(status(page)).toContainText('共');
  await opener(page, name).click();
}

async function contentOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent('download');
  await opener(page, button).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), text: await contentOf(download) };
}

const numbersIn = async (cells: Locator) =>
  (await cells.allTextContents()).map((text) => Number(text.replaceAll(',', '')));
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

test.describe('counts by chapter', () => {
  test('sum up to the counts of the documents, and lead to the chapters', async ({ page }) => {
    await open(page, '营商环境', '各章次数');
    const shown = view(page, 'chapters');
    await expect(shown.getByRole('heading', { name: '各章次数' })).toBeVisible();
    const all = await total(page);
    await expect(shown).toContainText(`“营商环境”的 ${all} 处`);
    expect(sum(await numbersIn(shown.locator('.group .occurrences')))).toBe(all);
    expect(sum(await numbersIn(shown.locator('tr:not(.group) .occurrences')))).toBe(all);
    await shown.getByRole('link', { name: /第三章 坚持深化改革/ }).click();
    await expect(page).toHaveURL(/\/documents\/linghe-fyp14\/03-[^/]+\/$/);
    await page.goBack();
    await expect(shown).toContainText('没有的 8 章：正文之前');
  });

  test('follow what is typed, and the documents chosen', async ({ page }) => {
    await open(page, '营商环境', '各章次数');
    await field(page).fill('养老');
    await expect(view(page, 'chapters')).toContainText('“养老”的');
    await page.getByRole('checkbox', { name: /凌河区/ }).check();
    await expect(view(page, 'chapters').locator('.group')).toHaveCount(1);
    await field(page).fill('营商环镜');
    await expect(view(page, 'chapters')).toHaveCount(0);
  });
});

test.describe('the dispersion', () => {
  test('has a strip for each document and as many ticks as occurrences', async ({ page }) => {
    await open(page, '营商环境', '分布');
    const shown = view(page, 'dispersion');
    await expect(shown.getByRole('slider')).toHaveCount(5);
    const counts = await shown
      .locator('.strip')
      .evaluateAll((strips) => strips.map((one) => Number(one.getAttribute('data-occurrences'))));
    expect(sum(counts)).toBe(await total(page));
    await expect(strip(page)).toHaveAttribute('aria-valuemax', String(counts[0]));
    await shown.getByText('以数字看').click();
    expect(await numbersIn(shown.locator('tbody tr td:last-child'))).toEqual(counts);
  });

  test('is moved along by keys, and leads to the place', async ({ page }) => {
    await page.goto(address('营商环境'));
    await opener(page, '分布').press('Enter');
    await strip(page).focus();
    await expect(strip(page)).toHaveAttribute('aria-valuetext', /^第 1 处，共 6 处：第二章/);
    await page.keyboard.press('ArrowRight');
    await expect(strip(page)).toHaveAttribute('aria-valuetext', /^第 2 处，共 6 处：第三章/);
    const link = view(page, 'dispersion').getByRole('link', { name: /^第 2 处/ });
    await expect(link).toHaveAttribute('href', /\/documents\/linghe-fyp14\/03-.*\?q=.*#s/);
    await page.keyboard.press('End');
    await expect(strip(page)).toHaveAttribute('aria-valuenow', '6');
    await page.keyboard.press('Home');
    await expect(strip(page)).toHaveAttribute('aria-valuenow', '1');
    // The link is a stop of the Tab key once it is known where it leads.
    await expect(view(page, 'dispersion').getByRole('link', { name: /^第 1 处/ })).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(strip(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/documents\/linghe-fyp14\/02-/);
    await expect(page.locator('mark').first()).toBeInViewport();
  });

  test('tells the chapter under the pointer, and a click reads the place', async ({ page }) => {
    await open(page, '紫荆山', '分布');
    const current =
      Number((await strip(page).locator('.ticks').getAttribute('d'))?.match(/^M(\d+)/)?.[1]) / 2000;
    const readout = view(page, 'dispersion').locator('.readout').first();
    // The strip stands still only when the lines below the field have come.
    await expect(async () => {
      const box = await strip(page).boundingBox();
      if (!box) throw new Error('No strip');
      await page.mouse.move(0, 0);
      await page.mouse.move(box.x + current * box.width + 3, box.y + 10);
      await expect(readout).toContainText('第 1 处', { timeout: 2000 });
    }).toPass();
    await page.mouse.down();
    await page.mouse.up();
    await expect(page).toHaveURL(/\/documents\/.*#/);
    await expect(page.locator('mark').first()).toHaveText('紫荆山');
  });

  test('is chosen by a first tap and read by a second', async ({ browser }) => {
    const page = await browser.newPage({ hasTouch: true, viewport: { width: 360, height: 740 } });
    await open(page, '紫荆山', '分布');
    await strip(page).scrollIntoViewIfNeeded();
    const box = await strip(page).boundingBox();
    const drawn = await strip(page).locator('.ticks').getAttribute('d');
    const x = (box?.x ?? 0) + (Number(drawn?.match(/^M(\d+)/)?.[1]) / 2000) * (box?.width ?? 0);
    await page.touchscreen.tap(x, (box?.y ?? 0) + 10);
    await expect(view(page, 'dispersion').locator('.readout').first()).toContainText('第 1 处');
    await expect(page).toHaveURL(/\/search\//);
    await page.touchscreen.tap(x, (box?.y ?? 0) + 10);
    await expect(page).toHaveURL(/\/documents\/.*#/);
    await page.close();
  });

  test('names the documents without the words', async ({ page }) => {
    await page.goto(address('紫荆山', '&view=dispersion'));
    await expect(view(page, 'dispersion')).toContainText(/兴隆台区.*没有“紫荆山”。/);
  });
});

test.describe('the comparison of terms', () => {
  test('takes terms, counts each, and keeps them in the address', async ({ page }) => {
    await open(page, '营商环境', '词语比较');
    const shown = view(page, 'terms');
    await shown.getByRole('textbox').fill('法治、放管服 法治');
    await page.keyboard.press('Enter');
    await expect(shown.locator('thead th')).toHaveText(['文件', '营商环境', '法治', '放管服']);
    await expect(page).toHaveURL(
      address('营商环境', `&vs=${encodeURIComponent('法治')},${encodeURIComponent('放管服')}`),
    );
    const totals = await numbersIn(shown.locator('tfoot a'));
    expect(totals[0]).toBe(await total(page));
    await expect(shown.getByRole('img')).toHaveCount(5);
    await expect(shown.getByRole('img').first()).toHaveAccessibleName(/凌河区.*每万字：营商环境 2\.79，法治/);
    await shown.getByRole('button', { name: '去掉“放管服”' }).click();
    await expect(shown.locator('thead th')).toHaveText(['文件', '营商环境', '法治']);
    await expect(shown.getByRole('textbox')).toBeFocused();
    await page.goBack();
    await expect(shown.locator('thead th')).toHaveCount(4);
    await page.reload();
    await expect(shown.locator('thead th')).toHaveCount(4);
    await shown.locator('tbody tr').first().locator('a').nth(1).click();
    await expect(page).toHaveURL(address('法治', '&d=linghe'));
    await expect(view(page, 'terms')).toHaveCount(0);
    await expect.poll(() => total(page)).toBe(8);
    await page.goBack();
    await expect(shown.locator('thead th')).toHaveCount(4);
  });

  test('compares five terms at most and says which are left out', async ({ page }) => {
    await open(page, '营商环境', '词语比较');
    await view(page, 'terms').getByRole('textbox').fill('一 二 三 四 五 六 七');
    await page.keyboard.press('Enter');
    await expect(view(page, 'terms').locator('thead th')).toHaveCount(7);
    await expect(view(page, 'terms')).toContainText('“六”、“七”没有加入');
  });

  for (const hostile of [
    '<img src=x onerror=alert(1)>',
    '%E0%A4%A',
    '%ED%A0%80',
    '__proto__,constructor,toString',
    ',,%00,%E2%80%AE,%E2%80%8B',
    '.*(a%2B)%2B$',
    '甲'.repeat(1000),
  ]) {
    test(`takes vs=${hostile.slice(0, 30)} for words`, async ({ page }) => {
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('dialog', (dialog) => problems.push(dialog.message()));
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      await page.goto(address('营商环境', `&vs=${hostile}&view=terms`));
      await expect(view(page, 'terms').locator('tfoot a').first()).toHaveText('26');
      await expect(page.locator('search-view img, .view script')).toHaveCount(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
      expect(problems).toEqual([]);
    });
  }
});

test.describe('files of a search', () => {
  test('the concordance has every occurrence, each to be found in the plain text', async ({
    page,
    request,
  }) => {
    await page.goto(address('建设', '&d=linghe&page=2'));
    await expect(lines(page).first()).toBeVisible();
    const { name, text } = await saved(page, '下载词语索引（CSV）');
    expect(name).toMatch(/^建设-词语索引-\d{4}-\d\d-\d\d\.csv$/);
    expect(text.startsWith('\uFEFFquery,document,')).toBe(true);
    const rows = csvParse(text.slice(1));
    expect(rows.length).toBe(await total(page));
    await expect(page.locator('.said')).toContainText(`${rows.length} 行`);
    const plain = (await (await request.get('/data/text/linghe-fyp14.txt')).text()).split('\n');
    for (const row of rows) {
      const line = Array.from(plain[Number(row['line']) - 1] ?? '');
      if (row['reading'] === 'both')
        expect(line.slice(Number(row['start']), Number(row['end'])).join('')).toBe(row['match']);
    }
    const answer = await request.get(rows[0]?.['url']?.replace(/#.*/, '') ?? '');
    expect(answer.ok()).toBe(true);
  });

  test('say as JSON what was searched', async ({ page }) => {
    await page.goto(address('營商環境'));
    await expect(lines(page).first()).toBeVisible();
    const { text } = await saved(page, '下载词语索引（JSON）');
    const file = JSON.parse(text) as Record<string, unknown> & { rows: unknown[] };
    expect(file).toMatchObject({
      query: '營商環境',
      searched: '营商环境',
      documents: expect.any(Array) as unknown,
    });
    expect(file['version']).toMatch(/^\d+\.\d+/);
    expect(file['url']).toContain(address('營商環境'));
    expect(file.rows.length).toBe(await total(page));
  });

  test('the counts hold the terms compared', async ({ page }) => {
    await page.goto(address('营商环境', '&vs=法治'));
    await expect(view(page, 'terms').locator('tfoot a')).toHaveCount(2);
    const { text } = await saved(page, '下载次数（CSV）');
    const rows = csvParse(text.slice(1));
    expect(rows.map(({ query }) => query)).toEqual([
      ...Array.from({ length: 5 }, () => '营商环境'),
      ...Array.from({ length: 5 }, () => '法治'),
    ]);
    expect(sum(rows.slice(0, 5).map(({ occurrences }) => Number(occurrences)))).toBe(await total(page));
  });

  test('are refused whole where they would be too long, with a way on', async ({ page }) => {
    await page.route(/take-files/, async (route) => {
      const response = await route.fetch();
      const text = (await response.text()).replace('2e4', '20');
      await route.fulfill({ response, body: text });
    });
    await page.goto(address('营商环境'));
    await expect(lines(page).first()).toBeVisible();
    await opener(page, '下载词语索引（CSV）').click();
    await expect(page.locator('.said')).toContainText('共 26 处，超过 20 处');
    expect((await saved(page, '下载次数（CSV）')).text).toContain('营商环境');
  });

  test('run no formula, whatever was searched', async ({ page }) => {
    await page.goto(address('-'));
    await expect(lines(page).first()).toBeVisible();
    const { name, text } = await saved(page, '下载次数（CSV）');
    expect(name).toMatch(/^--次数-/);
    expect(csvParse(text.slice(1))[0]?.['query']).toBe("'-");
  });

  test('cite the search in four forms', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, '营商环境', '引用这次检索');
    const shown = view(page, 'cite');
    await expect(shown.locator('pre')).toHaveCount(4);
    await expect(shown.locator('pre').first()).toHaveText(
      /^规划对照\. 区县规划与政府任务数据：检索“营商环境”，5 份文件 26 处\[DS\/OL\]\. V[\d.]+\. .*\[\d{4}-\d\d-\d\d\]\. http:\/\/[^ ]+\/search\/\?q=%E8%90%A5.*\.$/,
    );
    await shown.getByRole('button', { name: /BibTeX/ }).click();
    await expect(shown).toContainText('已复制');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('@misc{plan-atlas-search,');
  });
});

test.describe('views', () => {
  test('are not downloaded before one is opened', async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.goto(address('营商环境'));
    await expect(lines(page).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(loaded.filter((path) => /-views?\.|take-files|evaluated/.test(path))).toEqual([]);
    await opener(page, '分布').click();
    await expect(strip(page)).toBeVisible();
    expect(loaded.some((path) => path.includes('counted-views'))).toBe(true);
    expect(loaded.some((path) => path.includes('take-files'))).toBe(false);
  });

  test('stay open over pages and searches, close, and come back with the address', async ({ page }) => {
    await open(page, '的', '分布');
    await expect(page).toHaveURL(address('的', '&view=dispersion'));
    await page.getByRole('link', { name: '后 10 处' }).click();
    await expect(page).toHaveURL(address('的', '&page=2&view=dispersion'));
    await expect(view(page, 'dispersion')).toBeVisible();
    await opener(page, '各章次数').click();
    await expect(view(page, 'dispersion')).toHaveCount(0);
    await expect(opener(page, '各章次数')).toHaveAttribute('aria-expanded', 'true');
    await expect(page).toHaveURL(address('的', '&page=2&view=chapters'));
    await opener(page, '各章次数').click();
    await expect(page.locator('.view')).toHaveCount(0);
    await expect(page).toHaveURL(address('的', '&page=2'));
    await page.goBack();
    await expect(view(page, 'chapters')).toBeVisible();
    await page.goBack();
    await expect(view(page, 'dispersion')).toBeVisible();
    await page.reload();
    await expect(view(page, 'dispersion')).toBeVisible();
  });

  test('say that a part did not come, and try again', async ({ page }) => {
    await page.goto(address('营商环境'));
    await expect(lines(page).first()).toBeVisible();
    await page.route(/counted-views/, (route) => route.abort());
    await opener(page, '各章次数').click();
    await expect(page.locator('.view-place').getByRole('alert')).toContainText('请刷新页面');
    await page.route(/take-files/, (route) => route.abort());
    await opener(page, '下载次数（CSV）').click();
    await expect(page.locator('.said')).toContainText('请刷新页面');
  });

  test('are read out when they change', async ({ page }) => {
    await open(page, '营商环境', '分布');
    await expect(page.locator('.said')).toHaveText('“营商环境”的 26 处，在 5 份文件的全文中各在哪里。');
    await expect(page.locator('.said')).toHaveAttribute('aria-live', 'polite');
  });

  test('print what is open, without buttons', async ({ page }) => {
    await open(page, '营商环境', '分布');
    await expect(strip(page)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(strip(page)).toBeVisible();
    await expect(page.getByRole('table', { name: '全文按字数十等分，各份中的处数' })).toBeVisible();
    await expect(opener(page, '分布')).toBeHidden();
  });

  for (const [name, rest] of [
    ['chapters', '&view=chapters'],
    ['dispersion', '&view=dispersion'],
    ['terms', '&vs=法治,放管服'],
  ] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${name} has no faults that axe knows (${colorScheme})`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(address('营商环境', rest));
        await expect(view(page, name)).toBeVisible();
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
      });
    }

    test(`${name} fits a phone`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      for (const words of ['营商环境', '的']) {
        await page.goto(address(words, rest));
        await expect(view(page, name)).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      }
    });
  }
});
