import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { pageKinds } from './pages.ts';

for (const [kind, address] of Object.entries(pageKinds)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${kind} has no axe violation (${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }
}

test('a finger hits every link of the lists on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const address of ['/', '/documents/', '/districts/', '/documents/shuangtaizi-fyp14/']) {
    await page.goto(address);
    const { violations } = await new AxeBuilder({ page }).withRules(['target-size']).analyze();
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
  }
});

test('the first tab stop leads to the content', async ({ page }) => {
  await page.goto('/documents/linghe-fyp14/02-goals/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).not.toBe('');
  await expect(page.locator('main')).toBeVisible();
});

test('marked words stand on their own ground in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  for (const address of [
    '/search/?q=营商环境',
    '/indicators/gdp/',
    '/documents/linghe-fyp14/01-background/?q=综合实力#s1-p1',
  ]) {
    await page.goto(address);
    const { background, color, ground } = await page
      .locator('mark')
      .first()
      .evaluate((mark) => {
        const { backgroundColor, color } = getComputedStyle(mark);
        return {
          background: backgroundColor,
          color,
          ground: getComputedStyle(document.body).backgroundColor,
        };
      });
    expect(background, address).toMatch(/^rgb\(/);
    expect(background, address).not.toBe(ground);
    expect(color, address).not.toBe(background);
  }
});

test('every link to a passage has a name of its own, which headings do not take in', async ({ page }) => {
  for (const address of [
    '/documents/shuangtaizi-fyp14/06-green-development/',
    '/documents/xinglongtai-fyp14/',
  ]) {
    await page.goto(address);
    const names = await page
      .locator('.anchor')
      .evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('aria-label')));
    expect(names.length).toBeGreaterThan(1);
    expect(new Set(names).size).toBe(names.length);
    await expect(page.getByRole('heading', { name: '地址' })).toHaveCount(0);
  }
});

test('headings that share a paragraph with their text are headings to those who hear the page', async ({
  page,
}) => {
  await page.goto('/documents/xinglongtai-fyp14/03-business-environment/');
  const sections = page.getByRole('heading', { level: 2 });
  await expect(sections).toHaveCount(4);
  await expect(sections.first()).toHaveText('（六）提升全社会办事方便水平。');
});
