import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ingest } from './command.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ingest-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(content: string | Uint8Array, ...args: readonly string[]) {
  const file = path.join(folder, 'source.txt');
  writeFileSync(file, content);
  return ingest([file, '--district', 'moumou', '--out', path.join(folder, 'out'), ...args]);
}

const plan = '某市某区国民经济和社会发展第十四个五年规划纲要\n\n第一章 总则\n\n正文。\n';

test('a draft is written with its report', () => {
  const { code, text } = run(plan);
  expect(code).toBe(0);
  expect(text).toContain('1 chapters');
  expect(text).toContain('- file: source.txt\n  original: source.txt\n  sha256: ');
  const document = path.join(folder, 'out/documents/moumou-fyp14');
  expect(readFileSync(path.join(document, '01-chapter.md'), 'utf8')).toBe('# 第一章 总则\n\n正文。\n');
});

test('a draft is never written over another', () => {
  run(plan);
  expect(run(plan)).toMatchObject({ code: 1, text: expect.stringContaining('exists already') as string });
  expect(readdirSync(path.join(folder, 'out'))).toEqual(['documents']);
});

test('a dry run writes nothing', () => {
  expect(run(plan, '--dry-run').code).toBe(0);
  expect(existsSync(path.join(folder, 'out'))).toBe(false);
});

test.each([
  ['GB18030', Uint8Array.of(0xb1, 0xb1, 0xbe, 0xa9)],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x00, 0x4e)],
  ['a binary file', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x00)],
  ['white space', ' \n\t\n'],
])('%s is refused with a reason, and nothing is written', (_name, content) => {
  const { code, text } = run(content);
  expect(code).toBe(1);
  expect(text).toMatch(/expected UTF-8 text|no text/);
  expect(existsSync(path.join(folder, 'out'))).toBe(false);
});

test('a wrong call explains itself', () => {
  expect(ingest(['a.txt', '--district', '凌河']).text).toContain('expected an id');
  expect(ingest(['a.txt', '--district', 'linghe', '--kind', 'poem']).code).toBe(2);
  expect(ingest([]).text).toContain('usage');
});
