import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';

test('a reader opens a document from the home page and reads on to the next chapter', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation').getByRole('link', { name: '文件' }).first().click();
  await page
    .getByRole('link', { name: /凌河区.*十四个五年规划/ })
    .first()
    .click();
  await page
    .getByRole('link', { name: /规划背景/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('规划背景');
  await page
    .getByRole('link', { name: /发展构想/ })
    .last()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('发展构想');
});

test('a chapter shows its text to the character', async ({ page }) => {
  await page.goto('/documents/linghe-fyp14/01-background/');
  const seed = readFileSync('seeds/linghe-fyp14.txt', 'utf8').split('\n');
  const shown = (await page.locator('main').innerText()).replace(/\s/g, '');
  for (const paragraph of seed.slice(16, 31)) {
    expect(shown).toContain(paragraph.replace(/\s/g, ''));
  }
});

test('an address leads to its paragraph', async ({ page }) => {
  await page.goto('/documents/linghe-fyp14/01-background/#s1-p1');
  const paragraph = page.locator('#s1-p1');
  await expect(paragraph).toContainText('综合实力显著增强');
  await expect(paragraph).toBeInViewport();
});

test('an address whose paragraph is gone says so and offers a way on', async ({ page }) => {
  await page.goto('/documents/linghe-fyp14/01-background/#s9-p99');
  await expect(page.getByText(/没有“s9-p99”这一段/)).toBeVisible();
});

test('a figure in the text leads to its indicator', async ({ page }) => {
  await page.goto('/documents/linghe-fyp14/01-background/');
  await page.locator('#s1-p1').getByRole('link', { name: '124亿元' }).click();
  await expect(page).toHaveURL(/\/indicators\/gdp\//);
});

test('a corrected word shows what the source prints', async ({ page }) => {
  await page.goto('/documents/linghe-fyp14/07-opening-up/');
  await expect(page.getByText(/原文作“外卖”/).first()).toBeVisible();
});

test('a lost table is said to be lost', async ({ page }) => {
  await page.goto('/documents/linghe-fyp14/01-background/');
  await expect(page.getByText(/缺失/).first()).toBeVisible();
});

test('a citation holds the address and the day on which the reader sees the page', async ({ page }) => {
  await page.goto('/documents/linghe-fyp14/');
  await page.getByText('引用本文件').click();
  const { origin, today } = await page.evaluate(() => {
    const two = (number: number) => String(number).padStart(2, '0');
    const now = new Date();
    const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
    return { origin: location.origin, today: day };
  });
  await expect(page.locator('copy-text code').first()).toHaveText(
    `[锦州市凌河区人民政府]. 锦州市凌河区国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要[R/OL]. [2022-08-04][${today}]. ${origin}/documents/linghe-fyp14/.`,
  );
});

test('a citation can be taken home as a file', async ({ page }) => {
  await page.goto('/documents/linghe-fyp14/');
  await page.getByText('引用本文件').click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载 linghe-fyp14.bib' }).click();
  expect((await download).suggestedFilename()).toBe('linghe-fyp14.bib');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a citation names the path and neither a stand-in address nor an empty day', async ({ page }) => {
    await page.goto('/data/#cite');
    await expect(page.locator('copy-text code').first()).toHaveText(
      /^规划对照\. 区县规划与政府任务数据\[DS\/OL\]\. V[\d.]+\. \[?[\d-]+\]?\. \/data\/\.$/,
    );
  });

  test('documents, tables, charts and tasks can be read', async ({ page }) => {
    await page.goto('/documents/shuangtaizi-fyp14/02-goals/');
    await expect(page.getByRole('cell', { name: '260 左右' })).toBeVisible();
    await page.goto('/indicators/gdp/');
    await expect(page.locator('figure svg').first()).toBeVisible();
    await expect(page.getByRole('link', { name: /170/ }).first()).toBeVisible();
    await page.goto('/compare/');
    await expect(page.getByRole('rowheader', { name: /一般公共预算收入/ }).first()).toBeVisible();
    await page.goto('/tasks/shuangtaizi-tasks-2023/');
    await expect(page.locator('#task-122')).toBeVisible();
  });
});

test('a chapter prints without the interface', async ({ page }) => {
  await page.goto('/documents/linghe-fyp14/02-goals/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(page.locator('#s1-p1')).toBeVisible();
});
