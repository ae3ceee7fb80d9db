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
