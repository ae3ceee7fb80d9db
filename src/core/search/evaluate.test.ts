import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSite } from '#build/site.ts';
import { keyOf } from '../text/fold.ts';
import { lineGroups } from '../text/line-groups.ts';
import { linesOfDocument } from '../text/plain.ts';
import { correctedReading } from '../text/readings.ts';
import { evaluate } from './evaluate.ts';
import { layoutOf } from './layout-of.ts';
import type { Layout } from './layout.ts';
import { charactersOfShard, shardOfDocument } from './pack.ts';
import { parseQuery } from './query.ts';
import { scanningStore, type WholeDocument } from './scan.ts';
import { partsOfShard, type TextShard } from './shard.ts';
import { blankState, scopes, type Selection } from './state.ts';
import type { SearchStore } from './store.ts';

/** Documents of lines; a line of `#` begins a section, its themes behind it. */
function storeOf(texts: Readonly<Record<string, readonly string[]>>, asked: string[] = []): SearchStore {
  const whole = Object.entries(texts).map(([document, lines]): WholeDocument => {
    const titles = lines.flatMap((line, index) => (line.startsWith('#') ? [index] : []));
    const layout: Layout = {
      document,
      groups: lines.map((line) =>
        line.startsWith('#') ? 'heading' : line.includes('\t') ? 'table' : 'prose',
      ),
      starts: [],
      chapters: [],
      sections: titles.map((line, index) => ({
        chapter: '01-a',
        section: `s${index}`,
        page: 'chapter',
        line,
      })),
      themes: titles.map((line) => ({ line, themes: lines[line]?.split(' ').slice(1) ?? [] })),
    };
    const shard: TextShard = {
      parts: [
        {
          chapter: '01-a',
          section: 's0',
          page: 'chapter',
          lines: lines.map((_, index) => `paragraph p${index}`).join(';'),
        },
      ],
      text: lines.join('\n'),
      corrections: [],
    };
    return { about: { document, district: document, characters: 1000 }, parts: partsOfShard(shard), layout };
  });
  const store = scanningStore(whole);
  const note = (name: string, detail: unknown) => asked.push(`${name} ${JSON.stringify(detail)}`);
  return {
    ...store,
    counts: (key) => (note('counts', key), store.counts(key)),
    places: (key, documents) => (note('places', [key, documents]), store.places(key, documents)),
    layouts: (documents) => (note('layouts', documents), store.layouts(documents)),
  };
}

/** What a query finds: for each occurrence its document, line and words. */
async function find(store: SearchStore, words: string, selection: Partial<Selection> = {}, years = true) {
  const evaluation = await evaluate(store, parseQuery(words, { years }), { ...blankState, ...selection });
  const total = evaluation.searched.reduce((sum, { occurrences }) => sum + occurrences, 0);
  const located = await evaluation.located(0, total);
  const hits = await store.hits(located);
  expect(located).toHaveLength(total);
  return {
    ...evaluation,
    found: located.map(({ document, place }, index) => `${document}:${place.line} ${hits[index]?.match}`),
    per: evaluation.terms.map(({ term, occurrences, alone }) => [term.text, occurrences, alone]),
  };
}

const plans = {
  one: ['# health', '养老服务', '养老', '服务', '# culture', '养老机构', '指标\t养老\t服务'],
  two: ['# health', '机构服务', '养老院和养老服务机构'],
  six: ['# none', '无关'],
};

