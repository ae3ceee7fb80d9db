import AxeBuilder from '@axe-core/playwright';
import { csvParse } from 'd3';
import { test, type Page } from 'playwright/test';
import { address, expect, field, lines, status } from './search-page.ts';

const results = (page: Page) => page.locator('.results');
const options = (page: Page) => page.locator('.options > summary');

/** Occurrences of the answer, as the page tells tools. */
async function occurrences(page: Page): Promise<number> {
  await expect(results(page)).not.toHaveAttribute('aria-busy');
  await expect(status(page)).not.toHaveText(/^正在|^$/);
  return Number(await results(page).getAttribute('data-occurrences'));
}

async function occurrencesOf(page: Page, words: string, rest = ''): Promise<number> {
  await page.goto(address(words, rest));
  return occurrences(page);
}

test.describe('a query of several terms', () => {
  test('asks that they stand together, and says how often each does', async ({ page }) => {
    await page.goto(address('养老 服务'));
    await expect(status(page)).toHaveText(
      /^同一段里有“养老”和“服务”：5 份文件，\d+ 段，共 \d+ 处，其中“养老” \d+ 处，“服务” \d+ 处$/,
    );
    const [, total = 0, first = 0, second = 0] =
      /共 (\d+) 处，其中“养老” (\d+) 处，“服务” (\d+) 处/
        .exec((await status(page).textContent()) ?? '')
        ?.map(Number) ?? [];
    expect(first + second).toBe(total);
    const words = await page.locator('.line mark').allTextContents();
    expect(new Set(words)).toEqual(new Set(['养老', '服务']));
  });

  test('takes one of alternatives, and leaves out what is excluded', async ({ page }) => {
    const [one, other] = [await occurrencesOf(page, '法治'), await occurrencesOf(page, '放管服')];
    expect(await occurrencesOf(page, '法治 OR 放管服')).toBe(one + other);
    expect(await occurrencesOf(page, '法治|放管服')).toBe(one + other);
    await page.goto(address('养老 -服务'));
    await expect(status(page)).toContainText('同一段里有“养老”、没有“服务”');
    const without = await occurrences(page);
    expect(without).toBeGreaterThan(0);
    expect(without).toBeLessThan(await occurrencesOf(page, '养老'));
  });

  test('may be meant as one string, which is a click away', async ({ page }) => {
    await page.goto(address('到 2025 年'));
    const whole = page.getByRole('link', { name: /只查连成一串的“到 2025 年”/ });
    const count = /（([\d,]+) 处）/.exec((await whole.textContent()) ?? '')?.[1];
    await whole.click();
    await expect(field(page)).toHaveValue('"到 2025 年"');
    await expect(status(page)).toContainText(`共 ${count ?? ''} 处`);
    await expect(page).toHaveURL(/\?q=%22%E5%88%B0\+2025\+%E5%B9%B4%22$/);
  });

  test('marks all of them where a line leads, and shows the one of the line', async ({ page }) => {
    await page.goto(address('养老 服务', '&d=linghe'));
    const line = lines(page)
      .filter({ has: page.locator('mark', { hasText: '养老' }) })
      .first();
    await line.click();
    await page.waitForURL(/documents/);
    await expect(page.locator('mark').first()).toBeVisible();
    expect((await page.locator('mark').allTextContents()).join(' ')).toContain('养老');
    expect((await page.locator('mark').allTextContents()).join(' ')).toContain('服务');
    await expect(page.locator('mark', { hasText: '养老' }).first()).toBeInViewport();
  });

  test('that do not stand together leads to what does', async ({ page }) => {
    await page.goto(address('养老 营商环境'));
    await expect(status(page)).toHaveText('没有找到同一段里有“养老”和“营商环境”的地方。');
    await expect(results(page)).toHaveAttribute('data-occurrences', '0');
    const apart = page.getByRole('listitem').filter({ hasText: '“营商环境”' });
    const alone = (await apart.locator('.small').textContent()) ?? '';
    const wider = page.getByRole('listitem').filter({ hasText: '同在一节就算' });
    const count = (await wider.locator('.small').textContent()) ?? '';
    await wider.getByRole('link').click();
    await expect(status(page)).toContainText(`共 ${count}`);
    await expect(page).toHaveURL(/in=section/);
    await expect(page.getByRole('radio', { name: '一节' })).toBeChecked();
    expect(alone).toBe(`${await occurrencesOf(page, '营商环境')} 处`);
  });

  test('finds what a mistyped one may have meant', async ({ page }) => {
    await page.goto(address('凌河 营商环镜'));
    await page.locator('.suggestions').getByRole('link', { name: '营商环境', exact: true }).click();
    await expect(field(page)).toHaveValue('凌河 营商环境');
    expect(await occurrences(page)).toBeGreaterThan(0);
  });

  test('tells tools what was found', async ({ page }) => {
    await page.goto(address('养老 服务', '&d=linghe&n=50'));
    const count = await occurrences(page);
    await expect(results(page)).toHaveAttribute('data-query', '养老 服务');
    await expect(results(page)).toHaveAttribute('data-paragraphs', /^\d+$/);
    await expect(page.locator('tr[data-document="linghe-fyp14"]')).toHaveAttribute(
      'data-occurrences',
      String(count),
    );
    await expect(page.locator('[data-block]')).toHaveCount(count);
    await expect(page.locator('[data-block]').first()).toHaveAttribute(
      'data-block',
      /^linghe-fyp14\/\d\d-[\w-]+#s\d+-p\d+$/,
    );
    await field(page).fill('');
    await expect(results(page)).not.toHaveAttribute('data-query');
  });

  test('finds years in both spellings, unless told otherwise', async ({ page }) => {
    const both = await occurrencesOf(page, '二〇三五年');
    expect(await occurrencesOf(page, '2035年')).toBe(both);
    await expect(status(page)).toContainText('“2035年”（含“二〇三五年”）');
    const own = await occurrencesOf(page, '2035年', '&y=0');
    expect(own).toBeLessThan(both);
    expect(own + (await occurrencesOf(page, '二〇三五年', '&y=0'))).toBe(both);
    await page.getByRole('checkbox', { name: /算同一个词/ }).check();
    await expect(status(page)).toContainText('含');
    await expect(page).toHaveURL(address('二〇三五年'));
  });

  for (const words of [
    '-',
    'OR',
    '" "',
    '"',
    '| | |',
    '- - -',
    '养老 OR OR -',
    '\u200B\u200E -\u200F',
    `${'"养老 '.repeat(100)}`,
    `${'-词 '.repeat(60)}养老`,
    Array.from({ length: 40 }, (_, index) => `词${index}`).join('|'),
    '"<img src=x onerror=alert(1)>" -<b>',
    '\uD842 \uDFB7',
    '\u202E养老 服务',
  ]) {
    test(`takes ${JSON.stringify(words.slice(0, 30))}, whatever it means`, async ({ page }) => {
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      await page.goto('/search/');
      await field(page).fill(words);
      await page.keyboard.press('Enter');
      await expect(status(page)).toHaveText(/处|没有找到|的地方/);
      await expect(page.getByRole('alert')).toHaveCount(0);
      expect(problems).toEqual([]);
    });
  }

  test('says that too many were given', async ({ page }) => {
    await page.goto(address(Array.from({ length: 14 }, (_, index) => `词${index}`).join(' ')));
    await expect(status(page)).toContainText('词太多，只查了前 12 个。');
  });
});

