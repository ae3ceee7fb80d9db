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

test('the first tab stop leads to the content', async ({ page }) => {
  await page.goto('/documents/linghe-fyp14/02-goals/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).not.toBe('');
  await expect(page.locator('main')).toBeVisible();
});
