import { csvParse, csvParseRows } from 'd3';
import readXlsxFile from 'read-excel-file/node';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { ComparePage } from './compare-page.ts';

test('a journalist gets from the question to the four sentences', async ({ page }) => {
  const compare = new ComparePage(page);
  await page.goto('/compare/');
  await page.getByRole('link', { name: '财政收入谁计划增长最快' }).click();
  await expect(compare.cell('linghe public-revenue base')).toBeVisible();
  // Read by hand in the four documents: bases 6.1, 6.9, 14, 6.3; targets none, 14, 20.5, 翻番; rates none, 15.2, 8, none.
  expect(await compare.rows()).toEqual(expect.arrayContaining(['凌河区', '双台子区', '兴隆台区', '双塔区']));
  const figures = {
    'linghe public-revenue base': '6.1',
    'shuangtaizi public-revenue base': '6.9',
    'shuangtaizi public-revenue target': '14',
    'shuangtaizi public-revenue growth': '15.2',
    'shuangtaizi public-revenue implied-growth': '15.2',
    'xinglongtai public-revenue base': '14',
    'xinglongtai public-revenue target': '20.5',
    'xinglongtai public-revenue growth': '8',
    'xinglongtai public-revenue implied-growth': '7.9',
    'shuangta public-revenue base': '6.3',
    'shuangta public-revenue target': '翻番',
    'shuangta public-revenue implied-growth': '14.9',
  };
  for (const [name, figure] of Object.entries(figures)) await expect(compare.cell(name)).toHaveText(figure);
  await expect(page.getByRole('img', { name: /双台子写明的年均增长最快/ })).toBeVisible();
  const sentences = {
    'linghe public-revenue base': '一般公共预算收入6.1亿元',
    'shuangtaizi public-revenue target': '一般公共预算收入 (亿元) 6.9 14 15.2',
    'xinglongtai public-revenue growth': '公共财政预算收入 亿元 14 20.5 8',
    'shuangta public-revenue target': '地区生产总值、财政收入、固定资产投资指标实现翻番',
  };
  for (const [name, sentence] of Object.entries(sentences)) {
    await compare.cell(name).click();
    await expect(compare.source).toContainText(sentence);
    await expect(compare.source.locator('mark').first()).toHaveText(
      figures[name as keyof typeof figures] === '6.1' ? '6.1亿元' : /.+/,
    );
  }
});

test('a comparison is made by keyboard alone, shared by its address and opened cold', async ({
  page,
  browser,
}) => {
  const compare = new ComparePage(page);
  await page.goto('/compare/');
  await page.getByRole('textbox', { name: '加指标或主题' }).focus();
  await expect(compare.indicators).toBeFocused();
  await page.keyboard.type('gdp');
  await expect(page.getByRole('option').first()).toContainText('地区生产总值');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '去掉地区生产总值' })).toBeVisible();
  await page.keyboard.type('ybgg');
  await expect(page.getByRole('option').first()).toContainText('一般公共预算收入');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await compare.districts.focus();
  await page.keyboard.type('shuangtaizi');
  await expect(page.getByRole('option').first()).toContainText('双台子区');
  await page.keyboard.press('Enter');
  await page.keyboard.type('xlt');
  await expect(page.getByRole('option').first()).toContainText('兴隆台区');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?d=shuangtaizi,xinglongtai&i=gdp,public-revenue$/);
  await expect.poll(() => compare.rows()).toEqual(['双台子区', '兴隆台区']);
  await page.getByRole('checkbox', { name: '性质' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: '2025年目标' }).last().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => compare.rows()).toEqual(['兴隆台区', '双台子区']);
  await expect(page).toHaveURL(/sort=/);
  const written = await compare.table.innerText();
  const cold = await browser.newPage();
  const other = new ComparePage(cold);
  await cold.goto(page.url());
  await expect(other.table).toBeVisible();
  expect(await other.table.innerText()).toBe(written);
  await cold.close();
});

