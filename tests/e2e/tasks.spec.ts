import { expect, test, type Locator, type Page } from 'playwright/test';

const list = '/tasks/shuangtaizi-tasks-2023/';

/** What is said of the tasks shown. */
const found = (page: Page): Locator => page.locator('task-view .found');
const tableRows = (page: Page): Locator => page.locator('.table [data-task]:visible');
const lines = (page: Page): Locator => page.locator('.timeline [data-task]:visible');
const field = (page: Page, name: string): Locator => page.getByRole('combobox', { name, exact: true });
const query = (page: Page): string => new URL(page.url()).search;

/** Goes down the list that has the focus to a value, as the keyboard does. */
async function downTo(page: Page, value: string): Promise<void> {
  const focused = page.locator('select:focus');
  while ((await focused.inputValue()) !== value) await page.keyboard.press('ArrowDown');
}

/** The numbers of tasks and milestones that are said to be shown. */
async function counts(page: Page): Promise<{ tasks: number; steps: number }> {
  const [, tasks, steps] = /(\d+) 项任务，(\d+) 个时间节点。$/.exec(await found(page).innerText()) ?? [];
  return { tasks: Number(tasks), steps: Number(steps) };
}

test('all milestones of 住建局 due in the third quarter, by keyboard and shared by address', async ({
  page,
  context,
}) => {
  await page.goto(list);
  await field(page, '到期时间').focus();
  await downTo(page, '2023-q3');
  await page.keyboard.press('Tab');
  await expect(field(page, '单位（牵头或责任）')).toBeFocused();
  await downTo(page, 'zhujian-ju');
  await expect(found(page)).toHaveText(
    /^住建局牵头或负责，2023年第三季度到期：\d+ 项任务，\d+ 个时间节点。$/,
  );
  expect(query(page)).toBe('?due=2023-q3&unit=zhujian-ju');

  const { tasks, steps } = await counts(page);
  expect(tasks).toBeGreaterThan(10);
  await expect(tableRows(page)).toHaveCount(tasks);
  await expect(lines(page)).toHaveCount(tasks);
  // What was tried on the way is no step of the way back.
  expect(await page.evaluate(() => history.length)).toBe(4);
  const shown = page.locator('.table [data-step]:not([data-context]):visible');
  await expect(shown).toHaveCount(steps);
  for (const text of await shown.allTextContents()) expect(text).toMatch(/[789]月|按月|每/);

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(found(other)).toHaveText(await found(page).innerText());
  await expect(field(other, '单位（牵头或责任）')).toHaveValue('zhujian-ju');
  await expect(tableRows(other)).toHaveCount(tasks);
});

test('what was due by June is one click, and Back leads out of it', async ({ page }) => {
  await page.goto(list);
  const whole = await counts(page);
  await page.getByRole('link', { name: '到6月底应完成什么？' }).click();
  await expect(found(page)).toHaveText(/^2023年6月底以前到期：/);
  await expect(found(page)).toBeFocused();
  expect(query(page)).toBe('?due=until-2023-06');
  const { tasks, steps } = await counts(page);
  expect(tasks).toBeLessThan(whole.tasks);
  expect(steps).toBeLessThan(whole.steps);
  await page.goBack();
  await expect(found(page)).toHaveText(/^全部 132 项任务，/);
  await expect(field(page, '到期时间')).toHaveValue('');
  await expect(tableRows(page)).toHaveCount(132);
  await page.goForward();
  await expect(tableRows(page)).toHaveCount(tasks);
  await page.reload();
  await expect(tableRows(page)).toHaveCount(tasks);
  expect(await counts(page)).toEqual({ tasks, steps });
});

test('what 教育局 must finish by August', async ({ page }) => {
  await page.goto(`${list}?unit=教育局&due=until-8`);
  await expect(found(page)).toHaveText(/^教育局牵头或负责，2023年8月底以前到期：\d+ 项任务/);
  const first = tableRows(page).first();
  await expect(first.getByRole('cell').last()).toContainText('教育局');
  await expect(first.locator('.rest')).toHaveText(/^另有 \d+ 个节点不在所选之内$/);
});

test('what a unit must finish by August is one click from the list and from the unit, what it leads first', async ({
  page,
}) => {
  await page.goto(list);
  await page.getByRole('link', { name: '教育局2023年8月底以前应完成什么？' }).click();
  await expect(found(page)).toHaveText(/^教育局牵头或负责，2023年8月底以前到期：/);
  expect(query(page)).toBe('?due=until-2023-08&unit=jiaoyu-ju');
  const headings = page.locator('.table .group h3:visible');
  await expect(headings.first()).toHaveText(/^教育局牵头 /);
  await expect(headings.last()).toHaveText(/^教育局为责任单位，不牵头 /);
  await page.goto(`${list}units/zhujian-ju/`);
  await page.getByRole('link', { name: '2023年8月底以前应完成什么？' }).click();
  await expect(found(page)).toHaveText(/^住建局牵头或负责，2023年8月底以前到期：/);
  await expect(headings.first()).toHaveText(/^住建局牵头 /);
});

