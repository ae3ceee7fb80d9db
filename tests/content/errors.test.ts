import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSite } from '#build/site.ts';
import { formatDiagnostic } from '#core/model/diagnostic.ts';

/** A change to one file of the good fixture. */
interface Change {
  readonly file: string;
  readonly replace?: string;
  readonly with?: string;
  /** Whole new content, for files that are added. */
  readonly text?: string;
  /** Bytes in base64, for files that are no text. */
  readonly bytes?: string;
  readonly delete?: boolean;
  /** An empty folder of this name. */
  readonly folder?: boolean;
}

/** One way to break the good fixture, and the exact messages it must give. */
interface BrokenContent extends Change {
  readonly also?: readonly Change[];
  readonly expect: string;
}

const fixtures = 'tests/fixtures';
const cases = readdirSync(`${fixtures}/errors`).map((name) => ({
  name: name.replace('.yaml', ''),
  broken: parse(readFileSync(`${fixtures}/errors/${name}`, 'utf8')) as BrokenContent,
}));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'content-errors-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function messagesFor(name: string, broken: BrokenContent): string {
  const root = path.join(folder, name);
  cpSync(`${fixtures}/good`, root, { recursive: true });
  for (const change of [broken, ...(broken.also ?? [])]) apply(change, path.join(root, change.file));
  return readSite(root).diagnostics.map(formatDiagnostic).join('\n');
}

function apply(change: Change, file: string): void {
  mkdirSync(change.folder ? file : path.dirname(file), { recursive: true });
  if (change.folder) return;
  if (change.delete) rmSync(file, { recursive: true });
  else if (change.bytes !== undefined) writeFileSync(file, Buffer.from(change.bytes, 'base64'));
  else if (change.text !== undefined) writeFileSync(file, change.text);
  else {
    const before = readFileSync(file, 'utf8');
    const after = before.replaceAll(change.replace ?? '', () => change.with ?? '');
    expect(after, 'the fixture changes its file').not.toBe(before);
    writeFileSync(file, after);
  }
}

describe('mistakes in the content', () => {
  it('are not found in good content', () => {
    const root = path.join(folder, 'good');
    cpSync(`${fixtures}/good`, root, { recursive: true });
    const { diagnostics, dataset } = readSite(root);
    expect(diagnostics).toEqual([]);
    expect(dataset.observations).toHaveLength(3);
  });

  it.each(cases)('are named with place, finding and remedy: $name', ({ name, broken }) => {
    expect(messagesFor(name, broken)).toBe(broken.expect.trimEnd());
  });
});
