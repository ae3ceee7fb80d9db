import { expect, test, type Page } from 'playwright/test';

/** The row of an indicator in the side-by-side tables, as text without white space. */
async function rowOf(page: Page, indicator: string): Promise<string> {
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: indicator }) })
    .first();
  return (await row.innerText()).replace(/\s+/g, ' ');
}

test('a journalist sees the four districts side by side on fiscal revenue', async ({ page }) => {
  await page.goto('/compare/');
  for (const district of ['双台子', '兴隆台', '双塔', '凌河']) {
    await expect(page.getByRole('columnheader', { name: new RegExp(district) }).first()).toBeVisible();
  }
  const row = await rowOf(page, '一般公共预算收入');
  // Read by hand in the four documents: bases 6.9, 14, 6.3, 6.1; targets 14, 20.5, 翻番, none.
  for (const value of ['6.9', '20.5', '6.3', '6.1', '15.2']) expect(row.replace(/ /g, '')).toContain(value);
  expect(row).toMatch(/未提及/);
});

test('a figure leads to the paragraph it was taken from', async ({ page }) => {
  await page.goto('/indicators/public-revenue/');
  await page.getByRole('link', { name: /20\.5/ }).first().click();
  await expect(page).toHaveURL(/\/documents\/xinglongtai-fyp14\/.*#/);
  await expect(page.locator(':target')).toContainText('公共财政预算收入');
});

test('an indicator page holds chart, table and every sentence', async ({ page }) => {
  await page.goto('/indicators/public-revenue/');
  const figure = page
    .locator('figure')
    .filter({ has: page.locator('svg') })
    .first();
  await expect(figure.getByRole('img').first()).toBeVisible();
  await expect(page.locator('mark').filter({ hasText: '6.1亿元' })).toBeVisible();
  await expect(page.locator('mark').filter({ hasText: '翻一番' })).toBeVisible();
});

test('a missing value says why', async ({ page }) => {
  await page.goto('/compare/');
  await expect(page.getByText('未提及').first()).toBeVisible();
  await expect(page.getByText('原表缺失').first()).toBeVisible();
  await expect(page.getByText('翻番').first()).toBeVisible();
});
