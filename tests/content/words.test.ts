import { describe, expect, it } from 'vitest';
import { readSite } from '#build/site.ts';
import { comparedPlans } from '#core/dataset/compared-plans.ts';
import { linesByDocument } from '#core/exports/plain-text.ts';
import { layoutOf } from '#core/search/layout-of.ts';
import { charactersOfShard, partsOfDocument, shardOfDocument } from '#core/search/pack.ts';
import { scanningStore } from '#core/search/scan.ts';
import { keyOf } from '#core/text/fold.ts';
import { namesOfCorpus } from '#core/words/names-of-corpus.ts';
import { planKeyness } from '#core/words/plan-keyness.ts';

const { corpus } = readSite(process.cwd());
const lines = linesByDocument(corpus);
const documents = comparedPlans(corpus.documents);
const plans = documents.map(({ id }) => [id, lines.get(id) ?? []] as const);
const names = namesOfCorpus(corpus);
const keyness = planKeyness(plans, names);
const terms = [...keyness.values()].flat();

describe('the key terms of the plans', () => {
  it('have the counts and sizes of the search', async () => {
    const store = scanningStore(
      documents.map((document) => ({
        about: {
          document: document.id,
          district: document.meta.district,
          characters: charactersOfShard(shardOfDocument(document, [])),
        },
        parts: partsOfDocument(document, []),
        layout: layoutOf(document, []),
      })),
    );
    for (const { document, term, here, elsewhere, charactersHere } of terms) {
      const counts = await store.counts(keyOf(term));
      const own = counts.find((one) => one.document === document);
      expect([term, own?.occurrences, own?.characters]).toEqual([term, here, charactersHere]);
      const all = counts.reduce((sum, { occurrences }) => sum + occurrences, 0);
      expect([term, all]).toEqual([term, here + elsewhere]);
    }
  });

  it('do not depend on the order of the documents or of the names', () => {
    const turned = planKeyness(plans.toReversed(), names.toReversed());
    for (const [document, own] of keyness) expect(turned.get(document)).toEqual(own);
  });

  it('tell the plans apart as a reader does', () => {
    const distinctive = (document: string) =>
      terms.filter((one) => one.document === document && one.logRatio > 0).map(({ term }) => term);
    expect(distinctive('shuangtaizi-fyp14')).toEqual(expect.arrayContaining(['精细化工产业', '康复辅具']));
    expect(distinctive('xinglongtai-fyp14')).toEqual(expect.arrayContaining(['总部', '楹联']));
    expect(distinctive('shuangta-fyp14')).toEqual(expect.arrayContaining(['农业', '黄金']));
    expect(distinctive('linghe-fyp14')).toEqual(expect.arrayContaining(['一区三园', '古玩']));
  });

  it('keep names apart', () => {
    const kindOf = new Map(terms.map(({ term, kind }) => [term, kind]));
    expect(kindOf.get('小凌河')).toBe('name');
    expect(kindOf.get('石化')).toBe('word');
    expect(kindOf.get('康复辅具')).toBe('multi-word');
  });
});
