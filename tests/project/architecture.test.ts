import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({ cwd: process.cwd() });

/** The rules of the architecture that a line breaks in a file. */
async function broken(filePath: string, line: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${line}\n`, { filePath });
  const rules = (result?.messages ?? []).map(({ ruleId }) => ruleId ?? 'unreadable');
  return rules.filter((rule) => rule.startsWith('no-restricted-') || rule === 'unreadable');
}

describe('the lint rules of the architecture', () => {
  it.each([
    ['src/core/charts/probe.ts', "export * from 'fs';"],
    ['src/core/charts/probe.ts', "export * from 'node:fs';"],
    ['src/core/charts/probe.ts', "export * from 'fs/promises';"],
    ['src/core/charts/probe.ts', "export const fs = await import('fs');"],
    ['src/core/charts/probe.ts', "export * from 'preact';"],
    ['src/core/charts/probe.ts', "export * from 'preact/hooks';"],
    ['src/core/charts/probe.ts', "export * from 'astro:content';"],
    ['src/core/charts/probe.ts', "export * from '../../views/ui.ts';"],
    ['src/core/charts/probe.ts', "export * from '../../i18n/zh/words.ts';"],
    ['src/core/charts/probe.ts', "export * from '#build/site.ts';"],
    ['src/core/charts/probe.ts', 'export const title = document.title;'],
    ['src/core/charts/probe.ts', 'export const width = window.innerWidth;'],
    ['src/core/charts/probe.ts', "export const answer = fetch('/data/');"],
    ['src/core/charts/probe.ts', 'export const folder = process.cwd();'],
    ['src/core/charts/probe.ts', 'export const today = new Date();'],
    ['src/core/charts/probe.ts', 'export const now = Date.now();'],
    ['src/core/charts/probe.ts', 'export const chance = Math.random();'],
    ['src/i18n/zh/probe.ts', "export * from '#build/site.ts';"],
    ['src/i18n/zh/probe.ts', "export * from '../../views/ui.ts';"],
    ['src/build/pages/probe.ts', "export * from '../../views/ui.ts';"],
    ['src/build/pages/probe.ts', "export * from '../../components/text/tree.ts';"],
    ['src/views/probe.tsx', "export * from '#build/site.ts';"],
    ['src/views/probe.tsx', "export * from 'path';"],
    ['src/views/probe.tsx', "export * from '../browser/site-base.ts';"],
    ['src/browser/probe.ts', "export * from '../build/site.ts';"],
    ['src/browser/probe.ts', "export * from '../components/view-html.ts';"],
    ['src/components/probe.ts', "export * from '../pages/data/index.ts';"],
  ])('refuse in %s: %s', async (file, line) => {
    expect(await broken(file, line)).toHaveLength(1);
  });

  it.each([
    ['src/core/charts/probe.ts', "export * from '../dataset/pages.ts';"],
    ['src/core/charts/probe.ts', "export * from 'd3';"],
    ['src/core/charts/probe.ts', "export const day = new Date('2021-06-01T00:00:00Z');"],
    ['src/core/charts/probe.ts', 'export const titles = (document: { title: string }) => document.title;'],
    ['src/core/charts/probe.test.ts', "export * from 'node:fs';"],
    ['src/i18n/zh/probe.ts', "export * from '#core/names.ts';"],
    ['src/build/pages/probe.ts', "export * from 'node:fs';"],
    ['src/views/probe.tsx', "export * from '../i18n/messages.ts';"],
    ['src/browser/probe.ts', "export * from '../views/ui.ts';"],
    ['src/components/probe.ts', "export * from '#build/pages/compare.ts';"],
  ])('allow in %s: %s', async (file, line) => {
    expect(await broken(file, line)).toEqual([]);
  });
});
