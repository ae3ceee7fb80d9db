import AxeBuilder from '@axe-core/playwright';
import { test, type APIRequestContext, type Page } from 'playwright/test';
import { address, expect, field, lines, status } from './search-page.ts';

const documents = [
  'linghe-fyp14',
  'shuangta-fyp14',
  'shuangtaizi-fyp14',
  'shuangtaizi-tasks-2023',
  'xinglongtai-fyp14',
];

/** Counts of a document by looking through its published text, for words of Han alone. */
async function naiveCounts(request: APIRequestContext, document: string, words: string) {
  const text = await (await request.get(`/data/text/${document}.txt`)).text();
  const found = text.split('\n').map((line) => line.replace(/[^\S\t]/g, '').split(words).length - 1);
  return {
    occurrences: found.reduce((sum, own) => sum + own, 0),
    paragraphs: found.filter((own) => own > 0).length,
  };
}

/** Fails a test when the page throws or opens a dialogue. */
function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('dialog', (dialog) => {
    problems.push(dialog.message());
    void dialog.dismiss();
  });
  return problems;
}

test.describe('search', () => {
  for (const words of ['营商环境', '养老', '的', '高质量发展']) {
    test(`counts “${words}” in every document as a reader would`, async ({ page, request }) => {
      await page.goto(address(words));
      await expect(status(page)).toContainText(`“${words}”`);
      for (const document of documents) {
        const { occurrences, paragraphs } = await naiveCounts(request, document, words);
        const row = page.locator(`tr[data-document="${document}"]`);
        await expect(row.locator('.occurrences')).toHaveText(occurrences.toLocaleString('en'));
        await expect(row.locator('.paragraphs')).toHaveText(paragraphs.toLocaleString('en'));
      }
    });
  }

  test('finds words across spaces, figures and widths', async ({ page }) => {
    await page.goto(address('地区生产总值达到142.78亿元'.slice(0, 6)));
    await expect(lines(page).first()).toBeVisible();
    const count = await status(page).textContent();
    await page.goto(address('"地 区 生 产 总 值"'));
    await expect(status(page)).toContainText(String(count).replace(/^.*：/, ''));
    await page.goto(address('ｇｄｐ'));
    await expect(lines(page).first().locator('mark')).toHaveText(/^(GDP|ＧＤＰ)$/);
  });

  test('shows every occurrence in its context, and leads to its paragraph', async ({ page, request }) => {
    await page.goto(address('营商环境'));
    await page.getByRole('link', { name: '50', exact: true }).click();
    await expect(page).toHaveURL(address('营商环境', '&n=50'));
    await expect(page.locator('.pager')).toHaveCount(0);
    const words = await page.locator('.line mark').allTextContents();
    const counts = await Promise.all(documents.map((document) => naiveCounts(request, document, '营商环境')));
    const total = counts.reduce((sum, { occurrences }) => sum + occurrences, 0);
    expect(words).toEqual(Array.from({ length: total }, () => '营商环境'));
    await lines(page).first().click();
    await expect(page).toHaveURL(/\/documents\/[^/]+\/[^/]+\/\?q=.+#s\d+(-p\d+)?$/);
    const id = new URL(page.url()).hash;
    await expect(page.locator(`${id} mark`).first()).toHaveText('营商环境');
    await expect(page.locator(`${id} mark`).first()).toBeInViewport();
  });

  test('understands traditional characters, and loads their dictionary only then', async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    const dictionaries = () => loaded.filter((path) => path.includes('simplify'));
    await page.goto(address('营商环境'));
    await expect(lines(page).first()).toBeVisible();
    const found = (await status(page).textContent()) ?? '';
    expect(dictionaries()).toEqual([]);
    await field(page).fill('營商環境');
    await expect(status(page)).toHaveText(
      `“營商環境”（按文件的写法“营商环境”查）${found.replace('“营商环境”', '')}`,
    );
    expect(dictionaries()).not.toEqual([]);
    await expect(field(page)).toHaveValue('營商環境');
  });

  test('loads nothing before it is used', async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.goto('/search/');
    await page.waitForLoadState('networkidle');
    expect(loaded.filter((path) => path.includes('search-data') || path.includes('worker'))).toEqual([]);
    await field(page).focus();
    await expect.poll(() => loaded.filter((path) => path.includes('search-data')).length).toBe(2);
    expect(loaded.some((path) => path.includes('vocabulary') || path.includes('suggest'))).toBe(false);
  });

  test('answers while one types, without an entry in the history for every key', async ({ page }) => {
    await page.goto('/search/');
    const entries = await page.evaluate(() => history.length);
    await field(page).pressSequentially('养老', { delay: 30 });
    await expect(status(page)).toContainText('“养老”');
    await expect(page).toHaveURL(address('养老'));
    await field(page).pressSequentially('服务', { delay: 30 });
    await expect(status(page)).toContainText('“养老服务”');
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => history.length)).toBe(entries + 1);
    await page.goBack();
    await expect(field(page)).toHaveValue('');
    await expect(lines(page)).toHaveCount(0);
    await page.goForward();
    await expect(status(page)).toContainText('“养老服务”');
  });

  test('comes back to the same place from a paragraph', async ({ page }) => {
    await page.goto(address('建设', '&n=50&page=2'));
    await expect(lines(page)).toHaveCount(50);
    await lines(page).nth(15).scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => window.scrollY);
    await lines(page).nth(15).click();
    await page.waitForURL(/documents|tasks/);
    await page.goBack();
    await expect(lines(page)).toHaveCount(50);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before);
    await page.reload();
    await expect(page.locator('.pager [aria-current]')).toHaveText('2');
  });

  test('waits until an input method has composed', async ({ page }) => {
    await page.goto('/search/');
    const compose = (value: string, type: string) =>
      field(page).evaluate(
        (input: HTMLInputElement, [text, name]) => {
          input.value = text ?? '';
          input.dispatchEvent(
            name === 'input'
              ? new InputEvent('input', { isComposing: true, bubbles: true })
              : new CompositionEvent(name ?? '', { bubbles: true }),
          );
        },
        [value, type],
      );
    await field(page).focus();
    await compose('', 'compositionstart');
    await compose("yang'lao", 'input');
    await page.waitForTimeout(500);
    await expect(page).toHaveURL('/search/');
    await compose('养老', 'compositionend');
    await expect(status(page)).toContainText('“养老”');
  });

  test('searches only the documents chosen, by tick or by address', async ({ page }) => {
    await page.goto(address('营商环境', '&d=linghe'));
    await expect(page.getByRole('checkbox', { name: /凌河区/ })).toBeChecked();
    await expect(page.locator('.hits')).toHaveCount(1);
    await expect(page.locator('tr[data-document="shuangta-fyp14"] .occurrences')).toHaveText('');
    await expect(page.locator('tfoot .occurrences')).toHaveText(
      (await page.locator('tr[data-document="linghe-fyp14"] .occurrences').textContent()) ?? '',
    );
    await page.getByRole('checkbox', { name: /双塔区/ }).check();
    await expect(page.locator('.hits')).toHaveCount(2);
    await expect(page).toHaveURL(address('营商环境', '&d=linghe,shuangta'));
    await page.goBack();
    await expect(page.locator('.hits')).toHaveCount(1);
    await expect(page.getByRole('checkbox', { name: /双塔区/ })).not.toBeChecked();
  });

  test('says where words stand that the chosen documents do not hold', async ({ page }) => {
    await page.goto(address('紫荆山', '&d=xinglongtai'));
    await expect(status(page)).toHaveText('所选范围中没有“紫荆山”。');
    const wayOut = page.getByRole('listitem').filter({ hasText: '查全部文件' });
    const count = (await wayOut.locator('.small').textContent()) ?? '';
    await wayOut.getByRole('link').click();
    await expect(status(page)).toContainText(`共 ${count}`);
    await expect(lines(page).first()).toBeVisible();
    await expect(page).toHaveURL(address('紫荆山'));
  });

  test('pages a long list, and keeps filter and words', async ({ page }) => {
    await page.goto(address('发展', '&d=shuangta'));
    await expect(lines(page)).toHaveCount(10);
    const first = await lines(page).first().textContent();
    await page.getByRole('link', { name: '后 10 处' }).click();
    await expect(page).toHaveURL(address('发展', '&d=shuangta&page=2'));
    await expect(lines(page).first()).not.toHaveText(first ?? '');
    await page.goto(address('发展', '&d=shuangta&page=999'));
    await expect(page.locator('.pager a').last()).toHaveAttribute('aria-current', 'page');
  });

  test('suggests near terms with their counts, where nothing is found', async ({ page }) => {
    await page.goto(address('营商环镜'));
    await expect(status(page)).toHaveText('没有找到“营商环镜”。');
    const suggestion = page.locator('.suggestions li').first();
    await expect(suggestion.getByRole('link')).toHaveText('营商环境');
    const count = ((await suggestion.locator('.small').textContent()) ?? '').trim();
    await suggestion.getByRole('link').click();
    await expect(status(page)).toContainText(`共 ${count}`);
    await page.goto(address('Gross regional product'));
    await expect(page.getByRole('link', { name: '地区生产总值', exact: true })).toBeVisible();
    await page.goto(address('双台子区人民正府'));
    await expect(suggestion).toHaveText(/^双台子区人民政府\s*3 处$/);
    await page.goto(address('營商環镜'));
    await expect(page.locator('.suggestions a').first()).toHaveText('营商环境');
    await expect(page.locator('.suggestions a', { hasText: /^(商环境|化营商环境)$/ })).toHaveCount(0);
  });

  test('offers near terms where there is little, and loads them only then', async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.goto(address('营商环境软实力'));
    await expect(status(page)).toContainText('处');
    loaded.length = 0;
    await page.getByRole('button', { name: '找写法相近的' }).click();
    await expect(page.locator('.suggestions a').first()).toHaveText('营商环境');
    expect(loaded.some((path) => path.includes('vocabulary'))).toBe(true);
    await page.goto(address('发展'));
    await expect(lines(page).first()).toBeVisible();
    await expect(page.getByRole('button', { name: '找写法相近的' })).toHaveCount(0);
  });

  for (const words of [
    '<img src=x onerror=alert(1)>',
    '.*(a+)+$',
    '__proto__',
    'constructor',
    '%',
    "';--",
    '"><script>alert(1)</script>',
  ]) {
    test(`takes ${words} for text`, async ({ page }) => {
      const problems = watch(page);
      await page.goto(address(words));
      await expect(status(page)).not.toBeEmpty();
      await expect(field(page)).toHaveValue(words);
      await expect(page.locator('search-view img, .results script')).toHaveCount(0);
      expect(problems).toEqual([]);
    });
  }

  test('says which filters of an address name nothing, and searches the rest', async ({ page }) => {
    await page.goto('/search/?q=养老&d=linghe,zzz,%3Cb%3E');
    await expect(status(page)).toContainText('没有收录地址中的文件、区县或条件“zzz”、“<b>”，已略去。');
    await expect(status(page)).toContainText('1 份文件');
  });

  for (const query of [
    '?q=%E0%A4%A',
    '?q=%',
    '?q=%ED%A0%80',
    '?q&d=%00,,__proto__&page=-7',
    '?__proto__=x',
    `?q=a&q=b&${'d=x&'.repeat(500)}`,
  ]) {
    test(`stands an address such as ${query.slice(0, 40)}`, async ({ page }) => {
      const problems = watch(page);
      await page.goto(`/search/${query}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('检索');
      await field(page).fill('养老');
      await expect(status(page)).toContainText('“养老”');
      expect(problems).toEqual([]);
    });
  }

  test('cuts a query of 100 kB and says so', async ({ page }) => {
    const problems = watch(page);
    await page.goto('/search/');
    await field(page).fill('规划'.repeat(50_000));
    await expect(status(page)).toContainText('输入太长，只查了前 1,000 个字符');
    await expect(status(page)).toContainText('……');
    expect((await status(page).textContent())?.length).toBeLessThan(100);
    await field(page).fill('\uD842');
    await expect(status(page)).toContainText('没有找到');
    expect(problems).toEqual([]);
  });

  test('leaves no figures of another search in its table', async ({ page }) => {
    const figures = page.locator('.counts :is(.occurrences, .paragraphs, .frequency b):not(th)');
    await page.goto(address('营商环境'));
    await expect(lines(page).first()).toBeVisible();
    await field(page).fill('营商环竟');
    await expect(status(page)).toContainText('没有找到');
    expect(new Set(await figures.allTextContents())).toEqual(new Set(['0', '0.00']));
    await field(page).fill('');
    await expect(status(page)).toHaveText('');
    expect(new Set(await figures.allTextContents())).toEqual(new Set(['']));
  });

  test('says the counts before the text of the lines is there', async ({ page }) => {
    const { promise: held, resolve: send } = Promise.withResolvers<undefined>();
    await page.route('**/search-data/*/t*.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(address('养老服务'));
    await expect(status(page)).toContainText('共');
    await expect(page.locator('.results')).toHaveAttribute('aria-busy', 'true');
    // Longer than it takes until a search is said to be under way.
    await page.waitForTimeout(600);
    await expect(status(page)).toContainText('共');
    send(undefined);
    await expect(lines(page).first()).toBeVisible();
    await expect(page.locator('.results')).not.toHaveAttribute('aria-busy');
  });

  test('tries a failed download once more by itself', async ({ page }) => {
    let failures = 0;
    await page.route('**/search-data/*/g*.json', (route) =>
      failures++ === 0 ? route.abort() : route.continue(),
    );
    await page.goto(address('养老'));
    await expect(status(page)).toContainText('“养老”');
    expect(failures).toBeGreaterThan(1);
  });

  test('says that a download failed, and tries again when asked', async ({ page }) => {
    await page.route('**/search-data/**', (route) => route.abort());
    await page.goto(address('养老'));
    await expect(page.getByRole('alert')).toContainText('没能取到检索用的文本');
    await page.unroute('**/search-data/**');
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(status(page)).toBeFocused();
    await expect(status(page)).toContainText('“养老”');
    await expect(status(page)).toBeFocused();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('answers any words without a network once all texts were taken', async ({
    page,
    context,
    request,
  }) => {
    const counts = await Promise.all(documents.map((document) => naiveCounts(request, document, '营商环境')));
    await page.goto(address('养老'));
    await page.getByRole('button', { name: '断网也能查' }).click();
    await expect(page.getByText('全部文字已取到本页')).toBeFocused();
    await context.setOffline(true);
    await field(page).fill('营商环境');
    await expect(status(page)).toContainText('“营商环境”');
    const total = counts.reduce((sum, { occurrences }) => sum + occurrences, 0);
    await expect(page.locator('.results')).toHaveAttribute('data-occurrences', String(total));
    await expect(lines(page).first().locator('mark')).toHaveText('营商环境');
    await page.getByRole('button', { name: '各章次数' }).click();
    await expect(page.locator('section[data-view=chapters] table')).toBeVisible();
    await page.getByRole('button', { name: '引用这次检索' }).click();
    await expect(page.locator('section[data-view=cite]')).toContainText('检索“营商环境”');
    await field(page).fill('營商環境');
    await expect(status(page)).toContainText('按文件的写法“营商环境”查');
    await field(page).fill('营商环竟');
    await expect(page.locator('.suggestions').getByRole('link', { name: '营商环境' })).toBeVisible();
    await field(page).fill('营商环境');
    await lines(page).first().click();
    await expect(page.getByRole('alert')).toContainText('这一段就在本页展开');
    await expect(page.locator('.results .paragraph').first()).toContainText('营商环境');
    await expect(page).toHaveURL(/\/search\//);
  });

  test('says that there is nothing to look for in blanks', async ({ page }) => {
    await page.goto('/search/?q=%20%E3%80%80%E2%80%8B');
    await expect(status(page)).toContainText('没有可查的字');
  });

  test('takes no page of another server for a part of the index', async ({ page }) => {
    await page.route('**/search-data/*/*.json', (route) => route.fulfill({ body: '<h1>登录</h1>' }));
    await page.goto(address('养老'));
    await expect(page.getByRole('alert')).toContainText('没能取到检索用的文本');
  });

  test('takes a fresh manifest where the one at hand names files that are gone', async ({ page }) => {
    let asked = 0;
    await page.route('**/search-data/manifest.json', async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      await route.fulfill({
        body: asked++ === 0 ? body.replace(/"version":"[0-9a-f]+"/, '"version":"000000000000"') : body,
      });
    });
    await page.goto(address('养老'));
    await expect(status(page)).toContainText('“养老”');
    expect(asked).toBe(2);
  });

  test('asks for a new page where the site has moved on', async ({ page }) => {
    await page.route('**/search-data/manifest.json', async (route) => {
      const manifest = (await (await route.fetch()).json()) as object;
      await route.fulfill({ json: { ...manifest, format: 99 } });
    });
    await page.goto(address('养老'));
    await expect(page.getByRole('alert')).toContainText('请刷新页面');
    await expect(page.getByRole('button', { name: '刷新页面' })).toBeVisible();
  });

  test('leads from the field to the lines with two keys', async ({ page }) => {
    await page.goto(address('养老'));
    await expect(lines(page).first()).toBeVisible();
    await field(page).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: '跳到检索结果' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('.results')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('.results :focus')).toBeVisible();
  });

  test('is worked by keyboard: / leads to the field, links and pages follow', async ({ page }) => {
    await page.goto(address('发展'));
    await expect(lines(page).first()).toBeVisible();
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('a/b');
    await expect(field(page)).toHaveValue('a/b');
    await page.goto(address('发展'));
    await page.getByRole('link', { name: '后 10 处' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.results')).toBeFocused();
    await expect(lines(page).first()).toBeInViewport();
  });

  for (const [name, query] of [
    ['before use', ''],
    ['with results', address('营商环境').slice('/search/'.length)],
    ['with pages', address('的').slice('/search/'.length)],
    ['without a hit', address('营商环镜').slice('/search/'.length)],
  ] as const) {
    test(`has no faults that axe knows, ${name}`, async ({ page }) => {
      await page.goto(`/search/${query}`);
      if (query !== '') await expect(page.locator('.line, .suggestions').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
    });
  }

  test('fits a narrow screen', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const words of ['营商环境', '规划'.repeat(60), 'a'.repeat(200)]) {
      await page.goto(address(words));
      await expect(status(page)).not.toBeEmpty();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });
});

test.describe('search without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('shows no field that finds nothing, and names other ways', async ({ page }) => {
    await page.goto('/search/');
    await expect(field(page)).toBeHidden();
    // Playwright's texts and roles leave out what stands in noscript.
    await expect(page.locator('.no-script')).toContainText('需要启用 JavaScript');
    await page.locator('.no-script a').first().click();
    await expect(page).toHaveURL('/documents/');
  });
});
