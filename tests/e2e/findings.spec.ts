import { expect, test, type Page } from 'playwright/test';

const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const breakdown = '/findings/shuangtaizi-tasks-2023/';
const base = 'shuangtaizi-tasks-2023.path.public-revenue.2023.base';

test('a journalist goes from the list to both sentences, the task and the path chart', async ({ page }) => {
  await page.goto('/findings/');
  await choice(page, '区县').selectOption({ label: '双台子区' });
  await choice(page, '结果').selectOption({ label: '不符' });
  await choice(page, '指标').selectOption({ label: '一般公共预算收入' });
  const rows = page.locator('tr[data-finding]:visible');
  await expect(rows).toHaveCount(3);
  await expect(page.getByRole('heading', { name: /^不符/ })).toHaveText(/3\s*项/);
  await expect(rows.first()).toContainText('4.3亿元');
  await expect(rows.first()).toContainText('6.9亿元');
  await rows.first().getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`${breakdown}#${base.replaceAll('.', '\\.')}$`));
  const finding = page.locator(`[id="${base}"]`);
  await expect(finding).toBeInViewport();
  await expect(finding).toContainText('年度目标4.3亿元，弱于2020年的6.9亿元，相差2.6亿元。');
  await expect(finding.locator('mark')).toHaveText(['43000万元', '6.9']);
  await expect(finding).toContainText('4.3 − 6.9 = −2.6');
  await expect(finding).toContainText('可能的原因：年度任务定于规划之后');
  const task = await finding.getByRole('link', { name: '看原文' }).first().getAttribute('href');
  expect(task).toMatch(/\/tasks\/shuangtaizi-tasks-2023\/#task-003-m4$/);
  await finding.getByRole('link', { name: '一般公共预算收入，2023年', exact: true }).click();
  await expect(page.getByRole('figure').filter({ hasText: '4.3' }).first()).toBeVisible();
});

test('choices stand in the address and come back from it', async ({ page }) => {
  await page.goto('/findings/?check=sum&outcome=differs');
  await expect(choice(page, '核算')).toHaveValue('sum');
  await expect(page.getByRole('status').filter({ hasText: '现列' })).toHaveText('现列3项。');
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(page).toHaveURL(/\/findings\/$/);
  await choice(page, '相差').selectOption({ label: '20%以上' });
  await expect(page).toHaveURL(/\?size=large$/);
  await page.reload();
  await expect(choice(page, '相差')).toHaveValue('large');
});

test('what an address cannot mean is left aside', async ({ page }) => {
  await page.goto('/findings/?check=%3Cimg%3E&outcome=__proto__&size=');
  await expect(choice(page, '核算')).toHaveValue('');
  await expect(page.locator('tr[data-finding]').first()).toBeVisible();
});

test('findings that hold are opened and filtered by keyboard', async ({ page }) => {
  await page.goto('/findings/shuangta-fyp14/');
  await choice(page, '结果').focus();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/\?outcome=holds$/);
  await expect(page.locator('.finding:visible').first()).toContainText('4.5 = 4.5');
  await expect(page.locator('.finding[data-outcome=differs]').first()).toBeHidden();
});

test('a finding of the address is shown whatever the choices hide', async ({ page }) => {
  await page.goto(`${breakdown}?outcome=holds#${base}`);
  await expect(page.locator(`[id="${base}"]`)).toBeInViewport();
});

test('the address of a finding is copied as a citation of the data', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(breakdown);
  await page.locator(`[id="${base}"] .anchor`).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('规划对照. 区县规划与政府任务数据[DS/OL]');
  expect(copied).toContain(`核对 年度目标与规划 一般公共预算收入，2023年`);
  expect(copied).toContain(`${breakdown}#${base}`);
});

test('without scripts the whole list stands, with the method', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/findings/');
  await expect(page.locator('.finding-filter')).toBeHidden();
  const differing = page.locator('tr[data-outcome=differs]');
  expect(await differing.count()).toBeGreaterThan(30);
  await expect(differing.first()).toBeVisible();
  await page.getByText(/相符的\d+项/).click();
  await expect(page.locator('tr[data-outcome=holds]').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: '怎样核算' })).toBeVisible();
  await page.goto(`${breakdown}#${base}`);
  await expect(page.locator(`[id="${base}"]`)).toBeInViewport();
  await context.close();
});

test('marks lead from a passage, a table, a task and a compared figure to what was found', async ({
  page,
}) => {
  await page.goto('/documents/shuangtaizi-fyp14/01-achievements-environment/');
  await page.locator('#s1-p2 .checked').first().click();
  await expect(page).toHaveURL(/\/findings\/shuangtaizi-fyp14\/#shuangtaizi-fyp14\.conflict\.gdp\.2020$/);
  await page.goto('/documents/xinglongtai-fyp14/10-party-leadership/');
  await expect(page.locator('.table-checks')).toContainText('人均地区生产总值');
  await page.goto('/tasks/shuangtaizi-tasks-2023/');
  await page.locator('#task-024').getByRole('link', { name: '分项与合计：不符' }).click();
  await expect(page).toHaveURL(/#shuangtaizi-tasks-2023\.sum\.state-enterprise-revenue$/);
  await page.goto('/compare/economy/');
  await page.getByRole('link', { name: '核对', exact: true }).nth(1).click();
  await expect(page).toHaveURL(/\/findings\/[a-z0-9-]+\/#/);
});