test('a unit once chosen stays with what is often asked', async ({ page }) => {
  await page.goto(`${list}?unit=住建局`);
  await expect(found(page)).toHaveText(/^住建局/);
  await page.getByRole('link', { name: '到6月底应完成什么？' }).click();
  await expect(found(page)).toHaveText(/^住建局牵头或负责，2023年6月底以前到期：/);
});

test('every choice is a step of the way back', async ({ page }) => {
  await page.goto(list);
  await field(page, '到期时间').selectOption('2023-q3');
  await field(page, '到期时间').selectOption('2023-q2');
  await expect(found(page)).toHaveText(/^2023年第二季度到期：/);
  await page.goBack();
  await expect(found(page)).toHaveText(/^2023年第三季度到期：/);
  await page.goBack();
  await expect(found(page)).toHaveText(/^全部/);
});

test('themes and indicators choose and group as well', async ({ page }) => {
  await page.goto(`${list}?indicator=public-revenue`);
  await expect(found(page)).toHaveText(/^指标“一般公共预算收入”：\d+ 项任务/);
  for (const group of ['theme', 'leader', 'category', 'indicator']) {
    await page.goto(`${list}?theme=education&group=${group}`);
    await expect(found(page)).toHaveText(/^主题“[^”]+”：/);
    await expect(page.locator('.table h3:visible, .table h4:visible').first()).toBeVisible();
  }
});

test('every mark of the timeline has a name of its own, which says whether it was asked for', async ({
  page,
}) => {
  await page.goto(list);
  const marks = page.locator('.timeline').getByRole('img');
  const names = await marks.evaluateAll((all) => all.map((mark) => mark.querySelector('title')?.textContent));
  expect(names.length).toBeGreaterThan(300);
  expect(new Set(names).size).toBe(names.length);
  await expect(page.getByRole('img', { name: '任务2，3月：节点1，3月底前', exact: true })).toHaveCount(1);
  await field(page, '到期时间').selectOption('2023-03');
  await expect(page.getByRole('img', { name: '所选：任务2，3月：节点1，3月底前' })).toHaveCount(1);
  await field(page, '到期时间').selectOption('');
  await expect(page.getByRole('img', { name: /^所选：/ })).toHaveCount(0);
});

test('what was asked for is explained, and told from what is done', async ({ page }) => {
  await page.goto(list);
  const key = page.locator('.timeline .key');
  await expect(key.getByText('所选的节点')).toBeHidden();
  for (const address of ['?due=until-2023-06', '?group=quarter', '?words=老旧小区']) {
    await page.goto(list + address);
    await expect(key.getByText('所选的节点')).toBeVisible();
    await expect(key.getByText('不在所选之内')).toBeVisible();
    await expect(key).toContainText('都不表示完成与否');
  }
  await page.goto(`${list}?due=until-2023-06`);
  await expect(page.locator('.timeline .chosen').first()).toBeVisible();
  const [chosen, other] = ['.chosen', '.out'].map((name) =>
    page.locator(`.timeline .step${name} use`).first(),
  );
  const fillOf = (mark?: Locator) => mark?.evaluate((one) => getComputedStyle(one).fill);
  expect(await fillOf(chosen)).toBe(await fillOf(other));
  await page.emulateMedia({ media: 'print' });
  await expect(key.getByText('所选的节点')).toBeVisible();
  await page.goto(`${list}?unit=jiaoyu-ju`);
  await expect(key.getByText('所选的节点')).toBeHidden();
});

test('a month of the timeline can be chosen and given up', async ({ page }) => {
  await page.goto(list);
  const june = page.locator('.axis').getByRole('link', { name: '6月' });
  await june.click();
  await expect(found(page)).toHaveText(/^2023年6月到期：/);
  await expect(june).toHaveAttribute('aria-current', 'true');
  await june.click();
  await expect(found(page)).toHaveText(/^全部/);
});

test('tasks in groups stand in each, and their addresses stay theirs', async ({ page }) => {
  await page.goto(`${list}?due=2023-q3&group=month`);
  await expect(page.locator('.table h3:visible')).toHaveText([/^2023年7月/, /^2023年8月/, /^2023年9月/]);
  await expect(page.locator('.timeline h3:visible')).toHaveText([/^2023年7月/, /^2023年8月/, /^2023年9月/]);
  const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  await field(page, '分组').selectOption({ label: '牵头单位' });
  await expect(page.locator('.table h3:visible').first()).toContainText('项任务');
  await field(page, '分组').selectOption({ label: '类别（原表次序）' });
  await field(page, '到期时间').selectOption({ label: '不限' });
  await expect(page.locator('#task-026')).toBeVisible();
  await expect(tableRows(page)).toHaveCount(132);
});

