import { describe, expect, it } from 'vitest';
import { readSite } from '#build/site.ts';
import { linesByDocument } from '../exports/plain-text.ts';
import { glossaryOf } from './glossary.ts';

const { corpus } = readSite(process.cwd());
const entries = glossaryOf(corpus.documents, linesByDocument(corpus));
const entryOf = (term: string) => entries.find((entry) => entry.term === term);

describe('the glossary', () => {
  it('has what documents explain, with the passage as printed', () => {
    expect(entryOf('三线一单')?.explanations.map(({ document }) => document)).toEqual(['shuangtaizi-fyp14']);
    expect(entryOf('三线一单')?.explanations[0]?.line.text).toMatch(/^三线一单：生态保护红线/);
  });

  it('names a term without the quotation marks around it', () => {
    expect(entryOf('一网通办')?.explanations).not.toEqual([]);
    expect(entries.filter(({ term }) => /^“[^“”]*”$/.test(term))).toEqual([]);
  });

  it('counts the words where they are used without being explained', () => {
    const uses = entryOf('一网通办')?.uses.map(({ document }) => document) ?? [];
    expect(uses.length).toBeGreaterThan(1);
  });

  it('has each term once', () => {
    expect(new Set(entries.map(({ term }) => term)).size).toBe(entries.length);
  });
});