test('Back and reload restore the view', async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.open('?i=gdp');
  await compare.indicators.fill('养老床位');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL(/i=gdp,elderly-beds/);
  await page.reload();
  await expect(page.getByRole('button', { name: '去掉养老床位数' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\?i=gdp$/);
  await expect(page.getByRole('button', { name: '去掉养老床位数' })).toHaveCount(0);
  await page.goto('/compare/');
  await expect(page.getByRole('heading', { name: '按主题看完整对照' })).toBeVisible();
});

test('the source opens beside the table and gives the focus back', async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.open('?i=public-revenue');
  const cell = compare.cell('shuangtaizi public-revenue target');
  await cell.focus();
  await page.keyboard.press('Enter');
  await expect(compare.source.getByRole('heading', { level: 2 })).toBeFocused();
  const [table, panel] = [await compare.table.boundingBox(), await compare.source.boundingBox()];
  expect((table?.x ?? 0) + (table?.width ?? 0)).toBeLessThanOrEqual(panel?.x ?? 0);
  await expect(compare.source).toContainText('翻一番');
  await compare.source.getByText('引用', { exact: true }).click();
  await expect(compare.source.locator('pre').first()).toContainText('[R/OL]. 2021-06[');
  await page.keyboard.press('Escape');
  await expect(compare.source).toHaveCount(0);
  await expect(cell).toBeFocused();
  await cell.press('Enter');
  await compare.source.getByRole('link', { name: '到原文这一段' }).first().click();
  await expect(page.locator(':target')).toHaveText('14');
  await expect(page.locator('tr:has(:target)')).toContainText('一般公共预算收入');
});

test('a derived value shows its sum and what it was made from', async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.open('?i=industrial-value-added');
  // 双台子区: 14.5 to 40 亿元 in five years; the table declares 20 %.
  await expect(compare.cell('shuangtaizi industrial-value-added implied-growth')).toHaveText('22.5');
  await compare.cell('shuangtaizi industrial-value-added implied-growth').click();
  await expect(compare.source).toContainText('(40 ÷ 14.5)^(1/5) − 1 = 22.5%');
  await expect(compare.source).toContainText('由本站推算');
  await expect(compare.source.locator('mark')).toHaveText(['14.5', '40']);
});

test('taking a choice back leaves the reader in the field beside it', async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.open('?i=gdp,public-revenue');
  await page.getByRole('button', { name: '去掉地区生产总值' }).press('Enter');
  await expect(compare.indicators).toBeFocused();
  await page.getByRole('button', { name: '全部清除' }).press('Enter');
  await expect(compare.districts).toBeFocused();
});

test('on a phone the source does not cover its figure', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const compare = new ComparePage(page);
  await compare.open('?i=gdp');
  await compare.cell('shuangta gdp base').click();
  await expect(compare.source).toBeVisible();
  const figure = await compare.cell('shuangta gdp base').boundingBox();
  const panel = await compare.source.boundingBox();
  expect((figure?.y ?? 0) + (figure?.height ?? 0)).toBeLessThanOrEqual(panel?.y ?? 0);
});

test('what limits a comparison stands at the cell', async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.open('?i=fixed-investment,unemployment-rate&by=district');
  await expect(compare.table).toContainText('累计');
  // 双台子区 gives a five-year base and target, and a yearly figure beside them.
  await expect(compare.cell('shuangtaizi fixed-investment base')).toHaveText('198');
  await expect(compare.table.getByRole('link', { name: '16.4' })).toBeVisible();
  await expect(compare.cell('shuangtaizi fixed-investment implied-growth')).toHaveCount(0);
  // Only 凌河区 words it 失业率; the others give the registered rate, which is no substitute.
  await expect(compare.table.getByText('另见').first()).toBeVisible();
  await expect(compare.table.getByText('未提及').first()).toBeVisible();
});

test('a theme, marks, order and turning of the table', async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.open('?d=linghe,shuangtaizi,xinglongtai,shuangta&t=education');
  const count = (await compare.rows()).length;
  expect(count).toBeGreaterThan(10);
  await page.getByRole('checkbox', { name: '标出最高和最低' }).check();
  await expect(compare.table.getByText('最高').first()).toBeVisible();
  await page.getByRole('radio', { name: '区县', exact: true }).check();
  expect(await compare.rows()).toHaveLength(4);
  await expect(page).toHaveURL(/t=education&by=district&mark=1/);
});

