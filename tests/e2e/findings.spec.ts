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
  await expect(finding).toContainText('年度目标4.3亿元，低于2020年的6.9亿元，相差2.6亿元。');
  await expect(finding.locator('mark')).toHaveText(['43000万元', '6.9']);
  await expect(finding).toContainText('4.3 − 6.9 = −2.6');
  await expect(finding).toContainText('可能的原因：年度任务定于规划之后');
  // Both sentences, the task and the chart are one click from here.
  await finding.getByRole('link', { name: '看原文' }).first().click();
  await expect(page).toHaveURL(/\/tasks\/shuangtaizi-tasks-2023\/003\/#m4$/);
  await expect(page.locator('#m4')).toBeInViewport();
  await expect(page.locator('#m4')).toContainText('43000万元');
  await page.goBack();
  await finding.getByRole('link', { name: '看原文' }).last().click();
  await expect(page.locator(':target')).toContainText('6.9');
  await page.goBack();
  await finding.getByRole('link', { name: '任务3', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('一般公共预算收入');
  await page.goBack();
  await finding.getByRole('link', { name: '路径图' }).click();
  const chart = page.locator('#public-revenue-series');
  await expect(chart).toBeInViewport();
  await expect(chart).toContainText('双台子区2023年的任务分解');
  // The value that the finding sets the target against, as computed.
  await expect(chart).toContainText('推算 10.55');
  await expect(chart).toContainText('路径');
});

test('choices stand in the address and come back from it', async ({ page }) => {
  await page.goto('/findings/?check=sum&outcome=differs');
  await expect(choice(page, '核算')).toHaveValue('sum');
  await expect(page.getByRole('status').filter({ hasText: '现列' })).toHaveText('现列1项。');
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(page).toHaveURL(/\/findings\/$/);
  await choice(page, '相差').selectOption({ label: '20%以上' });
  await expect(page).toHaveURL(/\?size=large$/);
  await page.reload();
  await expect(choice(page, '相差')).toHaveValue('large');
});

test('every choice is a step of the way back', async ({ page }) => {
  await page.goto('/findings/');
  await choice(page, '结果').selectOption('differs');
  await choice(page, '结果').selectOption('unclear');
  await choice(page, '核算').selectOption('growth');
  await page.goBack();
  await expect(choice(page, '核算')).toHaveValue('');
  await expect(choice(page, '结果')).toHaveValue('unclear');
  await page.goBack();
  await expect(choice(page, '结果')).toHaveValue('differs');
  await page.goBack();
  await expect(page).toHaveURL(/\/findings\/$/);
  await expect(page.locator('tr[data-outcome=differs]').first()).toBeVisible();
});

test('on a phone every number of the list is in sight', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/findings/?outcome=differs');
  const outside = await page
    .locator('.finding-table :is(th, td):visible')
    .evaluateAll((cells) => cells.filter((cell) => cell.getBoundingClientRect().right > innerWidth).length);
  expect(outside).toBe(0);
  await expect(page.getByRole('columnheader', { name: '相差' }).first()).toBeVisible();
});

test('a finding is found by every indicator that a figure of it is of', async ({ page }) => {
  await page.goto('/findings/?indicator=registered-unemployment-rate&district=linghe');
  await expect(page.locator('tr[data-finding]:visible')).toHaveCount(1);
  await page.goto('/findings/?indicator=industrial-output');
  await expect(page.locator('tr[data-finding]:visible').filter({ hasText: '34亿元' })).toHaveCount(1);
  await expect(page.locator('tr[data-finding]:visible').filter({ hasText: '165亿元' })).not.toHaveCount(0);
});

test('a number that no document says is told from those that one does', async ({ page }) => {
  await page.goto('/findings/?check=implied&district=shuangtaizi');
  const row = page.locator('tr[data-finding]:visible').filter({ hasText: '3.66亿元' });
  await expect(row).toContainText('推算');
  await page.goto('/findings/?check=growth&outcome=differs');
  await expect(page.locator('tr[data-finding]:visible').first()).not.toContainText('推算');
});

test('a printed list says what it was narrowed to', async ({ page }) => {
  await page.goto('/findings/?district=linghe&outcome=differs');
  await page.emulateMedia({ media: 'print' });
  for (const [name, text] of [
    ['区县', '凌河区'],
    ['结果', '不符'],
  ] as const) {
    await expect(choice(page, name)).toBeVisible();
    await expect(choice(page, name).locator('option:checked')).toHaveText(text);
  }
  await expect(page.getByRole('button', { name: '清除筛选' })).toBeHidden();
});

test('what an address cannot mean is named and left aside, with a way on', async ({ page }) => {
  await page.goto('/findings/?check=%3Cimg%3E&outcome=__proto__&size=');
  await expect(page.locator('.problems p')).toHaveText([
    '这里没有叫“__proto__”的结果，未按它筛选。',
    '这里没有叫“<img>”的核算，未按它筛选。',
  ]);
  await expect(choice(page, '核算')).toHaveValue('');
  await expect(page.locator('tr[data-finding]').first()).toBeVisible();
  await page.getByRole('link', { name: '显示全部核对' }).click();
  await expect(page).toHaveURL(/\/findings\/$/);
  await expect(page.locator('.problems')).toBeEmpty();
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
  // District, document, check, subject and outcome.
  expect(copied).toContain(
    '双台子区2023年政府工作任务分解：核对 年度目标与规划，一般公共预算收入，2023年：低于2020年',
  );
  expect(copied).toContain(`${breakdown}#${base}`);
});

test('without scripts the whole list stands, with the method', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/findings/');
  await expect(page.locator('.finding-filter')).toBeHidden();
  // Playwright’s texts leave out what stands in noscript.
  await expect(page.locator('.no-script')).toContainText('没有脚本不能筛选');
  await expect(page.locator('.no-script a')).toHaveAttribute('href', '#documents');
  await page.goto('/indicators/public-revenue/#findings-shuangtaizi');
  await expect(page.locator('#findings-shuangtaizi')).toBeInViewport();
  await expect(page.locator('#findings-shuangtaizi li')).toHaveCount(3);
  await page.goto('/findings/');
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
  await page.locator('#task-024').getByRole('link', { name: '分项与合计：不能断定' }).click();
  await expect(page).toHaveURL(/#shuangtaizi-tasks-2023\.sum\.state-enterprise-revenue$/);
  await page.goto('/compare/economy/');
  await page.getByRole('link', { name: '核对', exact: true }).nth(1).click();
  await expect(page).toHaveURL(/\/findings\/[a-z0-9-]+\/#/);
});

test('a compared figure that yearly tasks are set against leads to all of them, by one mark a finger hits', async ({
  page,
}) => {
  for (const address of [
    '/',
    '/compare/reform/',
    '/indicators/public-revenue/',
    '/compare/?i=public-revenue',
  ]) {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(address);
    const mark = page.locator('.fig-check a[href*="/public-revenue/#findings-shuangtaizi"]').first();
    await expect(mark).toHaveText('核对3项');
    const sizes = await page.locator('.fig-check a:visible').evaluateAll((marks) =>
      marks.map((one) => {
        const { width, height } = one.getBoundingClientRect();
        return Math.min(width, height);
      }),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    expect(await page.locator('.fig-check:has(a + a)').count()).toBe(0);
  }
});
