import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { siteReadByHand } from '#build/sample-site.ts';
import { readSite } from '#build/site.ts';
import { openedBlocks, partsOf, type Block, type PlanDocument } from '#core/model/document.ts';
import { formatPeriod } from '#core/quantity/period.ts';

const site = readSite(process.cwd());
const { corpus, dataset, diagnostics, fidelity } = site;
const read = siteReadByHand(site);

const document = (id: string) => corpus.documents.find((candidate) => candidate.id === id) as PlanDocument;
const sectionsOf = (plan: PlanDocument) => partsOf(plan).flatMap(({ sections }) => sections);
const blocksOf = (plan: PlanDocument): Block[] => sectionsOf(plan).flatMap(({ blocks }) => blocks);
const count = (plan: PlanDocument, kind: Block['kind']) =>
  blocksOf(plan).filter((block) => block.kind === kind).length;
const lostIn = (plan: PlanDocument) =>
  openedBlocks(blocksOf(plan)).filter(({ kind }) => kind === 'lost').length;
const titled = (plan: PlanDocument) =>
  plan.chapters.flatMap(({ sections }) => sections).filter(({ title }) => title.length > 0).length;
const numberedHeadings = (plan: PlanDocument) =>
  blocksOf(plan).filter(
    (block) =>
      block.kind === 'heading' ||
      (block.kind === 'paragraph' &&
        block.inlines.some((inline) => inline.kind === 'run-in' && inline.level === 3)),
  ).length;

describe('the content', () => {
  it('has no mistakes', () => {
    expect(diagnostics).toEqual([]);
  });

  it.each(fidelity.map((report) => [report.document, report] as const))(
    'of %s equals its source to the character',
    (_id, report) => {
      expect(report.unexplained).toBe(0);
    },
  );

  // The characters of the files in seeds/, white space and marks of bold type not counted.
  it.each([
    ['linghe-fyp14', 21846],
    ['shuangta-fyp14', 49271],
    ['shuangtaizi-fyp14', 38442],
    ['shuangtaizi-tasks-2023', 26592],
    ['xinglongtai-fyp14', 21937],
  ] as const)('of %s is compared with all %d characters of its source', (id, characters) => {
    expect(fidelity.find((report) => report.document === id)?.characters).toBe(characters);
  });
});

describe('the front matter of the documents', () => {
  it('marks the issuers and dates that the files do not print, as the manifest does', () => {
    const manifest = parse(readFileSync('seeds/manifest.yaml', 'utf8')) as Record<string, string>[];
    const inManifest = manifest.map(({ file, issuer_basis, date_basis }) => [
      file,
      issuer_basis ?? 'stated',
      date_basis ? 'inferred' : 'stated',
    ]);
    const inContent = corpus.documents.map(({ meta }) => [
      meta.source.file,
      meta.issuer_basis,
      meta.issued_basis,
    ]);
    expect(inContent.toSorted()).toEqual(inManifest.toSorted());
  });
});

// Counted by hand in the sources.
describe('the structure of the documents', () => {
  it('of 双台子区: 12 chapters, 38 sections, 23 boxes, one table of 26 indicators, 9 lost pictures', () => {
    const plan = document('shuangtaizi-fyp14');
    expect([plan.chapters.length, titled(plan), count(plan, 'box'), lostIn(plan)]).toEqual([12, 38, 23, 9]);
    const tables = blocksOf(plan).filter((block) => block.kind === 'table');
    expect(tables.map(({ rows }) => rows.filter(({ attributes }) => attributes).length)).toEqual([26]);
    const onlyLost = blocksOf(plan).filter(
      (block) => block.kind === 'box' && block.blocks.every(({ kind }) => kind === 'lost'),
    );
    expect(onlyLost).toHaveLength(6);
  });

  it('of 兴隆台区: 10 parts, 44 articles, 10 tables', () => {
    const plan = document('xinglongtai-fyp14');
    expect([plan.chapters.length, titled(plan)]).toEqual([10, 44]);
    const tables = blocksOf(plan).filter((block) => block.kind === 'table');
    expect(tables.map(({ rows }) => rows.length)).toEqual([7, 8, 9, 13, 13, 8, 4, 4, 6, 23]);
  });

  it('of 双塔区: 13 chapters, 61 sections, 122 numbered headings, 6 boxes', () => {
    const plan = document('shuangta-fyp14');
    expect([plan.chapters.length, titled(plan), numberedHeadings(plan), count(plan, 'box')]).toEqual([
      13, 61, 122, 6,
    ]);
  });

  it('of 凌河区: 9 chapters, 33 sections, one lost table', () => {
    const plan = document('linghe-fyp14');
    expect([plan.chapters.length, titled(plan), lostIn(plan)]).toEqual([9, 33, 1]);
  });

  it('of the 2023 breakdown: 122 tasks and 10 livelihood projects', () => {
    const parts = Map.groupBy(read.corpus.tasks, ({ part }) => part);
    expect([parts.get('tasks')?.length, parts.get('livelihood')?.length]).toEqual([122, 10]);
    expect(parts.get('tasks')?.map(({ number }) => number)).toEqual(
      Array.from({ length: 122 }, (_, index) => index + 1),
    );
  });
});