test('words that are operators elsewhere are told where nothing is found', async ({ page }) => {
  await page.goto(address('养老 NOT 机构'));
  await expect(page.locator('.results')).toContainText('在它前面加减号');
  await page.goto(address('养老 的词没有'));
  await expect(page.locator('.results')).not.toContainText('在它前面加减号');
});

test('a choice of documents is told with the counts and in the citation', async ({ page }) => {
  await page.goto(address('营商环境', '&d=linghe'));
  await expect(status(page)).toContainText('只查凌河区');
  await page.getByRole('button', { name: '引用这次检索' }).click();
  await expect(page.locator('section[data-view=cite]')).toContainText('只查凌河区');
});

test('a theme leaves the paragraphs that carry it, not the sections', async ({ page, request }) => {
  const csv = await (await request.get('/data/paragraphs.csv')).text();
  const own = csvParse(csv.slice(1)).filter(
    ({ themes = '', text = '' }) => themes.split(';').includes('elderly-care') && text.includes('养老'),
  );
  expect(own.length).toBeGreaterThan(10);
  await page.goto(address('养老', '&t=elderly-care'));
  await expect(page.locator('.results')).toHaveAttribute('data-paragraphs', String(own.length));
});

test.describe('filters of the search', () => {
  test('leave out text, and are in the address', async ({ page }) => {
    await page.goto(address('养老'));
    const all = await occurrences(page);
    await options(page).click();
    await page.getByRole('checkbox', { name: '专栏' }).check();
    await page.getByRole('checkbox', { name: '标题' }).check();
    await expect(status(page)).toContainText('只查标题、专栏');
    const some = await occurrences(page);
    expect(some).toBeLessThan(all);
    await expect(page).toHaveURL(address('养老', '&k=heading,box'));
    await page.getByRole('group', { name: '民生与社会' }).getByRole('checkbox', { name: '养老' }).check();
    await expect(status(page)).toContainText('只查主题为“养老”的段落和任务');
    await expect(page).toHaveURL(address('养老', '&t=elderly-care&k=heading,box'));
    const few = await occurrences(page);
    await page.reload();
    expect(await occurrences(page)).toBe(few);
    await expect(page.getByRole('checkbox', { name: '专栏' })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: '专栏' })).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(address('养老', '&k=heading,box'));
    await expect(results(page)).toHaveAttribute('data-occurrences', String(some));
    await page.getByRole('link', { name: '去掉全部条件' }).click();
    await expect(results(page)).toHaveAttribute('data-occurrences', String(all));
    await expect(page).toHaveURL(address('养老'));
    await expect(page.getByRole('checkbox', { name: '专栏' })).not.toBeChecked();
  });

  test('choose all documents of a kind', async ({ page }) => {
    await page.goto(address('养老', '&d=outline'));
    const plans = await occurrences(page);
    await options(page).click();
    await expect(page.getByRole('checkbox', { name: '规划纲要', exact: true })).toBeChecked();
    await expect(page.locator('tbody input:checked')).toHaveCount(4);
    await page.getByRole('checkbox', { name: '任务分解', exact: true }).check();
    await page.getByRole('checkbox', { name: '规划纲要', exact: true }).uncheck();
    await expect(page).toHaveURL(address('养老', '&d=shuangtaizi-tasks-2023'));
    await expect(page.locator('tbody input:checked')).toHaveCount(1);
    const tasks = await occurrences(page);
    expect(await occurrencesOf(page, '养老')).toBe(plans + tasks);
  });

  test('can be given up one by one where they leave nothing', async ({ page }) => {
    await page.goto(address('营商环境', '&d=xinglongtai&k=table'));
    await expect(status(page)).toHaveText('所选范围中没有“营商环境”。');
    await expect(results(page)).toContainText('查过所选的 1 份文件；只查表格。');
    await page.getByRole('link', { name: '正文、标题、专栏、表格、任务都查' }).click();
    await expect(page).toHaveURL(address('营商环境', '&d=xinglongtai'));
    expect(await occurrences(page)).toBeGreaterThan(0);
  });
});

