import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';

test('a reader opens a document from the home page and reads on to the next chapter', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation').getByRole('link', { name: '文件' }).first().click();
  await page
    .getByRole('link', { name: /凌河区.*十四个五年规划/ })
    .first()
    .click();
  await page
    .getByRole('link', { name: /规划背景/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('规划背景');
  await page
    .getByRole('link', { name: /发展构想/ })
    .last()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('发展构想');
});

test('a chapter shows its text to the character', async ({ page }) => {
  await page.goto('/documents/linghe-fyp14/01-background/');
  const seed = readFileSync('seeds/linghe-fyp14.txt', 'utf8').split('\n');
  const shown = (await page.locator('main').innerText()).replace(/\s/g, '');
  for (const paragraph of seed.slice(16, 31)) {
    expect(shown).toContain(paragraph.replace(/\s/g, ''));
  }
});

test('a title breaks between words and is copied to the character', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/documents/shuangtaizi-fyp14/06-green-development/');
  const { copied, lines } = await page.locator('#s1 h2').evaluate((heading) => {
    getSelection()?.selectAllChildren(heading);
    const range = document.createRange();
    const tops = [...heading.childNodes].flatMap((node) => {
      range.selectNodeContents(node);
      return [...range.getClientRects()].map(({ top }) => [node.textContent, Math.round(top)]);
    });
    return { copied: getSelection()?.toString(), lines: tops };
  });
  expect(copied).toBe('第一节 严格坚守生态环境保护“红线”');
  // No word stands on two lines.
  expect(new Set(lines.map(([word]) => word)).size).toBe(lines.length);
});

test('an address leads to its paragraph', async ({ page }) => {
  await page.goto('/documents/linghe-fyp14/01-background/#s1-p1');
  const paragraph = page.locator('#s1-p1');
  await expect(paragraph).toContainText('综合实力显著增强');
  await expect(paragraph).toBeInViewport();
});

test('an address whose paragraph is gone says so and offers a way on', async ({ page }) => {
  await page.goto('/documents/linghe-fyp14/01-background/#s9-p99');
  await expect(page.getByText(/没有“s9-p99”这一段/)).toBeVisible();
});

for (const address of [
  '/tasks/shuangtaizi-tasks-2023/#task-999',
  '/indicators/gdp/#nope',
  '/compare/#nope',
  '/search/#nope',
  '/#nope',
  '/districts/linghe/#nope',
]) {
  test(`${address} says that its place is not there`, async ({ page }) => {
    await page.goto(address);
    const notice = page.getByRole('status').filter({ hasText: `没有“${address.split('#')[1]}”` });
    await expect(notice).toBeVisible();
    await notice.getByRole('button', { name: '关闭' }).click();
    await expect(notice).toBeHidden();
  });
}

