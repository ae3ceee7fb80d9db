import { expect, test } from 'playwright/test';

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
  const column = page.getByRole('region', { name: '双台子区', exact: true });
  await expect(column).toBeInViewport();
  const heading = column.getByRole('link', { name: /第二节 打造全省领先的养老产业示范区/ }).first();
  await heading.click();
  await expect(page).toHaveURL(/\/documents\/shuangtaizi-fyp14\/05-coordinated-development\/#s2/);
});

test('districts stand side by side, and one at a time on a phone', async ({ page }) => {
  await page.goto(elderly);
  await expect(page.locator('.column:visible')).toHaveCount(4);
  await expect(page.locator('.switch')).toBeHidden();
  await page.setViewportSize({ width: 360, height: 800 });
  await expect(page.locator('.column:visible')).toHaveCount(1);
  await page.getByRole('radio', { name: '凌河' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('region', { name: '双台子区', exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: '凌河区', exact: true })).toBeHidden();
});

test('an address with a district opens that district on a phone, and another can be chosen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`${elderly}#shuangta`);
  await expect(page.getByRole('radio', { name: '双塔' })).toBeChecked();
  await expect(page.locator('.column:visible')).toHaveCount(1);
  await page.getByRole('radio', { name: '凌河' }).check({ force: true });
  await expect(page.getByRole('region', { name: '凌河区', exact: true })).toBeVisible();
  await expect(page.locator('.column:visible')).toHaveCount(1);
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
  await expect(page.getByRole('region', { name: '兴隆台区', exact: true })).toContainText('人口老龄化');
  await context.close();
});

test('all passages of a theme can be taken along and the page cited', async ({ page }) => {
  await page.goto(elderly);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /下载这一主题/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('elderly-care.csv');
  await page.getByText('引用本页').click();
  await expect(page.locator('copy-text code')).toContainText('养老：各区怎么说[DS/OL]');
});

test('the themes of a section lead to what the others say', async ({ page }) => {
  await page.goto('/documents/shuangta-fyp14/11-livelihood/');
  await page.locator('#s2').getByRole('link', { name: '养老', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('养老：各区怎么说');
});