test('words are sought as they are typed, in titles and milestones', async ({ page }) => {
  await page.goto(list);
  const words = page.getByRole('searchbox', { name: '文字' });
  await words.pressSequentially('老旧小区');
  await expect(found(page)).toHaveText(/^含“老旧小区”：/);
  expect(decodeURIComponent(query(page))).toBe('?words=老旧小区');
  for (const text of await tableRows(page).allTextContents()) expect(text).toContain('老旧小区');
  await page.goBack();
  await expect(found(page)).toHaveText(/^全部/);
  await expect(words).toHaveValue('');
});

test('words that name a unit lead to its tasks, by any of its names', async ({ page }) => {
  await page.goto(`${list}?words=教育局`);
  await page.getByRole('link', { name: /^教育局牵头或负责的（\d+ 项）$/ }).click();
  await expect(found(page)).toHaveText(/^教育局牵头或负责：\d+ 项任务/);
  expect(query(page)).toBe('?unit=jiaoyu-ju');
  await page.goto(`${list}?words=执法大队`);
  await expect(page.getByRole('link', { name: /^综合执法大队牵头或负责的/ })).toBeVisible();
  await page.goto(`${list}?words=老旧小区`);
  await expect(page.locator('.ways')).not.toContainText('按单位找');
});

test('an empty answer says what was asked and leads on', async ({ page }) => {
  await page.goto(`${list}?unit=renwu-bu&due=2023-01`);
  await expect(found(page)).toHaveText('没有这样的任务：人武部牵头或负责，2023年1月到期。');
  await expect(tableRows(page)).toHaveCount(0);
  await page.getByRole('link', { name: /^不限时间（\d+ 项）$/ }).click();
  await expect(found(page)).toHaveText(/^人武部牵头或负责：\d+ 项任务/);
  await page.getByRole('link', { name: '去掉全部条件' }).click();
  await expect(tableRows(page)).toHaveCount(132);
  expect(query(page)).toBe('');
});

test('an address that is not understood says so, and shows the rest', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(
    `${list}?unit=<img src=x onerror=alert(1)>&due=2023-13&theme=economy&group=__proto__&month=7`,
  );
  await expect(page.locator('.problems p')).toHaveText([
    '地址中的“due=2023-13”无法识别，已略去。',
    '地址中的“unit=<img src=x onerror=alert(1)>”无法识别，已略去。',
    '地址中的“group=__proto__”无法识别，已略去。',
    '地址中的“month”无法识别，已略去。',
  ]);
  await expect(found(page)).toHaveText(/^主题“经济发展”：/);
  await expect(page.locator('main img')).toHaveCount(0);
  for (const hostile of ['?words=%', `?words=${'%E5%85%BB'.repeat(600)}`, '?unit=%00&unit=&due=%FF']) {
    await page.goto(list + hostile);
    await expect(found(page)).toHaveText(/。$/);
  }
  expect(faults).toEqual([]);
});

test('an address of a task that is not among those asked for says so', async ({ page }) => {
  await page.goto(`${list}?unit=jiaoyu-ju#task-001`);
  await expect(page.locator('.problems')).toContainText('任务 1 不在所选之内。');
  await page.locator('.problems').getByRole('link').click();
  await expect(page.locator('#task-001')).toBeInViewport();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole table and the whole timeline are there, and nothing that does not work', async ({
    page,
  }) => {
    await page.goto(`${list}?unit=zhujian-ju`);
    await expect(tableRows(page)).toHaveCount(132);
    await expect(lines(page)).toHaveCount(132);
    await expect(page.locator('.filters')).toBeHidden();
    await expect(page.locator('.axis a')).toHaveCount(0);
    await expect(found(page)).toHaveText(/^全部 132 项任务，/);
  });
});

test.describe('the pages of tasks and units without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('lead to what they promise', async ({ page }) => {
    await page.goto(`${list}units/jiaoyu-ju/`);
    await page.getByRole('link', { name: '2023年8月', exact: true }).click();
    await expect(page).toHaveURL(/units\/jiaoyu-ju\/#2023-08$/);
    const august = page.getByRole('region', { name: '2023年8月' });
    await expect(august).toBeInViewport();
    await expect(august).toContainText('8月底前');
    await expect(page.getByRole('link', { name: /应完成什么/ })).toBeHidden();
    await page.goto(`${list}026/`);
    await page.getByRole('link', { name: '黄刚' }).click();
    await expect(page.locator('[id="leader-黄刚"]')).toBeInViewport();
    await page.goto(`${list}026/`);
    await page.getByRole('navigation', { name: '所在位置' }).getByRole('link').nth(1).click();
    await expect(page.locator('#task-007-category')).toBeInViewport();
    await page.goto(`${list}026/`);
    await page.getByRole('link', { name: '改革' }).first().click();
    await expect(page.getByRole('heading', { name: /任务/ }).first()).toBeInViewport();
  });
});