test('hostile and stale addresses give a plain notice and a usable view', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (dialog) => {
    faults.push(dialog.message());
    void dialog.dismiss();
  });
  const compare = new ComparePage(page);
  const hostile = [
    '?d=nowhere&i=gdp',
    '?d=linghe,linghe,linghe&i=gdp,gdp',
    `?i=${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
    '?i=gdp&show=<script>alert(1)</script>&sort=__proto__.base&chart=constructor&by=toString',
    `?d=${'linghe,'.repeat(1500)}`,
    `?i=${'x'.repeat(10_000)}`,
    '?t=gone&row=gone',
    '?d=%E0%A4%A&i=gdp',
  ];
  for (const query of hostile) {
    await page.goto(`/compare/${query}`);
    await expect(compare.table).toBeVisible();
    await expect(compare.indicators).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }
  await page.goto('/compare/?d=nowhere&i=gdp,no-such');
  await expect(page.getByText('没有叫“nowhere”的区县')).toBeVisible();
  await expect(page.getByText('没有叫“no-such”的指标')).toBeVisible();
  expect(faults).toEqual([]);
});

test('an address that asks for what a table or its figures do not have is told so', async ({ page }) => {
  const compare = new ComparePage(page);
  const notices = page.locator('.address-problems');
  await compare.open('?i=gdp&sort=gdp.multiple&row=retail-sales');
  await expect(notices).toContainText('没有按“gdp.multiple”排序');
  await expect(notices).toContainText('图的指标“retail-sales”不在所选的指标中');
  // Nobody gives two rates or two ends of the structure of industry.
  await compare.open('?i=industry-structure&chart=growth');
  await expect(notices).toContainText('画不出“增速：写明与推算”');
  await page.goto('/embed/compare/?i=industry-structure&chart=growth');
  await expect(notices).toContainText('画不出“增速：写明与推算”');
  // What is typed with capitals or a full-width comma is understood.
  await compare.open('?d=LingHe，Shuangta&i=GDP');
  expect(await compare.rows()).toEqual(['凌河区', '双塔区']);
  await expect(notices).toHaveCount(0);
  // What the reader then does is no fault of the address.
  await compare.open('?i=gdp,industry-structure&chart=growth&row=gdp');
  await page.getByRole('combobox', { name: '看哪一项指标' }).selectOption({ label: '三次产业结构' });
  await expect(page.getByRole('img', { name: /三次产业结构/ })).toBeVisible();
  await expect(notices).toHaveCount(0);
});

test('rankings set like beside like, and each is taken away by itself', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const compare = new ComparePage(page);
  await compare.open('?i=fixed-investment&chart=ranking');
  const titles = page.locator('.chosen-charts .chart-title');
  await expect(titles).toHaveText([
    '固定资产投资：几年合计，2016—2020年，从大到小',
    '固定资产投资：2020年的数，只有一个区县',
    '固定资产投资：2025年目标，从大到小',
    '固定资产投资：几年合计，2021—2025年目标，从大到小',
    '固定资产投资：规划写明的年均增长，2021—2025年，从大到小',
  ]);
  const first = page.locator('.chosen-charts svg').first();
  await expect(first).toContainText('754.2亿元 预计');
  const svg = (await compare.saved('图 SVG 1')).bytes.toString('utf8');
  expect(svg).toContain('几年合计，2016—2020年');
  expect(svg).toContain('754.2亿元 预计');
  const { name, bytes } = await compare.saved('图中数字 CSV 1');
  expect(name).toBe('fixed-investment-ranking-base-cumulative-2016-2020.csv');
  const [row] = csvParse(bytes.toString('utf8').slice(1));
  expect(row).toMatchObject({ 区县: '兴隆台', 时间: '2016—2020年预计', 数值: '754.2', 写法: '754.2' });
  expect(row?.['说明']).toContain('不排在一起，另作一图：双塔（2020年的数）');
  await page.getByRole('button', { name: '嵌入代码' }).click();
  const codes = page.locator('.taken pre');
  await expect(codes).toHaveCount(5);
  const [, address = ''] = /src="([^"]+)"/.exec(await codes.nth(3).innerText()) ?? [];
  await page.goto(address.replaceAll('&amp;', '&'));
  await expect(page.locator('figure')).toHaveCount(1);
  await expect(page.locator('.chart-title')).toHaveText('固定资产投资：几年合计，2021—2025年目标，从大到小');
  await page.goto('/embed/compare/?i=fixed-investment&chart=ranking&only=gone');
  await expect(page.locator('.address-problems')).toContainText('没有叫“gone”的图');
});

test('what limits figures goes with what follows from them', async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.open('?i=public-revenue&show=implied-growth');
  const cell = compare.table
    .getByRole('cell')
    .filter({ has: compare.cell('shuangta public-revenue implied-growth') });
  await expect(cell).toHaveText('14.9推名');
  await expect(page.locator('.table-notes').first()).toContainText('文件的用语与指标名不同');
  await compare.cell('shuangta public-revenue implied-growth').click();
  await expect(compare.source.getByRole('heading', { name: '对照时注意' })).toBeVisible();
  await expect(compare.source).toContainText('时期按上下文推定');
  const { bytes } = await compare.saved('CSV');
  const row = csvParse(bytes.toString('utf8').slice(1)).find((one) => one['区县'] === '双塔区');
  expect(row?.['注']).toContain('口径可能不同');
});

test('a number read out of words shows them, and a figure of a table leads to its notes', async ({
  page,
}) => {
  const compare = new ComparePage(page);
  await compare.open('?i=zero-employment-households');
  const zero = compare.cell('xinglongtai zero-employment-households base');
  await expect(zero).toHaveText('0');
  await expect(zero).toHaveAttribute('title', '原文“动态为零”');
  await zero.click();
  await expect(compare.source.locator('.source-value')).toContainText('动态为零');
  await compare.open('?i=gdp');
  await compare.cell('shuangtaizi gdp growth').click();
  await compare.source.getByRole('link', { name: '表注' }).first().click();
  await expect(page.locator(':target')).toContainText('按 2020 年可比价计算');
});

test('a failed download says so, and another try succeeds', async ({ page }) => {
  const compare = new ComparePage(page);
  await page.route('**/compare-data/economy-*', (route) => route.abort());
  await page.goto('/compare/?i=gdp');
  await expect(page.getByRole('alert')).toContainText('没能取到数据');
  await page.unroute('**/compare-data/economy-*');
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(compare.cell('linghe gdp base')).toHaveText('124');
});

test('names that cannot be had are said to be missing', async ({ page }) => {
  await page.route('**/compare-data/vocabulary*', (route) => route.abort());
  await page.goto('/compare/?i=gdp');
  await expect(page.getByRole('alert')).toContainText('没能取到数据');
  await page.unroute('**/compare-data/vocabulary*');
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(new ComparePage(page).cell('linghe gdp base')).toHaveText('124');
});

test('nothing on the screen moves while a comparison is on its way', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const address of ['/compare/?d=linghe,shuangta&i=gdp', '/embed/compare/?d=linghe,shuangta&i=gdp']) {
    await page.goto(address);
    await expect(page.getByRole('img').first()).toBeVisible();
    await page.waitForTimeout(300);
    const moved = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(
      moved.reduce((sum, value) => sum + value, 0),
      address,
    ).toBeLessThanOrEqual(0.01);
  }
});

test('what is typed before the choices are ready is kept', async ({ page }) => {
  const compare = new ComparePage(page);
  const { promise: held, resolve: answer } = Promise.withResolvers<undefined>();
  await page.route('**/compare-data/vocabulary*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/compare/');
  await page.getByRole('textbox', { name: '加指标或主题' }).click();
  await page.keyboard.type('czsr');
  answer(undefined);
  await expect(compare.indicators).toBeFocused();
  await expect(compare.indicators).toHaveValue('czsr');
  await expect(page.getByRole('option').first()).toContainText('一般公共预算收入');
});

test('code that does not come is said to be missing, with a way on', async ({ page }) => {
  await page.route('**/_astro/comparison.*.js', (route) => route.abort());
  await page.goto('/compare/?i=public-revenue&chart=growth');
  await expect(page.getByText('没能取到这一部分的程序')).toBeVisible();
  await page.unroute('**/_astro/comparison.*.js');
  await page.route('**/_astro/growth.*.js', (route) => route.abort());
  await page.getByRole('link', { name: '重新载入' }).click();
  await expect(page.getByRole('alert')).toContainText('没能取到显示这一部分的程序');
  await expect(page.getByRole('table').first()).toBeVisible();
});

test('without scripts every theme has its full table', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/compare/?i=gdp');
  await expect(page.locator('.no-script')).toBeVisible();
  await expect(page.getByRole('columnheader', { name: '双塔区' })).toBeVisible();
  await page.locator('#themes').getByRole('link', { name: '养老' }).click();
  await expect(page.getByRole('rowheader', { name: '养老床位数 张', exact: true })).toBeVisible();
  await page.getByRole('link', { name: '1,500' }).first().click();
  await expect(page.locator(':target')).toContainText('1500');
  await context.close();
});

test.describe('what is taken away', () => {
  test('the CSV holds every figure of the page with its sentence', async ({ page }) => {
    const compare = new ComparePage(page);
    await compare.open('?i=public-revenue');
    const { name, bytes } = await compare.saved('CSV');
    expect(name).toMatch(/^对照：一般公共预算收入.*\d{4}-\d\d-\d\d\.csv$/);
    const text = bytes.toString('utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text).toContain('\r\n');
    const rows = csvParse(text.slice(1));
    expect(rows.filter((row) => row['区县'] === '双台子区')).toHaveLength(4);
    const target = rows.find((row) => row['区县'] === '双台子区' && row['列'] === '2025年目标');
    expect(target).toMatchObject({ 指标: '一般公共预算收入', 单位: '亿元', 数值: '14', 约束性质: '预期性' });
    expect(target?.['原句']).toContain('6.9 14 15.2');
    expect(target?.['地址']).toMatch(/\/documents\/shuangtaizi-fyp14\/02-goals\/#table-1-r4-c4$/);
    // Every number on the page stands in the file.
    for (const row of rows.filter((one) => one['数值'])) {
      await expect(compare.table).toContainText(String(row['表中写法']).split(' ')[0] ?? '');
    }
  });

  test('the workbook opens with numbers as numbers', async ({ page }) => {
    const compare = new ComparePage(page);
    await compare.open('?i=public-revenue,gdp&by=district');
    const { name, bytes } = await compare.saved('XLSX');
    expect(name).toMatch(/\.xlsx$/);
    const [table = [], figures, notes = []] = (await readXlsxFile(bytes)).map(({ data }) => data);
    const head = table[0]?.map(String) ?? [];
    const revenue = head.indexOf('一般公共预算收入（亿元） 2020年');
    expect(table.slice(1).map((row) => row[revenue])).toEqual(expect.arrayContaining([6.1, 6.9, 14, 6.3]));
    expect(figures).toHaveLength(1 + (table.length - 1) * 2 * 4);
    expect(notes.flat().join(' ')).toContain('/compare/?i=public-revenue,gdp&by=district');
  });

  test('a workbook of many themes is saved like a small one', async ({ page }) => {
    const compare = new ComparePage(page);
    await compare.open('?t=economy,agriculture,education,health,pollution-control,housing');
    const { bytes } = await compare.saved('XLSX');
    const [table = []] = (await readXlsxFile(bytes)).map(({ data }) => data);
    expect(table.length).toBeGreaterThan(100);
  });

  test('the picture carries title, unit, source and address, as SVG and as PNG', async ({ page }) => {
    const compare = new ComparePage(page);
    await compare.open('?i=public-revenue&chart=growth');
    await expect(page.getByRole('img', { name: /年均增长最快/ })).toBeVisible();
    const svg = (await compare.saved('图 SVG')).bytes.toString('utf8');
    const text = [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, part]) => part).join('');
    for (const part of [
      '双台子写明的年均增长最快',
      '年均增长，%',
      '来源：双台子区、双塔区、兴隆台区的规划纲要',
      '/compare/?i=public-revenue',
    ]) {
      expect(text).toContain(part);
    }
    expect(svg).not.toMatch(/var\(--|class="fig|<script/);
    const png = (await compare.saved('图 PNG')).bytes;
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThan(900);
    expect(png.length).toBeGreaterThan(10_000);
    const numbers = csvParseRows((await compare.saved('图中数字 CSV')).bytes.toString('utf8').slice(1));
    const [names = []] = numbers;
    const revenue = numbers.find(([name]) => name === '双台子') ?? [];
    expect(revenue.slice(0, 5)).toEqual(['双台子', '15.2', '15.2', '15.2', '(14 ÷ 6.9)^(1/5) − 1']);
    expect(revenue[names.indexOf('指标与单位')]).toBe('2021—2025年年均增长，%');
    expect(revenue[names.indexOf('说明')]).toContain('凌河：没有写成数字的年均增长');
    expect(revenue[names.indexOf('地址')]).toContain('/compare/?i=public-revenue');
  });

  test('the table goes to the clipboard for spreadsheets and for Markdown, and the address too', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const compare = new ComparePage(page);
    await compare.open('?i=public-revenue');
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: '复制表格' }).click();
    await expect
      .poll(clipboard)
      .toContain('双台子区\t6.9\t14\t15.2\t15.2\t一般公共预算收入 2025年目标：预期性；');
    expect(await clipboard()).toContain(`地址\t${page.url()}`);
    await page.getByRole('button', { name: '复制为 Markdown' }).click();
    await expect.poll(clipboard).toContain('| 双塔区 | 6.3 | 翻番');
    await page.getByRole('button', { name: '复制地址' }).click();
    await expect.poll(clipboard).toBe(page.url());
  });

  test('the embed shows its chart without scripts, and a choice of districts with them', async ({
    page,
    browser,
  }) => {
    const compare = new ComparePage(page);
    await compare.open('?i=gdp');
    await page.getByRole('button', { name: '嵌入代码' }).click();
    const code = await page.locator('.taken pre').innerText();
    const [, address = ''] = /src="([^"]+)"/.exec(code) ?? [];
    expect(address).toMatch(/\/embed\/gdp-dumbbell\/$/);
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 320, height: 480 },
    });
    const plain = await context.newPage();
    await plain.goto(address);
    await expect(plain.getByRole('img', { name: /地区生产总值/ })).toBeVisible();
    expect(await plain.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await context.close();
    await page.goto('/embed/compare/?d=linghe,shuangta&i=gdp&chart=index');
    await expect(page.getByRole('img', { name: /以2020年为100/ })).toBeVisible();
    await expect(page.locator('svg')).toContainText('凌河 137.1');
    await expect(page.locator('svg')).not.toContainText('双台子');
  });

  test('the view is cited in four forms', async ({ page }) => {
    const compare = new ComparePage(page);
    await compare.open('?i=gdp');
    await page.getByRole('button', { name: '引用这张表' }).click();
    const forms = page.locator('.taken pre');
    await expect(forms).toHaveCount(4);
    await expect(forms.nth(0)).toContainText('[DS/OL]');
    const keyOf = async () => /@misc\{(plan-atlas-gdp-\w+),/.exec(await forms.nth(1).innerText())?.[1];
    const key = await keyOf();
    expect(key).toBeDefined();
    await expect(forms.nth(2)).toContainText('TY  - ');
    await expect(forms.nth(3)).toContainText('"URL"');
    await compare.open('?d=linghe&i=gdp');
    await page.getByRole('button', { name: '引用这张表' }).click();
    await expect(forms).toHaveCount(4);
    expect(await keyOf()).not.toBe(key);
  });

  test('two figures of one plan are cited by keys of their own', async ({ page }) => {
    const compare = new ComparePage(page);
    await compare.open('?i=public-revenue');
    const keyOf = async (name: string) => {
      await compare.cell(name).click();
      await compare.source.getByText('引用', { exact: true }).click();
      const entry = await compare.source.locator('pre').nth(1).innerText();
      await page.keyboard.press('Escape');
      return /@techreport\{([^,]+),/.exec(entry)?.[1];
    };
    expect(await keyOf('shuangtaizi public-revenue base')).toBe('shuangtaizi-fyp14-02-goals-table-1-r4-c3');
    expect(await keyOf('shuangtaizi public-revenue target')).toBe('shuangtaizi-fyp14-02-goals-table-1-r4-c4');
  });
});

test('a chart answers pointer and arrow keys', async ({ page }) => {
  await page.goto('/indicators/public-revenue/');
  const picture = page.locator('[data-chart="public-revenue-dumbbell"] svg');
  await picture.focus();
  const tip = page.locator('.chart-tip');
  await expect(tip).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(tip).toHaveText(/^\S+ 20\d\d年(目标|预计)?：/);
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
  const point = picture.locator('[data-point*="20.5"]');
  await point.hover();
  await expect(tip).toHaveText('兴隆台 2025年目标：20.5亿元');
});

test('a table with columns of words scrolls in its box, not with the page', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const compare = new ComparePage(page);
  await compare.open('?t=economy&show=base,target,growth,implied-growth,wording');
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(1440);
});

test('at 360 px a district keeps its name in view while its columns scroll by', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const compare = new ComparePage(page);
  await compare.open('?i=gdp,public-revenue&by=indicator&show=base,target,growth,implied-growth,multiple');
  await page
    .locator('.compare-scroll')
    .first()
    .evaluate((region) => {
      region.scrollLeft = 150;
    });
  const name = compare.table.locator('.group-name').first();
  const box = await name.boundingBox();
  expect(box?.x).toBeGreaterThan(80);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(360);
});

test('at 360 px every cell of a comparison can be reached', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const compare = new ComparePage(page);
  await compare.open('?t=economy');
  const last = compare.cell('shuangta gdp target');
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  await last.click();
  await expect(compare.source).toBeInViewport();
  await expect(compare.source).toContainText('翻番');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('what a comparison loads', async ({ page, request }) => {
  const scripts = new Set<string>();
  page.on('request', (one) => one.resourceType() === 'script' && scripts.add(one.url()));
  const loaded = async () => {
    const bodies = await Promise.all([...scripts].map(async (url) => (await request.get(url)).body()));
    return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
  };
  await page.goto('/compare/', { waitUntil: 'networkidle' });
  expect(await loaded()).toBeLessThan(5_500);
  await page.goto('/compare/?i=gdp', { waitUntil: 'networkidle' });
  await expect(page.getByRole('img', { name: /地区生产总值/ }).first()).toBeVisible();
  // What is there at rest, and some 36 kB on demand.
  expect(await loaded()).toBeLessThan(42_000);
});

test('a figure on an indicator page leads to the paragraph it was taken from', async ({ page }) => {
  await page.goto('/indicators/public-revenue/');
  await page.getByRole('link', { name: /20\.5/ }).first().click();
  await expect(page).toHaveURL(/\/documents\/xinglongtai-fyp14\/.*#/);
  await expect(page.locator(':target')).toHaveText('20.5');
  await expect(page.locator('tr:has(:target)')).toContainText('公共财政预算收入');
});

test('an indicator page holds charts, table and every sentence, and files of its charts', async ({
  page,
  request,
}) => {
  await page.goto('/indicators/public-revenue/');
  await expect(page.getByRole('img', { name: /一般公共预算收入/ }).first()).toBeVisible();
  await expect(page.locator('mark').filter({ hasText: '6.1亿元' })).toBeVisible();
  await expect(page.locator('mark').filter({ hasText: '翻一番' })).toBeVisible();
  const svg = await request.get('/data/charts/public-revenue-growth.svg');
  expect(svg.headers()['content-type']).toContain('image/svg+xml');
  expect(await svg.text()).toContain('来源：双台子区、');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'PNG' }).first().click(),
  ]);
  expect(download.suggestedFilename()).toBe('public-revenue-dumbbell.png');
});

test('every observation of the public data stands in the paragraph its address names', async ({
  page,
  request,
}) => {
  const csv = await (await request.get('/data/observations.csv')).text();
  const rows = csvParse(csv.slice(1)).filter((row) => row['qualifier'] !== 'none');
  const byPage = Map.groupBy(rows, (row) => new URL(row['url'] ?? '', 'http://localhost').pathname);
  expect(byPage.size).toBeGreaterThan(30);
  const lost: string[] = [];
  for (const [address, own] of byPage) {
    await page.goto(address);
    const places = own.map((row) => ({
      id: row['observation'] ?? '',
      anchor: row['url']?.split('#')[1] ?? '',
      words: row['text'] ?? '',
    }));
    lost.push(
      ...(await page.evaluate((wanted) => {
        const bare = (text: string) => text.replace(/\s/g, '');
        return wanted
          .filter(({ anchor, words }) => {
            const place = document.getElementById(anchor);
            return !bare(place?.textContent ?? '').includes(bare(words));
          })
          .map(({ id }) => id);
      }, places)),
    );
  }
  expect(lost).toEqual([]);
});
