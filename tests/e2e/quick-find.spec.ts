import { AxeBuilder } from '@axe-core/playwright';
import { expect as expectAtOnce, test, type Page } from 'playwright/test';

// The first answer waits for code and names, which takes a busy machine its time.
const expect = expectAtOnce.configure({ timeout: 15_000 });

const home = '/';
const chapter = '/documents/shuangtaizi-fyp14/06-green-development/';

const button = (page: Page) => page.getByRole('button', { name: '快速查找' });
const dialog = (page: Page) => page.getByRole('dialog', { name: '快速查找' });
/** A plain field at first, a combobox when there is something to choose from. */
const field = (page: Page) => dialog(page).locator('input');
const rows = (page: Page) => dialog(page).getByRole('option');
const chosen = (page: Page) => dialog(page).getByRole('option', { selected: true });

async function openByKeys(page: Page, address = home): Promise<void> {
  await page.goto(address);
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
}

/** What an assistive technology takes for the chosen row. */
async function activeDescendant(page: Page): Promise<string> {
  const id = await field(page).getAttribute('aria-activedescendant');
  return page.locator(`#${id}`).innerText();
}

test.describe('opens', () => {
  test('by both shortcuts, on any page', async ({ page }) => {
    for (const address of [home, chapter, '/compare/', '/no-such-page/']) {
      for (const keys of ['Control+k', '/']) {
        await page.goto(address);
        await page.keyboard.press(keys);
        await expect(dialog(page)).toBeVisible();
        await expect(field(page)).toBeFocused();
        await expect(field(page)).toHaveValue('');
      }
    }
  });

  test('by a finger on its button', async ({ browser }) => {
    const phone = await browser.newContext({
      ...{ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    });
    const page = await phone.newPage();
    await page.goto(home);
    await expect(page.getByText('Ctrl K')).toBeHidden();
    await button(page).tap();
    await field(page).fill('养老');
    await rows(page).filter({ hasText: '养老床位数' }).first().tap();
    await expect(page).toHaveURL(/\/indicators\/elderly-beds\/$/);
    await phone.close();
  });

  test('by the keyboard on its button', async ({ page }) => {
    for (const key of ['Enter', ' ']) {
      await page.goto(home);
      await button(page).focus();
      await page.keyboard.press(key);
      await expect(field(page)).toBeFocused();
    }
  });

  test('not by “/” where one writes, but by the other shortcut there, too', async ({ page }) => {
    await page.goto(home);
    const search = page.getByRole('searchbox');
    await search.focus();
    await page.keyboard.type('1/2');
    await expect(search).toHaveValue('1/2');
    await expect(dialog(page)).toBeHidden();
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
  });

  test('on the search page “/” goes to the field of the page', async ({ page }) => {
    await page.goto('/search/');
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox', { name: '要查的字词' })).toBeFocused();
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
  });

  test('and keeps what is typed before its code is there', async ({ page }) => {
    await page.route('**/_astro/quick-find-*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await openByKeys(page);
    await page.keyboard.type('gdp');
    await expect(dialog(page).getByRole('status')).toHaveText('正在取名录……');
    await expect(chosen(page)).toContainText('地区生产总值');
  });
});

test.describe('finds', () => {
  for (const [typed, name, address] of [
    ['双台子', '双台子区', /\/districts\/shuangtaizi\/$/],
    ['shuangtaizi', '双台子区', /\/districts\/shuangtaizi\/$/],
    ['stz', '双台子区', /\/districts\/shuangtaizi\/$/],
    ['gross regional', '地区生产总值', /\/indicators\/gdp\/$/],
    ['营商环境', '营商环境', /\/compare\/business-environment\/$/],
    ['医养结合', '养老', /\/compare\/elderly-care\/$/],
    ['linghe plan', '凌河区“十四五”规划纲要', /\/documents\/linghe-fyp14\/$/],
    ['双台子 第三章', '第三章', /\/documents\/shuangtaizi-fyp14\/03-functional-zones\/$/],
    ['development and reform', '发改局', /\/tasks\/shuangtaizi-tasks-2023\/units\/fagai-ju\/$/],
    ['prefabricated', '装配式建筑', /\/documents\/shuangtaizi-fyp14\/06-green-development\/#box-6-2-p1$/],
    ['sxyd', '三线一单', /\/documents\/shuangtaizi-fyp14\/06-green-development\/#box-6-1-p1$/],
  ] as const) {
    test(`“${typed}” first, and Enter goes there`, async ({ page }) => {
      await openByKeys(page);
      await page.keyboard.type(typed);
      await expect(chosen(page)).toContainText(name);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(address);
    });
  }

  test('a chapter by the beginning of an English word, and shows the English title', async ({ page }) => {
    await openByKeys(page);
    await page.keyboard.type('ecolog');
    const row = dialog(page).getByRole('group', { name: '章' }).getByRole('option').first();
    await expect(row).toContainText('建设生态新凌河');
    await expect(row).toContainText('Green development: ecology for a new Linghe');
    await expect(row.locator('mark')).toHaveText('ecolog');
    await row.click();
    await expect(page).toHaveURL(/\/documents\/linghe-fyp14\/06-ecology\/$/);
  });

  test('a unit of government and its tasks', async ({ page }) => {
    await openByKeys(page);
    await page.keyboard.type('czj');
    await expect(chosen(page)).toContainText('财政局');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/tasks\/shuangtaizi-tasks-2023\/units\/caizheng-ju\/$/);
  });

  test('what Enter decides on before names are there', async ({ page }) => {
    await page.route('**/quick-find-data/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue();
    });
    await openByKeys(page);
    await expect(field(page)).toHaveRole('combobox');
    await page.keyboard.type('gdp');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/indicators\/gdp\/$/);
  });

  test('by kind, with a word for where each belongs, and offers the search last', async ({ page }) => {
    await openByKeys(page);
    await page.keyboard.type('jiaoyu');
    await expect(dialog(page).getByRole('group', { name: '主题' })).toContainText('教育');
    await expect(dialog(page).getByRole('group', { name: '单位' })).toContainText(
      '双台子区2023年政府工作任务分解',
    );
    expect(await rows(page).count()).toBeLessThanOrEqual(13);
    await page.keyboard.press('ArrowUp');
    await expect(chosen(page)).toHaveText('在全部文件中检索“jiaoyu”');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=jiaoyu$/);
  });

  test('what is nearly meant, and says so', async ({ page }) => {
    await openByKeys(page);
    await page.keyboard.type('unemploiment');
    await expect(chosen(page)).toContainText('城镇登记失业率');
    await expect(dialog(page).getByRole('status')).toHaveText('没有完全相符的，以下名称相近。');
  });
});

