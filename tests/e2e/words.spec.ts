import { expect, test } from 'playwright/test';

test('a key term leads to as many places as its table says', async ({ page }) => {
  await page.goto('/words/shuangta-fyp14/');
  const row = page.getByRole('row', { name: /^转型升级/ });
  const count = (await row.getByRole('cell').first().textContent()) ?? '';
  await row.getByRole('link').click();
  await expect(page).toHaveURL(/\/search\/\?q=.*&d=shuangta/);
  await expect(page.locator('tr[data-document="shuangta-fyp14"] .occurrences')).toHaveText(count);
});

test('without scripts the words of a plan are a table with all numbers', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/words/');
  await page
    .getByRole('link', { name: /^全部 \d+ 个词语/ })
    .first()
    .click();
  await expect(page.getByRole('columnheader', { name: 'G²' }).first()).toBeVisible();
  await context.close();
});

test('a paragraph that stands elsewhere, too, leads to both texts and back', async ({ page }) => {
  await page.goto('/documents/linghe-fyp14/02-goals/');
  const mark = page.getByRole('link', { name: /^也见于.*双塔/ }).first();
  const block = await mark.locator('xpath=..').getAttribute('id');
  await mark.click();
  await expect(page).toHaveURL(/\/words\/linghe-fyp14\/shared\/#in-02-goals-/);
  const passage = page.locator(`li#in-02-goals-${block}`);
  await expect(passage.getByRole('link', { name: /双塔/ }).first()).toBeVisible();
  await passage.getByRole('link', { name: /^第 \d+ 处$/ }).click();
  await expect(page).toHaveURL(new RegExp(`/documents/linghe-fyp14/02-goals/#${block}$`));
});

test('the lengths of chapters stand in a picture and in a table, also without scripts', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/words/');
  await page.getByRole('region', { name: '各份文件的篇幅和写法' }).getByRole('link').first().click();
  await expect(page.getByRole('img', { name: /^各章各节的篇幅/ })).toBeVisible();
  await page
    .getByRole('row', { name: /^第一章/ })
    .getByRole('link')
    .click();
  await expect(page).toHaveURL(/\/documents\/[^/]+\/01-/);
  await context.close();
});