describe('the evaluation of a query', () => {
  it.each<[string, Partial<Selection>, string[]]>([
    ['养老', {}, ['one:1 养老', 'one:2 养老', 'one:5 养老', 'one:6 养老', 'two:2 养老', 'two:2 养老']],
    // Together in a paragraph, a section, a document.
    [
      '养老 服务',
      {},
      ['one:1 养老', 'one:1 服务', 'one:6 养老', 'one:6 服务', 'two:2 养老', 'two:2 养老', 'two:2 服务'],
    ],
    ['养老院 机构', {}, ['two:2 养老院', 'two:2 机构']],
    ['养老院 机构', { scope: 'section' }, ['two:1 机构', 'two:2 养老院', 'two:2 机构']],
    ['指标 机构', {}, []],
    ['指标 机构', { scope: 'section' }, ['one:5 机构', 'one:6 指标']],
    ['指标 服务', { scope: 'section' }, ['one:6 指标', 'one:6 服务']],
    ['指标 服务', { scope: 'document' }, ['one:1 服务', 'one:3 服务', 'one:6 指标', 'one:6 服务']],
    // One of several; a span counts once, a longer one around it is another.
    ['指标|院', {}, ['one:6 指标', 'two:2 院']],
    ['养老院|养老', { documents: ['two'] }, ['two:2 养老', 'two:2 养老院', 'two:2 养老']],
    ['养老|养老 养老', { documents: ['two'] }, ['two:2 养老', 'two:2 养老']],
    ['机构 养老院|指标', {}, ['two:2 养老院', 'two:2 机构']],
    // Without.
    ['养老 -服务', {}, ['one:2 养老', 'one:5 养老']],
    ['养老 -服务', { scope: 'section' }, []],
    ['无关 -服务', { scope: 'document' }, ['six:1 无关']],
    ['服务 -养老', { scope: 'document' }, []],
    ['服务 -养老 -机构', {}, ['one:3 服务']],
    ['服务 -服务', {}, []],
    // Filters leave out text, which then neither answers nor excludes.
    ['养老', { documents: ['two'] }, ['two:2 养老', 'two:2 养老']],
    ['养老', { groups: ['table'] }, ['one:6 养老']],
    ['养老', { themes: ['culture'] }, ['one:5 养老', 'one:6 养老']],
    ['养老', { themes: ['culture'], groups: ['prose'] }, ['one:5 养老']],
    ['养老', { themes: ['culture', 'none'], groups: ['heading'] }, []],
    ['养老 -服务', { scope: 'section', groups: ['prose'], themes: ['culture'] }, ['one:5 养老']],
    ['机构 服务', { scope: 'document', themes: ['culture'] }, ['one:5 机构', 'one:6 服务']],
    ['没有', {}, []],
    ['没有 养老', { scope: 'document' }, []],
  ])('finds %s %j', async (words, selection, expected) => {
    expect((await find(storeOf(plans), words, selection)).found).toEqual(expected);
  });

  it('counts occurrences, paragraphs and every term', async () => {
    const { counts, searched, per } = await find(storeOf(plans), '养老 服务');
    expect(
      counts.map(({ document, occurrences, paragraphs }) => [document, occurrences, paragraphs]),
    ).toEqual([
      ['one', 4, 2],
      ['two', 3, 1],
      ['six', 0, 0],
    ]);
    expect(searched).toEqual(counts);
    expect(per).toEqual([
      ['养老', 4, 6],
      ['服务', 3, 5],
    ]);
  });

  it('finds a year in both spellings, each place once, unless that is switched off', async () => {
    const years = { one: ['到2025年和二〇二五年', '二○二五年', '2025 年'], two: ['二〇二五年'] };
    const { found, counts } = await find(storeOf(years), '2025年');
    expect(found).toEqual([
      'one:0 2025年',
      'one:0 二〇二五年',
      'one:1 二○二五年',
      'one:2 2025 年',
      'two:0 二〇二五年',
    ]);
    expect(counts.map(({ occurrences, paragraphs }) => [occurrences, paragraphs])).toEqual([
      [4, 3],
      [1, 1],
    ]);
    expect((await find(storeOf(years), '二〇二五年', {}, false)).found).toHaveLength(3);
    expect((await find(storeOf(years), '2025年 到')).found).toHaveLength(3);
  });

  it('asks for the places of one term only where they are shown, and for no layout', async () => {
    const asked: string[] = [];
    const store = storeOf({ one: ['养老', '养老'], two: ['养老', '养老'], six: ['养老'] }, asked);
    const { located } = await evaluate(store, parseQuery('养老'), { ...blankState, scope: 'document' });
    expect(asked).toEqual(['counts "养老"']);
    expect((await located(3, 4)).map(({ document, place }) => [document, place.line])).toEqual([['two', 1]]);
    expect(asked.slice(1)).toEqual(['places ["养老",["two"]]']);
    expect(await located(1, 5)).toHaveLength(4);
  });

  it('asks for places only in documents that hold every term', async () => {
    const asked: string[] = [];
    const store = storeOf({ one: ['养老 服务'], two: ['养老'], six: ['服务'] }, asked);
    await evaluate(store, parseQuery('养老 服务 -机构'), blankState);
    expect(asked.filter((call) => !call.startsWith('counts'))).toEqual([
      'places ["养老",["one"]]',
      'places ["服务",["one"]]',
    ]);
  });
});

/** The real documents, searched by looking at every line and comparing every place. */
const { corpus } = readSite(process.cwd());
const real = corpus.documents.map((document) => {
  const tasks = corpus.tasks.filter((task) => task.document === document.id);
  const lines = linesOfDocument(document, tasks);
  const shard = shardOfDocument(document, tasks);
  const about = {
    document: document.id,
    district: document.meta.district,
    characters: charactersOfShard(shard),
  };
  return {
    about,
    parts: partsOfShard(shard),
    lines,
    keys: lines.map(({ text }) => keyOf(text)),
    corrected: lines.map((line) => keyOf(correctedReading(line).text)),
    layout: layoutOf(document, tasks),
  };
});
const twofold = new Set(
  real.flatMap(({ about, lines }) =>
    lines.flatMap(({ corrections }, index) => (corrections.length > 0 ? [`${about.document}:${index}`] : [])),
  ),
);

