import { readFileSync } from 'node:fs';
import { expect, test, type Page } from 'playwright/test';

const elderly = '/themes/elderly-care/';

test('the matrix sorts by a district and goes back to its groups by keyboard', async ({ page }) => {
  await page.goto('/themes/');
  const rows = page.locator('.attention tbody tr:visible:not(.group)');
  const first = await rows.first().innerText();
  const sort = page.getByRole('button', { name: '按双台子区排序' });
  await sort.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: '双台子' })).toHaveAttribute('aria-sort', 'descending');
  await expect(page.getByRole('status').filter({ hasText: '已按双台子区' })).toBeVisible();
  const shares = await rows.locator('td:nth-of-type(2)').allInnerTexts();
  expect(shares).toHaveLength(27);
  expect(shares.map(Number)).toEqual(shares.map(Number).toSorted((a, b) => b - a));
  await expect(page.locator('.attention tr.group:visible')).toHaveCount(0);
  await page.getByRole('button', { name: '按主题次序' }).press('Enter');
  await expect(rows.first()).toHaveText(first, { useInnerText: true });
  await expect(page.locator('.attention tr.group:visible')).toHaveCount(5);
});

test('the shares of a district add up to a hundred', async ({ page }) => {
  await page.goto('/themes/');
  for (const column of [1, 2, 3, 4]) {
    const cells = await page.locator(`.attention tbody td:nth-of-type(${column})[data-heat]`).allInnerTexts();
    const sum = cells.reduce((total, cell) => total + Number(cell), 0);
    expect(Math.abs(sum - 100)).toBeLessThan(1.4);
  }
});

test('a number leads to the passages of its district', async ({ page }) => {
  await page.goto('/themes/');
  const row = page.getByRole('row', { name: /^养老/ });
  await row.getByRole('link').nth(2).click();
  await expect(page).toHaveURL(/\/themes\/elderly-care\/#shuangtaizi$/);
  await expect(page.locator('#shuangtaizi')).toBeInViewport();
  const heading = page
    .locator('#on-industry-shuangtaizi')
    .getByRole('link', { name: /打造全省领先的养老产业/ });
  await heading.click();
  await expect(page).toHaveURL(/\/documents\/shuangtaizi-fyp14\/05-coordinated-development\/#s2/);
});

const columnsOf = (page: Page) => page.locator('#on-community .column:visible');

test('districts stand side by side on each sub-topic, and one at a time on a phone', async ({ page }) => {
  await page.goto(elderly);
  await expect(columnsOf(page)).toHaveCount(4);
  await expect(page.locator('.switch')).toBeHidden();
  await page.setViewportSize({ width: 360, height: 800 });
  await expect(columnsOf(page)).toHaveCount(1);
  await page.getByRole('radio', { name: '凌河' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#on-community-shuangtaizi')).toBeVisible();
  await expect(page.locator('#on-community-linghe')).toBeHidden();
});

test('an index leads to a sub-topic, which says where a district has nothing on it or speaks of it elsewhere', async ({
  page,
}) => {
  await page.goto(elderly);
  await page.getByRole('navigation', { name: '分题' }).getByRole('link', { name: '医养结合' }).click();
  const row = page.getByRole('region', { name: '医养结合' });
  await expect(row).toBeInViewport();
  await expect(row.locator('#on-medical-shuangtaizi')).toContainText('促进医养融合发展');
  await expect(row.locator('#on-medical-linghe')).toContainText('未见');
  await row.locator('#on-medical-xinglongtai').getByRole('link', { name: '居家和社区养老' }).click();
  await expect(page.locator('#on-community-xinglongtai')).toBeInViewport();
});

test('the order of the plans is one link away', async ({ page }) => {
  await page.goto(elderly);
  await page.getByRole('link', { name: '按原文次序' }).click();
  await expect(page).toHaveURL(/\/themes\/elderly-care\/in-order\/#passages$/);
  const column = page.getByRole('region', { name: '双台子区', exact: true });
  const places = await column
    .locator('h4 a, .rest a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).hash));
  expect(places).toEqual(['#s1-p4', '#s1-p15', '#box-1-4', '#s2-p1', '#s2-p5']);
  await page.getByRole('link', { name: '按分题' }).click();
  await expect(columnsOf(page)).toHaveCount(4);
});

test('what also stands in another plan is marked beside the passage', async ({ page }) => {
  await page.goto(elderly);
  await page
    .locator('#on-community-shuangtaizi')
    .getByRole('link', { name: /也见于兴隆台/ })
    .click();
  await expect(page).toHaveURL(/\/words\/shuangtaizi-fyp14\/shared\/#/);
});

test('findings of the theme’s figures stand beside its passages', async ({ page }) => {
  await page.goto('/themes/economy/');
  const findings = page.getByRole('region', { name: '核对结果' });
  await expect(findings.getByRole('listitem')).toHaveCount(6);
  await findings
    .getByRole('link', { name: /服务业增加值/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/findings\/shuangta-fyp14\/#/);
});

test('an address with a district opens that district on a phone, and another can be chosen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`${elderly}#on-homes-shuangta`);
  await expect(page.getByRole('radio', { name: '双塔' })).toBeChecked();
  await expect(page.locator('#on-homes-shuangta')).toBeInViewport();
  await expect(columnsOf(page)).toHaveCount(1);
  await page.getByRole('radio', { name: '凌河' }).check({ force: true });
  await expect(page.locator('#on-community-linghe')).toBeVisible();
  await expect(columnsOf(page)).toHaveCount(1);
});

test('themes can be read and switched without scripts', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 800 },
    baseURL: baseURL ?? '',
  });
  const page = await context.newPage();
  await page.goto('/themes/');
  await expect(page.locator('.attention tbody tr:not(.group)')).toHaveCount(27);
  await expect(page.locator('.attention button:visible')).toHaveCount(0);
  await expect(page.locator('figure.chart svg')).toBeVisible();
  await page.goto(elderly);
  await page.getByRole('radio', { name: '兴隆台' }).check({ force: true });
  await expect(page.locator('#on-community-xinglongtai')).toContainText('人口老龄化');
  await page.goto(`${elderly}#on-homes-shuangta`);
  await expect(page.locator('#on-homes-shuangta')).toBeVisible();
  await context.close();
});

test('all passages of a theme can be taken along and the page cited', async ({ page }) => {
  await page.goto(elderly);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /下载这一主题/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('elderly-care.csv');
  const rows = readFileSync(await download.path(), 'utf8').split('\r\n');
  expect(rows[0]).toMatch(/,url,subtopic$/);
  expect(rows.find((row) => row.includes('05-coordination,s2-p8'))).toMatch(/,industry$/);
  await page.getByText('引用本页').click();
  await expect(page.locator('copy-text code')).toContainText('养老：各区怎么说[DS/OL]');
});

test('the themes of a section lead to what the others say', async ({ page }) => {
  await page.goto('/documents/shuangta-fyp14/11-livelihood/');
  await page.locator('#s2').getByRole('link', { name: '养老', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('养老：各区怎么说');
  await expect(page).toHaveURL(/#on-industry-linghe$/);
  await expect(page.locator('#on-industry-linghe')).toBeInViewport();
});
