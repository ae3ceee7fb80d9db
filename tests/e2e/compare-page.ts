import { expect, type Download, type Locator, type Page } from 'playwright/test';
import { readFileSync } from 'node:fs';

/** The comparison as its readers use it. */
export class ComparePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the page, with a query where one is given, and waits for its table. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`/compare/${query}`);
    if (query !== '') await expect(this.page.getByRole('table').first()).toBeVisible();
  }

  get districts(): Locator {
    return this.page.getByRole('combobox', { name: '加区县' });
  }

  get indicators(): Locator {
    return this.page.getByRole('combobox', { name: '加指标或主题' });
  }

  get table(): Locator {
    return this.page.getByRole('table').first();
  }

  /** The heads of the rows, in order. */
  async rows(): Promise<string[]> {
    const heads = await this.table.locator('tbody th').allInnerTexts();
    return heads.map((text) => text.split(/\s/)[0] ?? '');
  }

  /** A cell by its names: `linghe gdp target`. */
  cell(name: string): Locator {
    return this.page.locator(`[data-cell="${name}"]`);
  }

  get source(): Locator {
    return this.page.getByRole('complementary');
  }

  /** What a button saves, as a file. */
  async saved(button: string): Promise<{ name: string; bytes: Buffer }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: button, exact: true }).first().click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
  }
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}