interface NaiveQuery {
  /** Alternatives that must be there. */
  readonly clauses: readonly (readonly string[])[];
  readonly excluded: readonly string[];
}

/** Spans of a query's terms as `document:line start end`, by a look at everything, unit after unit. */
function naiveSpans({ clauses, excluded }: NaiveQuery, selection: Selection): string[] {
  return real.flatMap(({ about: { document }, lines, keys, corrected, layout }) => {
    if (selection.documents.length > 0 && !selection.documents.includes(document)) return [];
    const units = new Map<string, number[]>();
    lines.forEach(({ chapter, section }, line) => {
      const own = layout.themes.findLast((run) => run.line <= line);
      const group = layout.groups[line];
      if (selection.groups.length > 0 && !selection.groups.some((wanted) => wanted === group)) return;
      if (selection.themes.length > 0 && !selection.themes.some((theme) => own?.themes.includes(theme)))
        return;
      const name = { paragraph: String(line), section: `${chapter} ${section}`, document: '' }[
        selection.scope
      ];
      units.set(name, [...(units.get(name) ?? []), line]);
    });
    return [...units.values()].flatMap((own) => {
      const holds = (words: string) =>
        own.some((line) => [keys, corrected].some((reading) => reading[line]?.includes(keyOf(words))));
      if (!clauses.every((clause) => clause.some(holds)) || excluded.some(holds)) return [];
      return own.flatMap((line) => {
        const spans = new Set<string>();
        for (const key of clauses.flat().map(keyOf)) {
          for (let at = 0; at < (keys[line]?.length ?? 0); at++)
            if (keys[line]?.startsWith(key, at)) spans.add(`${document}:${line} ${at} ${at + key.length}`);
        }
        return [...spans];
      });
    });
  });
}

describe('a query of the real documents', () => {
  const store = scanningStore(real);
  // Words that stand near each other, so that queries find something, and some that stand everywhere.
  const anywhere = fc
    .tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 4 }))
    .map(([document, place, length]) => {
      const keys = real[document % real.length]?.keys.join('') ?? '';
      return (
        keys
          .slice(place % keys.length)
          .match(/\p{Script=Han}+/u)?.[0]
          .slice(0, length) ?? '的'
      );
    });
  const words = fc.oneof(
    anywhere,
    fc.constantFrom('的', '养老', '服务', '建设', '产业', '营商环境', '企业', '到'),
  );
  const term = words.filter((own) => /^\p{Script=Han}+$/u.test(own));
  const query = fc.record({
    clauses: fc.array(fc.array(term, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    excluded: fc.array(term, { maxLength: 2 }),
  });
  const selection = fc.record({
    documents: fc.oneof(fc.constant([]), fc.subarray(real.map(({ about }) => about.document))),
    themes: fc.oneof(fc.constant([]), fc.subarray(['elderly-care', 'health', 'industry', 'reform'])),
    groups: fc.oneof(fc.constant([]), fc.subarray([...lineGroups])),
    scope: fc.constantFrom(...scopes),
  });

  it('finds what a look at every unit finds', async () => {
    let matches = 0;
    await fc.assert(
      fc.asyncProperty(query, selection, async (asked, chosen) => {
        const text = [
          ...asked.clauses.map((clause) => clause.join('|')),
          ...asked.excluded.map((own) => `-${own}`),
        ].join(' ');
        const { searched, located } = await evaluate(store, parseQuery(text, { years: false }), chosen);
        const total = searched.reduce((sum, { occurrences }) => sum + occurrences, 0);
        const found = await located(0, total);
        const spans = found.map(
          ({ document, place }) => `${document}:${place.line} ${place.span.start} ${place.span.end}`,
        );
        // Where a line has two readings its places have tests of their own.
        const plain = (own: readonly string[]) =>
          own.filter((span) => !twofold.has(span.replace(/ .*/, ''))).toSorted();
        const naive = naiveSpans(asked, chosen);
        expect(plain(spans)).toEqual(plain(naive));
        for (const { document, occurrences, paragraphs } of searched) {
          const own = found.filter((one) => one.document === document);
          expect([occurrences, paragraphs]).toEqual([
            own.length,
            new Set(own.map(({ place }) => place.line)).size,
          ]);
        }
        matches += Math.min(1, total);
      }),
      { numRuns: 300 },
    );
    expect(matches).toBeGreaterThan(60);
  }, 120_000);
});
