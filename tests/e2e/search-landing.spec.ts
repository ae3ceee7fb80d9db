import { test } from 'playwright/test';
import { address, expect, lines, status } from './search-page.ts';

/** Words in the quotation marks that make them one string. */
const asOne = (words: string) => `"${words}"`;

test.describe('a hit of a search', () => {
  for (const [words, label, marked] of [
    ['细颗粒物 (PM2.5) 年均', '订正', /PM2\.5/],
    ['细颗粒物 (PM_{2.5}) 年均', '原字', /PM_\{2\.5\}/],
    ['优势和区位优势', '订正', /^优势 和 区位优势$/],
    ['优势 and 区位优势', '原字', /^优势 and 区位优势$/],
    ['市场化、社会化的', '订正', /^市场化、社会化的$/],
    ['实践创新基地建设', '订正', /^实践创新基地建设$/],
    ['康桥书法文化公园', '订正', /^康桥书法文化公园$/],
    ['康桥书法文化公司', '原字', /^康桥书法文化公司$/],
    ['推广种植高秆农作物', '订正', /^推广种植高秆农作物$/],
  ] as const) {
    test(`finds “${words}” once, and marks it where it leads`, async ({ page }) => {
      await page.goto(address(asOne(words)));
      await expect(lines(page)).toHaveCount(1);
      await expect(lines(page).locator('.kind')).toHaveText(label);
      await lines(page).click();
      await page.waitForURL(/documents/);
      await expect(page.locator(':target mark').first()).toBeInViewport();
      expect((await page.locator('mark').allTextContents()).join('')).toMatch(marked);
    });
  }

  test('finds what is copied from a page, a note on a correction with it', async ({ page }) => {
    await page.goto('/documents/shuangta-fyp14/02-goals/');
    const copied = await page.locator('p:has(.correction)', { hasText: '特殊的资源优势' }).evaluate((own) => {
      getSelection()?.selectAllChildren(own);
      return getSelection()?.toString().slice(0, 60) ?? '';
    });
    expect(copied).toContain('〔原文作“and”〕');
    await page.goto(address(copied));
    await page.getByRole('link', { name: '只查连成一串的' }).click();
    await expect(lines(page)).toHaveCount(1);
  });

  for (const [words, anchor] of [
    ['（二）持续优化营商环境', '#task-009-section'],
    ['二加快构建新发展格局', '#task-007-category'],
    ['指标任务', '#tasks-head'],
    ['经合并同类项、剔除交叉项', '#tasks-note'],
    ['城建中心 交警大队 执法大队', '#task-206-units'],
  ] as const) {
    test(`leads “${words}” of a task breakdown to where the words stand`, async ({ page }) => {
      await page.goto(address(asOne(words), '&d=shuangtaizi-tasks-2023'));
      await lines(page).first().click();
      await page.waitForURL((url) => url.hash === anchor);
      // The rules of marking are fetched when a reader arrives from the search.
      const shown = async () => (await page.locator('mark').allTextContents()).join('').replaceAll(' ', '');
      await expect.poll(shown).toBe(words.replaceAll(' ', ''));
      await expect(page.locator('mark').first()).toBeInViewport();
    });
  }

  test('finds the dash of a list, and marks it', async ({ page }) => {
    await page.goto(address(asOne('- 1.投资 10 亿元')));
    await lines(page).first().click();
    await page.waitForURL(/documents/);
    await expect(page.locator('mark').first()).toHaveText('-');
    expect((await page.locator('mark').allTextContents()).join('')).toBe('- 1.投资 10 亿元');
  });

  test('brings a word in a far column of a wide table into view', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 760 });
    await page.goto(address('约束性', '&d=shuangtaizi-fyp14'));
    await lines(page).last().click();
    await page.waitForURL(/documents/);
    const mark = page.locator(':target mark').first();
    const [box, edge] = await Promise.all([
      mark.boundingBox(),
      mark.evaluate((own) => own.closest('.table-scroll')?.getBoundingClientRect().right),
    ]);
    expect((box?.x ?? Infinity) + (box?.width ?? 0)).toBeLessThanOrEqual((edge ?? 0) + 1);
  });

  test('takes a tab for the edge of a table cell', async ({ page }) => {
    await page.goto(address('类别\t指标任务'));
    await expect(lines(page)).toHaveCount(2);
    await lines(page).first().click();
    await page.waitForURL(/tasks/);
    await expect(page.locator('mark')).toHaveText(['类别', '指标任务']);
    await page.goto(address('类别指标任务'));
    await expect(status(page)).toContainText('没有找到');
  });
});