test('the timeline can be read on a phone: every mark within the screen, every number large enough', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(list);
  const faults = await page.locator('.timeline .step').evaluateAll((marks) =>
    marks.flatMap((mark) => {
      const { left, right } = mark.getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(mark).fontSize);
      return left < 0 || right > window.innerWidth || size < 10 ? [mark.textContent] : [];
    }),
  );
  expect(faults).toEqual([]);
  const overlaps = await page.locator('.timeline .track').evaluateAll((tracks) =>
    tracks.flatMap((track) => {
      const boxes = [...track.querySelectorAll('.step')]
        .map((mark) => mark.getBoundingClientRect())
        .toSorted((a, b) => a.left - b.left);
      const touches = boxes.some((box, index) => box.left < (boxes[index - 1]?.right ?? 0) - 1);
      return touches ? [track.getAttribute('aria-label')] : [];
    }),
  );
  expect(overlaps).toEqual([]);
});

test('the timeline is printed as chosen, with the address that leads back', async ({ page }) => {
  // Given in another form, an address is brought into its one form.
  await page.goto(`${list}?unit=住建局&due=q3`);
  await expect(found(page)).toHaveText(/^住建局/);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.filters')).toBeHidden();
  await expect(found(page)).toBeVisible();
  await expect(lines(page).first().locator('.track')).toBeVisible();
  await expect(page.locator('.masthead .address')).toContainText('?due=2023-q3&unit=zhujian-ju');
  const outside = await page
    .locator('.timeline .step:visible')
    .evaluateAll(
      (marks) =>
        marks.filter((mark) => mark.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
          .length,
    );
  expect(outside).toBe(0);
});

test.describe('the page of a task', () => {
  test('says when what is due, who has to do it, and what it takes over from the row above', async ({
    page,
  }) => {
    await page.goto(`${list}002/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/固定资产投资增长10%/);
    await expect(page.getByText('未见公开信息')).toHaveCount(1);
    const steps = page.getByRole('table').getByRole('row');
    await expect(steps.nth(1)).toHaveText(/^2023年3月.*（1）3月底前/);
    await expect(page.getByText('原表此格与上一行合并')).toHaveCount(4);
    await page.getByRole('link', { name: '发改局' }).click();
    await expect(page).toHaveURL(`${list}units/fagai-ju/`);
  });

  test('is reached from table and timeline, and leads to its neighbours', async ({ page }) => {
    await page.goto(list);
    await page.locator('.timeline [data-task="026"] a').click();
    await expect(page).toHaveURL(`${list}026/`);
    await page.getByRole('link', { name: /^下一项/ }).click();
    await expect(page).toHaveURL(`${list}027/`);
    await page.getByRole('link', { name: '在全表中的位置' }).click();
    await expect(page.locator('#task-027')).toBeInViewport();
  });

  test('can be cited', async ({ page, baseURL }) => {
    await page.goto(`${list}201/`);
    await page.getByText('引用本项任务').click();
    await expect(page.locator('copy-text').first()).toContainText(`任务民生1. ${baseURL}${list}201/.`);
  });
});

test.describe('the pages of units', () => {
  test('say how lead counts come to all tasks', async ({ page }) => {
    await page.goto(`${list}units/`);
    const table = page.getByRole('table').first();
    const leads = await table
      .locator('tbody tr td:nth-of-type(1) span')
      .evaluateAll((cells) => cells.map((cell) => Number(cell.textContent)));
    expect(leads.reduce((sum, count) => sum + count, 0)).toBe(132);
    await expect(table.locator('.sum')).toHaveText('132');
    await expect(page.locator('#load-rule')).toContainText('一项任务只计一次，各单位相加为 132 项');
  });

  test('give the wordings of a unit, and lead to its milestones of a month', async ({ page }) => {
    await page.goto(`${list}units/zonghe-zhifa-dadui/`);
    await expect(page.getByText('原文写法')).toContainText('执法大队');
    await page.goto(`${list}units/zhujian-ju/`);
    await page.getByRole('link', { name: '2023年8月', exact: true }).click();
    await expect(page.getByRole('region', { name: '2023年8月' })).toBeInViewport();
  });
});
