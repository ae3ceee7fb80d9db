import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSite } from '#build/site.ts';
import { linesOfDocument, type Line } from '../text/plain.ts';
import { keyOf } from '../text/fold.ts';
import { radicals } from '../text/radicals.ts';
import { indexSettings, type IndexSource } from './index/build-index.ts';
import { shardedStoreOf } from './index/store-in-memory.ts';
import { charactersOfShard, packParts, partsOfDocument } from './pack.ts';
import { scanningStore } from './scan.ts';
import { layoutOf } from './layout-of.ts';
import type { Hit, SearchStore } from './store.ts';

/** The real documents, line by line, and the store that searches them. */
const { corpus } = readSite(process.cwd());
const texts = new Map<string, Line[]>();
const naiveTexts = new Map<string, NaiveLine[]>();
let store: SearchStore;
const stores = new Map<string, SearchStore>();

beforeAll(async () => {
  const sources: IndexSource[] = [];
  for (const document of corpus.documents) {
    const tasks = corpus.tasks.filter((task) => task.document === document.id);
    const lines = linesOfDocument(document, tasks);
    texts.set(document.id, lines);
    naiveTexts.set(
      document.id,
      lines.map((line) => {
        const text = naiveKey(line.text);
        const corrected = naiveKey(naiveCorrected(line));
        return { text, corrected, partners: corrected === text ? [] : partnersOf(text, corrected) };
      }),
    );
    const parts = partsOfDocument(document, tasks);
    const about = {
      document: document.id,
      district: document.meta.district,
      characters: charactersOfShard(packParts(parts)),
    };
    const layout = layoutOf(document, tasks);
    sources.push({ about, parts, layout });
  }
  stores.set('scanning', scanningStore(sources));
  const sharded = shardedStoreOf(sources);
  stores.set('sharded', sharded);
  stores.set('sharded, of which all was kept', scanningStore(await sharded.whole()));
  stores.set(
    'sharded, of frequent grams apart',
    shardedStoreOf(sources, { ...indexSettings, heavySize: 200 }),
  );
});

/** Folding again, by other means: replacements over the whole string, no offsets. */
function naiveKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2E80-\u2EFF]/g, (sign) => radicals.get(sign) ?? sign)
    .replace(/[“”‘’']/g, '"')
    .replace(/[—–]/g, '-')
    .replace(/○/g, '〇')
    .replace(/〔/g, '[')
    .replace(/〕/g, ']')
    .trim()
    .replace(/[^\S\t]*\t\s*/g, '\t')
    .replace(/(?<![a-zα-ω0-9])[^\S\t]+|[^\S\t]+(?![a-zα-ω0-9])/g, '');
}

/** A line's two readings as naive keys. */
interface NaiveLine {
  readonly text: string;
  readonly corrected: string;
  /** For each character of the corrected reading, where it stands in the source's; -1 where it does not. */
  readonly partners: readonly number[];
}

/** The corrected reading, from the last correction to the first. */
function naiveCorrected({ text, corrections }: Line): string {
  return corrections.reduceRight(
    (all, { start, end, corrected }) => all.slice(0, start) + corrected + all.slice(end),
    text,
  );
}

/** The longest common subsequence of two readings, by the textbook. */
function partnersOf(text: string, corrected: string): number[] {
  const length = Array.from({ length: corrected.length + 1 }, () => new Uint16Array(text.length + 1));
  const at = (c: number, t: number) => length[c]?.[t] ?? 0;
  for (let c = corrected.length - 1; c >= 0; c--) {
    const row = length[c] ?? [];
    for (let t = text.length - 1; t >= 0; t--)
      row[t] = corrected[c] === text[t] ? at(c + 1, t + 1) + 1 : Math.max(at(c + 1, t), at(c, t + 1));
  }
  const partners: number[] = [];
  for (let c = 0, t = 0; c < corrected.length; c++) {
    while (t < text.length && corrected[c] !== text[t] && at(c, t + 1) === at(c, t)) t++;
    partners.push(corrected[c] === text[t] && at(c, t) > 0 ? t++ : -1);
  }
  return partners;
}

/** What a reader with patience would count: every place of every line compared, in both readings. */
function naiveCount(lines: readonly NaiveLine[], key: string) {
  let occurrences = 0;
  let paragraphs = 0;
  for (const { text, corrected, partners } of lines) {
    const printed = naivePlaces(text, key);
    // Where an occurrence shares its first or its last character with a printed one, the two are one.
    const others = (corrected === text ? [] : naivePlaces(corrected, key)).filter((place) => {
      const same = printed.findIndex(
        (own) => own === partners[place] || own + key.length - 1 === partners[place + key.length - 1],
      );
      if (same >= 0) printed.splice(same, 1);
      return same < 0;
    });
    const own = naivePlaces(text, key).length + others.length;
    occurrences += own;
    paragraphs += own > 0 ? 1 : 0;
  }
  return { occurrences, paragraphs };
}

function naivePlaces(text: string, key: string): number[] {
  const places: number[] = [];
  for (let at = 0; at + key.length <= text.length; at++) if (text.startsWith(key, at)) places.push(at);
  return places;
}

const acrossCells = /(\p{Script=Han}{1,4})\t(\p{Script=Han}{1,4})/u;

/** What the documents must hold for a test to mean anything. */
function found<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('Not in the documents');
  return value;
}