test.describe('by the keyboard', () => {
  test('arrows, Home and End choose; the field keeps the focus', async ({ page }) => {
    await openByKeys(page);
    await page.keyboard.type('养老');
    await expect(rows(page).nth(5)).toBeVisible();
    const names = await rows(page).allInnerTexts();
    expect(await activeDescendant(page)).toBe(names[0]);
    await page.keyboard.press('ArrowDown');
    expect(await activeDescendant(page)).toBe(names[1]);
    await page.keyboard.press('End');
    expect(await activeDescendant(page)).toBe(names.at(-1));
    await page.keyboard.press('ArrowDown');
    expect(await activeDescendant(page)).toBe(names[0]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Home');
    expect(await activeDescendant(page)).toBe(names[0]);
    await expect(field(page)).toBeFocused();
  });

  test('Home and End move in the words while one writes', async ({ page }) => {
    await openByKeys(page);
    await page.keyboard.type('老床');
    await page.keyboard.press('Home');
    await page.keyboard.type('养');
    await expect(field(page)).toHaveValue('养老床');
  });

  test('Escape closes, and the focus is where it was', async ({ page }) => {
    await page.goto(chapter);
    const link = page.getByRole('link', { name: '对照', exact: true });
    for (const place of [button(page), link]) {
      await place.focus();
      await page.keyboard.press('Control+k');
      await page.keyboard.type('gdp');
      await expect(rows(page).first()).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
      await expect(place).toBeFocused();
    }
    await page.keyboard.press('Control+k');
    await expect(field(page)).toHaveValue('gdp');
    await page.keyboard.type('xlt');
    await expect(chosen(page)).toContainText('兴隆台区');
  });

  test('what an input method composes is neither looked up nor decided on', async ({ page }) => {
    await openByKeys(page);
    await page.keyboard.type('gdp');
    await expect(chosen(page)).toContainText('地区生产总值');
    await field(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    await expect(dialog(page)).toBeVisible();
    await page.evaluate(() =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true }),
      ),
    );
    await expect(page).toHaveURL(/\/$/);
    await expect(dialog(page)).toBeVisible();
  });
});

test('rows are links: a click with Ctrl opens a tab and leaves the list', async ({ page, context }) => {
  await openByKeys(page);
  await page.keyboard.type('gdp');
  const opened = context.waitForEvent('page');
  await rows(page)
    .first()
    .click({ modifiers: ['Control'] });
  await expect(await opened).toHaveURL(/\/indicators\/gdp\/$/);
  await expect(dialog(page)).toBeVisible();
  const byKeys = context.waitForEvent('page');
  await page.keyboard.press('Control+Enter');
  await expect(await byKeys).toHaveURL(/\/indicators\/gdp\/$/);
});

test('a place on the same page is shown, not covered', async ({ page }) => {
  await openByKeys(page, chapter);
  await page.keyboard.type('三线一单');
  await expect(chosen(page)).toContainText('三线一单');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(page.locator('#box-6-1-p1')).toBeInViewport();
});

test('a click beside it, or on its button, closes it', async ({ page }) => {
  await openByKeys(page);
  await page.mouse.click(10, 400);
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('Control+k');
  await dialog(page).getByRole('button', { name: '关闭' }).click();
  await expect(dialog(page)).toBeHidden();
});

