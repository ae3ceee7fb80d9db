import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { correctedReading } from '#core/text/readings.ts';
import { readBase } from './base-documents.ts';
import { simulatedDocuments } from './simulated.ts';
import { storeCorpus, storedCorpus } from './stored-corpus.ts';

const base = readBase(process.cwd());
const documents = [...simulatedDocuments(base, 9, 1)];
const textOf = ({ parts }: (typeof documents)[number]) =>
  parts.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n');

it('begins with the real documents, each as it is', () => {
  const real = base.districts.flatMap((district) => district.documents);
  expect(documents.slice(0, real.length)).toEqual(real);
});

it('yields the same documents for the same seed, and others for another', () => {
  expect([...simulatedDocuments(base, 9, 1)]).toEqual(documents);
  const others = [...simulatedDocuments(base, 9, 2)].map(textOf);
  expect(others.at(-1)).not.toBe(documents.map(textOf).at(-1));
});

it('gives each copy an id, a name and a text of its own, about as long as the original', () => {
  const real = base.districts.flatMap((district) => district.documents);
  const copies = documents.slice(real.length, 2 * real.length);
  expect(new Set(documents.map(({ about }) => about.document)).size).toBe(documents.length);
  for (const [index, copy] of copies.entries()) {
    const original = real[index];
    const district = base.districts.find(({ documents: own }) => original && own.includes(original));
    if (!original || !district) throw new Error('A copy of nothing');
    const mentions = (source: typeof copy) => textOf(source).split(district.name).length - 1;
    // Corrected lines stay as they are.
    expect(mentions(copy)).toBeLessThan(mentions(original) / 2);
    const ratio = copy.about.characters / original.about.characters;
    expect(ratio).toBeGreaterThan(0.8);
    expect(ratio).toBeLessThan(1.2);
  }
});

it('keeps corrections where they fit, and lays out the lines that are left', () => {
  for (const { parts, layout } of documents) {
    const lines = parts.flatMap((part) => part.lines);
    expect(layout.groups).toHaveLength(lines.length);
    expect(layout.starts).toHaveLength(lines.length + 1);
    expect(layout.sections.every(({ line }) => line < lines.length)).toBe(true);
    for (const line of lines) expect(() => correctedReading(line)).not.toThrow();
  }
});

it('is read from a folder as it was', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'plan-atlas-bench-'));
  try {
    const corpus = path.join(folder, 'corpus');
    expect(storeCorpus(corpus, documents).documents).toBe(documents.length);
    expect([...storedCorpus(corpus)]).toEqual(documents);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
