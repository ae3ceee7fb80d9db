import { expect as expectAtOnce, type Page } from 'playwright/test';

// The first query of a page reads all texts, which takes a busy machine its time.
export const expect = expectAtOnce.configure({ timeout: 15_000 });

/** The address of a search; `rest` holds further parameters. */
export const address = (words: string, rest = '') => `/search/?q=${encodeURIComponent(words)}${rest}`;

export const field = (page: Page) => page.getByRole('searchbox', { name: '要查的字词' });
export const status = (page: Page) => page.locator('search-view [role=status]');
export const lines = (page: Page) => page.locator('.line');