test('whatever is typed stays text', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  page.on('dialog', () => errors.push(new Error('a script ran')));
  await openByKeys(page);
  for (const typed of [
    '<img src=x onerror=alert(1)>',
    '.*(a+)+$',
    '__proto__ constructor',
    '%E0%A4%A',
    '\ud800养老',
    '“'.repeat(2000),
    'a'.repeat(100_000),
    '(',
    '\\',
  ]) {
    await field(page).fill(typed);
    await expect(rows(page).last()).toHaveText(/^在全部文件中检索“/);
    const href = await rows(page).last().getAttribute('href');
    expect(href).toMatch(/^\/search\/\?q=/);
    expect((href ?? '').length).toBeLessThan(10_000);
    await expect(dialog(page).locator('img, script')).toHaveCount(0);
  }
  await field(page).fill('   ');
  await expect(rows(page)).toHaveCount(0);
  expect(errors).toEqual([]);
});

test.describe('where something is missing', () => {
  const ways = (page: Page) => dialog(page).getByRole('link', { name: '区县' });

  test('its code: the dialog says so and shows the sections, and tries again', async ({ page }) => {
    await page.route('**/_astro/quick-find-*.js', (route) => route.abort());
    await openByKeys(page);
    await expect(dialog(page).getByRole('status')).toContainText('没能取到查找用的程序');
    await expect(ways(page)).toBeVisible();
    await expect(dialog(page).getByRole('link', { name: '检索' })).toHaveAttribute('href', '/search/');
    await page.keyboard.press('Escape');
    await page.unroute('**/_astro/quick-find-*.js');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('gdp');
    await expect(chosen(page)).toContainText('地区生产总值');
  });

  test('its names: they are fetched twice, the search is still offered, and later words try again', async ({
    page,
  }) => {
    const asked: string[] = [];
    await page.route('**/quick-find-data/common.*', (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await openByKeys(page);
    await expect(dialog(page).getByRole('status')).toContainText('没能取到名录');
    await expect(ways(page)).toBeVisible();
    expect(asked).toHaveLength(2);
    await page.keyboard.type('gd');
    await expect(chosen(page)).toHaveText('在全部文件中检索“gd”');
    await page.unroute('**/quick-find-data/common.*');
    await page.keyboard.type('p');
    await expect(chosen(page)).toContainText('地区生产总值');
  });

  test('a part of its names: what is found in the others is shown', async ({ page }) => {
    await page.route('**/quick-find-data/210000.*', (route) => route.abort());
    await openByKeys(page);
    await page.keyboard.type('gdp');
    await expect(chosen(page)).toContainText('地区生产总值');
    await expect(dialog(page).getByRole('status')).toContainText('没能取到名录');
  });

  test('names that a newer site has replaced', async ({ page }) => {
    await page.route('**/quick-find-data/common.*', (route) => route.fulfill({ status: 404 }));
    await openByKeys(page);
    await expect(dialog(page).getByRole('status')).toContainText('请重新载入本页');
  });

  test('the connection, before and after the first use', async ({ page, context }) => {
    await page.goto(home);
    await context.setOffline(true);
    await page.keyboard.press('/');
    await expect(dialog(page).getByRole('status')).toContainText('可能是网络中断');
    await expect(ways(page)).toBeVisible();
    await context.setOffline(false);
    await openByKeys(page);
    await page.keyboard.type('stz');
    await expect(chosen(page)).toContainText('双台子区');
    await context.setOffline(true);
    await field(page).fill('gdp');
    await expect(chosen(page)).toContainText('地区生产总值');
  });

  test('scripts: the button is a link to the search', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(chapter);
    await page.getByRole('link', { name: '快速查找' }).click();
    await expect(page).toHaveURL(/\/search\/$/);
    await context.close();
  });
});

test('nothing of it is loaded before it is used', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(chapter);
  await page.waitForLoadState('networkidle');
  const ofIts = () => loaded.filter((path) => path.includes('quick-find'));
  expect(ofIts()).toEqual([]);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('gdp');
  await expect(rows(page).first()).toBeVisible();
  expect(ofIts()).toHaveLength(4);
  expect(ofIts()).toContain('/quick-find-data/manifest.json');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no axe violation (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openByKeys(page, chapter);
    for (const typed of ['', 'jiaoyu', '☃']) {
      await field(page).fill(typed);
      if (typed !== '') await expect(rows(page).last()).toContainText(typed);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
}

test('fits a phone, and its list scrolls by itself', async ({ page }) => {
  for (const [width, height] of [
    [360, 740],
    [320, 256],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openByKeys(page, chapter);
    await page.keyboard.type('养老');
    await expect(rows(page).last()).toBeAttached();
    const box = await dialog(page).boundingBox();
    expect(box?.width).toBe(width);
    expect(box?.height).toBeLessThanOrEqual(height);
    await page.keyboard.press('ArrowUp');
    await expect(rows(page).last()).toBeInViewport();
    await expect(field(page)).toBeInViewport();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  }
});

test('the button adds no line to the head of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(home);
  const brand = await page.locator('.masthead .brand').boundingBox();
  const own = await button(page).boundingBox();
  const middle = (box: typeof own) => (box?.y ?? 0) + (box?.height ?? 0) / 2;
  expect(Math.abs(middle(brand) - middle(own))).toBeLessThan(4);
  expect(own?.height).toBeGreaterThanOrEqual(36);
});