async function hitsOf(key: string, documents?: readonly string[]) {
  const found = await store.places(key, documents);
  return store.hits(found.flatMap(({ document, places }) => places.map((place) => ({ document, place }))));
}

async function expectExact(words: string) {
  const key = keyOf(words);
  const counts = await store.counts(key);
  for (const { document, occurrences, paragraphs } of counts) {
    expect({ occurrences, paragraphs }, `${JSON.stringify(words)} in ${document}`).toEqual(
      naiveCount(naiveTexts.get(document) ?? [], naiveKey(words)),
    );
  }
  const hits = await hitsOf(key);
  expect(hits.length).toBe(counts.reduce((sum, { occurrences }) => sum + occurrences, 0));
  return { counts, hits };
}

const names = ['scanning', 'sharded', 'sharded, of frequent grams apart'];

describe.each(names)('the %s store over the five documents', (name) => {
  beforeAll(async () => {
    store = found(stores.get(name));
  });

  it('compares the same keys as a naive fold', () => {
    for (const line of [...texts.values()].flat()) expect(keyOf(line.text)).toBe(naiveKey(line.text));
  });

  it('finds any part of any paragraph in its place, with exact counts', async () => {
    const lines = [...texts].flatMap(([document, own]) => own.map((line) => ({ document, line })));
    // Short strings, and now and then one so long that its middle is compared with the text.
    const length = fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 1, max: 20 }) },
      { weight: 1, arbitrary: fc.integer({ min: 21, max: 300 }) },
    );
    const part = fc.tuple(fc.nat(), fc.nat(), length);
    await fc.assert(
      fc.asyncProperty(part, async ([a, b, size]) => {
        const { document, line } = found(lines[a % lines.length]);
        const start = b % line.text.length;
        const words = line.text.slice(start, start + size);
        fc.pre(keyOf(words) !== '');
        const { hits } = await expectExact(words);
        const here = hits.filter(
          (hit) => hit.document === document && hit.chapter === line.chapter && hit.block === line.block,
        );
        expect(here.some((hit) => keyOf(hit.match) === keyOf(words))).toBe(true);
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  it('finds any part of a corrected paragraph, as the source prints it and as it must read', async () => {
    const lines = [...texts].flatMap(([document, own]) => own.map((line) => ({ document, line })));
    const corrected = lines.filter(({ line }) => line.corrections.length > 0);
    const part = fc.tuple(fc.nat(), fc.boolean(), fc.nat(), fc.integer({ min: 1, max: 12 }));
    await fc.assert(
      fc.asyncProperty(part, async ([a, asPrinted, b, length]) => {
        const { document, line } = found(corrected[a % corrected.length]);
        const text = asPrinted ? line.text : naiveCorrected(line);
        // Near a correction, where readings differ.
        const near = found(line.corrections[b % line.corrections.length]).start - 12;
        const start = Math.min(Math.max(0, near + (b % 24)), text.length - 1);
        const words = text.slice(start, start + length);
        fc.pre(keyOf(words) !== '');
        const { hits } = await expectExact(words);
        const here = hits.filter(
          (hit) => hit.document === document && hit.chapter === line.chapter && hit.block === line.block,
        );
        expect(here.some((hit) => keyOf(hit.match) === keyOf(words))).toBe(true);
      }),
      { numRuns: 200 },
    );
  }, 120_000);

  it.each([
    ['PM2.5', 'corrected', '06-green-development'],
    ['PM_{2.5}', 'printed', '06-green-development'],
    ['优势和区位优势', 'corrected', '02-goals'],
    ['优势 and 区位优势', 'printed', '02-goals'],
    ['市场化、社会化', 'corrected', '04-reform-opening'],
    ['实践创新基地', 'corrected', '02-goals'],
    ['康桥书法文化公园', 'corrected', '01-foundations'],
    ['康桥书法文化公司', 'printed', '01-foundations'],
  ])('finds %s, where the source or its correction has it', async (words, reading, chapter) => {
    const { hits } = await expectExact(words);
    const own = hits.filter((hit) => hit.reading === reading);
    expect(own.map((hit) => [hit.chapter, keyOf(hit.match)])).toEqual([[chapter, keyOf(words)]]);
  });

  it.each([
    '的',
    '2025年',
    '2025 年',
    'GDP',
    'ｇｄｐ',
    '“十四五”规划',
    "'十四五'规划",
    '%',
    '亿元',
    '1+6',
    'R&D',
    '0.1:36.6:63.3',
    '二○三五',
    '市场主体',
    '00',
    '.',
  ])(
    'counts %s exactly',
    async (words) => {
      const { counts } = await expectExact(words);
      expect(counts.some(({ occurrences }) => occurrences > 0)).toBe(true);
    },
    60_000,
  );

  it('finds nothing for a string that does not occur', async () => {
    const everything = [...naiveTexts.values()]
      .flat()
      .map(({ text, corrected }) => `${text}\n${corrected}`)
      .join('\n');
    const strings = fc.string({ unit: 'binary', minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(strings, async (words) => {
        const key = keyOf(words);
        fc.pre(key !== '' && !everything.includes(key));
        expect(
          (await store.counts(key)).every(({ occurrences, paragraphs }) => occurrences + paragraphs === 0),
        ).toBe(true);
        expect(await hitsOf(key)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('does not find words across two paragraphs or two cells', async () => {
    const row = found(
      [...texts.values()].flat().find((line) => line.kind === 'row' && acrossCells.test(line.text)),
    );
    const across = found(acrossCells.exec(row.text));
    const inPlace = async (words: string) =>
      (await hitsOf(keyOf(words))).filter((hit) => hit.block === row.block && hit.chapter === row.chapter);
    expect(await inPlace(`${across[1]}${across[2]}`)).toEqual([]);
    expect((await inPlace(`${across[1]}\t${across[2]}`)).length).toBeGreaterThan(0);
  });

  it('shows the printed words, not their key', async () => {
    const [hit] = await hitsOf(keyOf('gdp'));
    expect(hit?.match).toMatch(/^(GDP|ＧＤＰ)$/);
    const line = texts
      .get(hit?.document ?? '')
      ?.find((own) => own.chapter === hit?.chapter && own.block === hit.block);
    expect(line?.text).toContain(`${hit?.before}${hit?.match}${hit?.after}`);
    expect(hit?.text).toBe(line?.text);
    expect(hit?.text.slice(hit.span.start, hit.span.end)).toBe(hit?.match);
  });

  it('says where the words stand in the printed line', async () => {
    const lineOf = ({ document, chapter, block }: Hit) =>
      found(texts.get(document)?.find((own) => own.chapter === chapter && own.block === block));
    const wordsAt = (hit: Hit) =>
      Array.from(lineOf(hit).text).slice(hit.offset.start, hit.offset.end).join('');
    for (const words of ['的', 'gdp', '2025年', '“十四五”规划', '1+6', 'PM_{2.5}']) {
      const hits = (await hitsOf(keyOf(words))).filter(({ reading }) => reading !== 'corrected');
      expect(hits.length).toBeGreaterThan(0);
      for (const hit of hits) expect(wordsAt(hit)).toBe(hit.match);
    }
    const [corrected] = await hitsOf(keyOf('康桥书法文化公园'));
    expect(wordsAt(found(corrected))).toBe('康桥书法文化公司');
  });

  it('looks in the documents asked for only', async () => {
    const whole = await hitsOf('发展', ['linghe-fyp14']);
    expect(whole.length).toBeGreaterThan(0);
    expect(whole.every(({ document }) => document === 'linghe-fyp14')).toBe(true);
  });

  it('names the headings above a hit', async () => {
    const hits = await hitsOf(keyOf('地区生产总值124亿元'));
    expect(hits[0]).toMatchObject({
      chapter: '01-background',
      path: ['第一章 规划背景', '第一节 经济社会发展取得新成就'],
    });
  });
});