test.describe('the concordance', () => {
  test('is put in order by what stands after the words, or before', async ({ page }) => {
    await page.goto(address('养老'));
    await page.getByRole('link', { name: '按后文' }).click();
    await expect(page).toHaveURL(address('养老', '&sort=right'));
    await expect(page.getByRole('link', { name: '按后文' })).toHaveAttribute('aria-current', 'true');
    await expect(results(page)).not.toHaveAttribute('aria-busy');
    const after = await page.locator('.line .after').allTextContents();
    const letters = (own: string) => Array.from(own).slice(0, 1).join('');
    const sorted = after.map(letters).toSorted(new Intl.Collator('zh').compare);
    expect(after.map(letters)).toEqual(sorted);
    await expect(lines(page).first().locator('.place-cell')).toContainText(/区/);
    await page.getByRole('link', { name: '后 10 处' }).click();
    await expect(page).toHaveURL(address('养老', '&sort=right&page=2'));
    await page.reload();
    await expect(page.locator('.line .place-cell')).toHaveCount(10);
    await page.getByRole('link', { name: '按前文' }).click();
    await expect(page).toHaveURL(address('养老', '&sort=left'));
    await page.goBack();
    await expect(page.locator('.pager [aria-current]')).toHaveText('2');
    await field(page).fill('养老服务');
    await expect(page).toHaveURL(address('养老服务', '&sort=right'));
  });

  test('keeps the order of places where there are too many lines', async ({ page }) => {
    await page.goto(address('、', '&sort=left'));
    await expect(results(page)).toContainText('超过 2,000 处，不按前后文排');
    await expect(page.getByRole('link', { name: '按出处' })).toHaveAttribute('aria-current', 'true');
  });

  test('unfolds a paragraph in place', async ({ page, request }) => {
    await page.goto(address('养老 服务', '&d=linghe'));
    const button = page.getByRole('button', { name: '第 2 处的整段' });
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    const paragraph = page.locator('.paragraph:visible');
    await expect(paragraph.locator('mark').first()).toBeVisible();
    const text = await (await request.get('/data/text/linghe-fyp14.txt')).text();
    expect(text.split('\n')).toContain(await paragraph.textContent());
    const marks = (await paragraph.locator('mark').allTextContents()).join('');
    expect(marks).toContain('养老服务');
    await page.keyboard.press('Enter');
    await expect(paragraph).toHaveCount(0);
  });

  test('aligns its words, and shows text on both sides of them', async ({ page }) => {
    for (const width of [768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address('高质量发展', '&n=50'));
      await expect(lines(page)).toHaveCount(50);
      const edges = await page.locator('.line mark').evaluateAll((marks) =>
        marks.map((mark) => {
          const { left } = mark.getBoundingClientRect();
          const before = mark.previousElementSibling?.getBoundingClientRect().width ?? 0;
          return { left: Math.round(left), characters: before / parseFloat(getComputedStyle(mark).fontSize) };
        }),
      );
      expect(new Set(edges.map(({ left }) => left)).size).toBe(1);
      expect(Math.min(...edges.map(({ characters }) => characters))).toBeGreaterThanOrEqual(15);
    }
  });

  test('is printed with its lines and without its controls', async ({ page }) => {
    await page.goto(address('养老 服务'));
    await page.emulateMedia({ media: 'print' });
    await expect(lines(page).first()).toBeVisible();
    await expect(
      page.locator('.unfold, .orders, .pager, .options, search-view form').locator('visible=true'),
    ).toHaveCount(0);
  });
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(`the search in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });
    for (const [name, query] of [
      ['with its options', address('养老 服务', '&in=section&k=prose&t=elderly-care')],
      ['in an order of its own', address('养老|康养 -机构', '&sort=left')],
      ['without a match', address('养老 营商环境')],
    ] as const) {
      test(`has no faults that axe knows, ${name}`, async ({ page }) => {
        await page.goto(query);
        await expect(page.locator('.line, .suggestions').first()).toBeVisible();
        if (query.includes('sort')) await page.locator('.unfold').first().click();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
      });
    }
  });
}

test('the search of several terms fits a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const query of [
    address('养老 服务', '&in=section&k=prose&t=elderly-care&sort=right'),
    address('养老 营商环境'),
    address(`${'a'.repeat(200)} ${'规划'.repeat(60)}`),
  ]) {
    await page.goto(query);
    await expect(status(page)).not.toBeEmpty();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});