describe('the observations', () => {
  it('have ids of their own', () => {
    const ids = dataset.observations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('stand word for word in their quotes', () => {
    const squeeze = (text: string) => text.replace(/\s/g, '');
    for (const { words, quote, quantity } of dataset.observations) {
      if (quantity.kind !== 'none') expect(squeeze(quote)).toContain(squeeze(words));
    }
  });

  it.each([
    ['shuangtaizi', 'public-revenue', 'base', 6.9],
    ['shuangtaizi', 'public-revenue', 'target', 14],
    ['shuangtaizi', 'public-revenue', 'growth', 15.2],
    ['xinglongtai', 'public-revenue', 'base', 14],
    ['xinglongtai', 'public-revenue', 'target', 20.5],
    ['xinglongtai', 'public-revenue', 'growth', 8],
    ['shuangta', 'public-revenue', 'base', 6.3],
    ['linghe', 'public-revenue', 'base', 6.1],
    ['linghe', 'gdp', 'base', 124],
    ['linghe', 'gdp', 'target', 170],
    ['linghe', 'gdp', 'growth', 6.5],
    ['xinglongtai', 'gdp', 'target', 480],
    ['shuangta', 'gdp', 'base', 142.78],
    ['shuangta', 'urban-income', 'base', 31500],
    ['xinglongtai', 'urban-income', 'target', 70610],
    ['shuangtaizi', 'registered-unemployment-rate', 'target', 3],
    ['linghe', 'registered-unemployment-rate', 'target', 6],
    ['shuangta', 'registered-unemployment-rate', 'target', 4.5],
  ] as const)('of %s give for %s as %s the value read by hand: %d', (district, indicator, slot, value) => {
    const row = read.dataset.comparison.find((candidate) => candidate.indicator.id === indicator);
    const cells = [...(row?.cells ?? [])].find(([id]) => id === district)?.[1];
    const cell = cells?.[slot];
    expect(cell?.kind === 'value' ? cell.observation.canonical?.value : cell).toBe(value);
  });

  it.each([
    ['xinglongtai', 'land-supplied', '不少于1000亩', '2021/2025'],
    ['xinglongtai', 'enclave-projects', '3个以上', '2021/2025'],
    ['xinglongtai', 'projects-introduced', '20项以上', '2021/2025'],
    ['xinglongtai', 'idle-building-reuse', '3000平方米以上', '2021/2025'],
    ['xinglongtai', 'hr-institutions-settled', '30家', '2021/2025'],
    ['xinglongtai', 'grassroots-culture-events', '不少于60场次', '2016/2020'],
    ['xinglongtai', 'grassroots-culture-events', '74场次', '2016/2020'],
    ['shuangtaizi', 'talent-teams', '不少于两个', '2021/2025'],
  ] as const)('of %s give %s (%s) as an amount in each year of %s', (district, indicator, words, period) => {
    const found = dataset.observations.filter(
      (candidate) =>
        candidate.district === district && candidate.indicator === indicator && candidate.words === words,
    );
    expect(
      new Set(found.map((observation) => `${observation.measure} ${formatPeriod(observation.period)}`)),
    ).toEqual(new Set([`annual ${period}`]));
  });

  it('of 凌河区 are preliminary from 据初步统计 to the end of its sentence and only there', () => {
    const opening = dataset.observations.filter(({ id }) =>
      id.startsWith('linghe-fyp14/01-background/s1-p1-f'),
    );
    expect(opening.map(({ role }) => role)).toEqual([
      'actual',
      ...Array<string>(10).fill('estimate'),
      ...Array<string>(10).fill('actual'),
    ]);
  });

  it('keep the unit of measure the document prints', () => {
    const units = corpus.units.map(({ id }) => String(id));
    for (const { words, unit, id } of dataset.observations) {
      const printed = /^[\d.一二两三四五六七八九十]+\s*(\p{Script=Han}+?)(?:以上|以内|以下|左右)?$/u.exec(
        words,
      )?.[1];
      if (printed !== undefined && units.includes(printed)) expect([id, unit]).toEqual([id, printed]);
    }
  });
});

describe('the notes on wordings', () => {
  it('belong to wordings that a figure of the indicator has', () => {
    const labels = new Set(dataset.observations.map(({ indicator, label }) => `${indicator} ${label}`));
    const noted = [...corpus.indicators.values()].flatMap(({ id, coverage }) =>
      coverage.map(({ label }) => `${id} ${label}`),
    );
    expect(noted.filter((wording) => !labels.has(wording))).toEqual([]);
  });
});