test('a figure in the text leads to its indicator', async ({ page }) => {
  await page.goto('/documents/linghe-fyp14/01-background/');
  await page.locator('#s1-p1').getByRole('link', { name: '124亿元' }).click();
  await expect(page).toHaveURL(/\/indicators\/gdp\//);
});

test('a corrected word shows what the source prints', async ({ page }) => {
  await page.goto('/documents/linghe-fyp14/07-opening-up/');
  await expect(page.getByText(/原文作“外卖”/).first()).toBeVisible();
});

test('a number in a table is found in one piece', async ({ page }) => {
  await page.goto('/documents/shuangtaizi-fyp14/02-goals/');
  await expect(page.getByRole('cell', { name: '14.5', exact: true })).toBeVisible();
  const found = await page.evaluate(() =>
    (window as unknown as { find(text: string): boolean }).find('14.5'),
  );
  expect(found).toBe(true);
});

test('the decimal points of a column stand below each other', async ({ page }) => {
  await page.goto('/documents/shuangtaizi-fyp14/02-goals/');
  const points = await page.locator('#table-1 tbody').evaluate((body) =>
    ['14.5', '6.9', '79.45'].map((number) => {
      const cell = [...body.querySelectorAll('td')].find((td) => td.textContent.trim() === number);
      const text = document.createTreeWalker(cell ?? body, NodeFilter.SHOW_TEXT).nextNode();
      const range = document.createRange();
      range.setStart(text ?? body, number.indexOf('.'));
      range.setEnd(text ?? body, number.indexOf('.') + 1);
      return Math.round(range.getBoundingClientRect().left);
    }),
  );
  expect(new Set(points).size).toBe(1);
});

test('the head of a long table stays in view while the page scrolls', async ({ page }) => {
  await page.goto('/documents/shuangtaizi-fyp14/02-goals/#table-1-r28');
  await expect(page.locator('#table-1-r28')).toBeInViewport();
  await expect(page.locator('#table-1 thead th').first()).toBeInViewport();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the contents mark the last section where the page ends', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 1400 });
    await page.goto('/documents/linghe-fyp14/09-safeguards/');
    const links = page.getByRole('navigation', { name: '目录' }).locator('a[href^="#"]');
    await links.last().click();
    await expect(links.last()).toHaveAttribute('aria-current', 'true');
    await page.mouse.wheel(0, 20_000);
    await expect(links.last()).toHaveAttribute('aria-current', 'true');
  });

  test('the contents are at hand in the middle of a chapter and lead on from there', async ({ page }) => {
    await page.goto('/documents/shuangtaizi-fyp14/06-green-development/#s2-p3');
    const contents = page.getByRole('navigation', { name: '目录' });
    const summary = contents.locator('summary');
    await expect(summary).toBeInViewport({ ratio: 1 });
    await expect(summary).toContainText('第二节');
    await summary.click();
    await contents.getByRole('link', { name: /^第三节/ }).click();
    await expect(contents.getByRole('link', { name: /^第三节/ })).toBeHidden();
    const heading = await page.locator('#s3 h2').boundingBox();
    const bar = await summary.boundingBox();
    expect(heading?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
    expect(heading?.y).toBeLessThan(370);
  });

  test('both levels of labels stand still beside the figures of a wide table', async ({ page }) => {
    await page.goto('/documents/shuangtaizi-fyp14/02-goals/#table-1-r15');
    const table = page.locator('#table-1 .table-scroll');
    await table.evaluate((place) => {
      place.scrollLeft = place.scrollWidth;
    });
    const left = (await table.boundingBox())?.x ?? 0;
    const outer = await page.locator('#table-1-r15 th').first().boundingBox();
    const inner = await page.locator('#table-1-r15 th').last().boundingBox();
    const group = await page.locator('#table-1 .group th > span').first().boundingBox();
    expect(outer?.x).toBe(left);
    expect(inner?.x).toBe(left + (outer?.width ?? 0));
    expect(group?.x).toBe(left);
    expect((inner?.x ?? 0) + (inner?.width ?? 0) - left).toBeLessThan(0.45 * 328);
  });

  test('an address of a row in a wide table shows its figure', async ({ page }) => {
    await page.goto('/documents/xinglongtai-fyp14/10-party-leadership/#table-annex-r15');
    await expect(page.locator('#table-annex-r15')).toBeInViewport();
    await expect(page.locator('#table-annex-r15 td[id]').first()).toBeInViewport({ ratio: 0.9 });
  });

  test('the focus never hides below the labels of a table', async ({ page }) => {
    await page.goto('/documents/shuangtaizi-fyp14/02-goals/');
    const links = page.locator('#table-1 td a');
    await links.last().focus();
    for (let count = await links.count(); count > 1; count--) {
      await page.keyboard.press('Shift+Tab');
      const hidden = await page.evaluate(() => {
        const link = document.activeElement;
        const stub = [...(link?.closest('td')?.parentElement?.querySelectorAll('th') ?? [])].at(-1);
        if (!link || !stub) return false;
        return stub.getBoundingClientRect().right > link.getBoundingClientRect().left;
      });
      expect(hidden).toBe(false);
    }
  });
});

test('a lost table is said to be lost, and why', async ({ page }) => {
  await page.goto('/documents/linghe-fyp14/01-background/');
  await expect(page.getByText('原表在文件转换为文本时丢失')).toBeVisible();
});

test('a sentence that breaks off in the source is said to break off', async ({ page }) => {
  await page.goto('/documents/shuangta-fyp14/13-implementation/');
  await expect(page.locator('#s2-p2 + *')).toHaveText('来源文本至此中断');
});

