import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';

const chapter = '/documents/shuangtaizi-fyp14/06-green-development/';
const termIn = (page: Page) => page.locator('a.term', { hasText: '三线一单' }).first();
const noteIn = (page: Page) => page.locator('.term-note:popover-open');

/** Points at the term, anew until the page’s scripts are there to see it. */
async function openNote(page: Page): Promise<void> {
  await expect(async () => {
    await page.locator('h1').hover();
    await termIn(page).hover();
    await expect(noteIn(page)).toBeVisible({ timeout: 2000 });
  }).toPass();
}

test('a term under the pointer shows what its document says it means, and leads on', async ({ page }) => {
  await page.goto(chapter);
  await expect(page.locator('.term-note')).toBeHidden();
  await openNote(page);
  await expect(noteIn(page)).toContainText('生态保护红线、环境质量底线');
  await noteIn(page).getByRole('link', { name: '看解释所在的段落' }).click();
  await expect(page).toHaveURL(/#box-6-1-p1$/);
});

test('a term in focus shows its note; Tab goes into it, Escape closes it and leads back', async ({
  page,
}) => {
  await page.goto(chapter);
  const term = termIn(page);
  await term.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(term).toBeFocused();
  await expect(noteIn(page)).toBeVisible();
  await expect(term).toHaveAccessibleDescription(/生态保护红线/);
  await page.keyboard.press('Tab');
  await expect(noteIn(page).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(noteIn(page)).toHaveCount(0);
  await expect(term).toBeFocused();
});

test('an open note has no axe violation', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(chapter);
    await openNote(page);
    const { violations } = await new AxeBuilder({ page }).include('.text').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});

test('the notes are fetched when they are asked for, once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/term-data/')) asked.push(request.url());
  });
  await page.goto(chapter);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await termIn(page).hover();
  await expect(noteIn(page)).toBeVisible();
  await page.locator('h1').hover();
  await expect(noteIn(page)).toHaveCount(0);
  await termIn(page).hover();
  await expect(noteIn(page)).toBeVisible();
  expect(asked).toHaveLength(1);
});

test.describe('at a touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 800 } });

  test('a term shows its note at the foot of the screen', async ({ page }) => {
    await page.goto(chapter);
    await termIn(page).tap();
    const box = await noteIn(page).boundingBox();
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(800);
    await page.locator('h1').tap({ position: { x: 5, y: 5 } });
    await expect(noteIn(page)).toHaveCount(0);
  });

  test('a term whose note cannot be had is the link it was', async ({ page }) => {
    await page.route('**/term-data/**', (route) => route.abort());
    await page.goto(chapter);
    await termIn(page).tap();
    await expect(page).toHaveURL(/#box-6-1-p1$/);
  });
});

test('without scripts a term leads to the passage that explains it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(chapter);
  await expect(page.locator('.term-note')).toBeHidden();
  await termIn(page).click();
  await expect(page).toHaveURL(/#box-6-1-p1$/);
  await context.close();
});