test('the list of what is lost calls it by its title', async ({ page }) => {
  await page.goto('/documents/shuangtaizi-fyp14/');
  await expect(page.getByRole('link', { name: '专栏 5-1 乙烯产业链条布局图' })).toBeVisible();
  await expect(page.getByText('无标题的图')).toHaveCount(0);
});

test('a citation holds the address and the day on which the reader sees the page', async ({ page }) => {
  await page.goto('/documents/linghe-fyp14/');
  await page.getByText('引用本文件').click();
  const { origin, today } = await page.evaluate(() => {
    const two = (number: number) => String(number).padStart(2, '0');
    const now = new Date();
    const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
    return { origin: location.origin, today: day };
  });
  await expect(page.locator('copy-text code').first()).toHaveText(
    `[锦州市凌河区人民政府]. 锦州市凌河区国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要[R/OL]. [2022-08-04][${today}]. ${origin}/documents/linghe-fyp14/.`,
  );
});

test('the mark beside a paragraph copies its reference, without what a search left in the address', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/documents/linghe-fyp14/08-shared-living/?q=%E5%85%BB%E8%80%81#s3-p4');
  await page.locator('#s3-p4').hover();
  await page.locator('#s3-p4 .anchor').click();
  await expect(page.getByText('已复制本段的出处')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^\[锦州市凌河区人民政府\]\. .+\[R\/OL\]\. \[2022-08-04\]\[\d{4}-\d\d-\d\d\]: 第八章 .+ 第三节 健全民生保障体系\. http:\/\/[^?]+\/08-shared-living\/#s3-p4\.$/,
  );
});

test('the mark beside a task copies its reference', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/tasks/shuangtaizi-tasks-2023/');
  await page.locator('#task-026 .anchor').click();
  await expect(page.getByText('已复制本段的出处')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\[R\/OL\]\. .+: .+ .*26.*\. http:.+#task-026\.$/,
  );
});

test('a citation can be taken home as a file', async ({ page }) => {
  await page.goto('/documents/linghe-fyp14/');
  await page.getByText('引用本文件').click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载 linghe-fyp14.bib' }).click();
  expect((await download).suggestedFilename()).toBe('linghe-fyp14.bib');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a citation names the path and neither a stand-in address nor an empty day', async ({ page }) => {
    await page.goto('/data/#cite');
    await expect(page.locator('copy-text code').first()).toHaveText(
      /^规划对照\. 区县规划与政府任务数据\[DS\/OL\]\. V[\d.]+\. \[?[\d-]+\]?\. \/data\/\.$/,
    );
  });

  test('documents, tables, charts and tasks can be read', async ({ page }) => {
    await page.goto('/documents/shuangtaizi-fyp14/02-goals/');
    await expect(page.getByRole('cell', { name: '260 左右' })).toBeVisible();
    await page.goto('/indicators/gdp/');
    await expect(page.locator('figure svg').first()).toBeVisible();
    await expect(page.getByRole('link', { name: /170/ }).first()).toBeVisible();
    await page.goto('/compare/');
    await expect(page.getByRole('rowheader', { name: /一般公共预算收入/ }).first()).toBeVisible();
    await page.goto('/tasks/shuangtaizi-tasks-2023/');
    await expect(page.locator('#task-122')).toBeVisible();
  });
});

test('a chapter prints without the interface', async ({ page }) => {
  await page.goto('/documents/linghe-fyp14/02-goals/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(page.locator('#s1-p1')).toBeVisible();
});

test('a printed chapter says where it comes from', async ({ page }) => {
  await page.goto('/documents/linghe-fyp14/02-goals/?q=x#s1-p1');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.getByText('规划对照', { exact: true })).toBeVisible();
  await expect(page.getByText(/^http.*\/documents\/linghe-fyp14\/02-goals\/$/)).toBeVisible();
  await expect(page.getByRole('link', { name: '凌河区“十四五”规划纲要' })).toBeVisible();
  await expect(page.getByRole('contentinfo')).toBeHidden();
});

test('a line of text holds no more than forty characters', async ({ page }) => {
  for (const width of [768, 1000, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/documents/linghe-fyp14/02-goals/');
    const characters = await page.locator('#s1-p1').evaluate((paragraph) => {
      return (
        paragraph.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(paragraph).fontSize)
      );
    });
    expect(characters).toBeGreaterThanOrEqual(34);
    expect(characters).toBeLessThanOrEqual(40);
  }
});
