import {
  quickFindFormat,
  quickFindManifest,
  type CommonNames,
  type DocumentNames,
  type PlaceNames,
  type ProvinceNames,
  type QuickFindManifest,
} from '#core/quick-find/files.ts';
import { districtsMentioning } from '#core/dataset/overview.ts';
import type { PlanDocument } from '#core/model/document.ts';
import { correctedText } from '#core/model/inline-text.ts';
import type { Corpus } from '#core/model/corpus.ts';
import type { District } from '#core/model/vocabulary.ts';
import { explainedTerms } from '#core/text/term-uses.ts';
import { documentsInOrder } from './pages/documents.ts';
import { splitHeading } from './pages/heading.ts';
import { publishedFile, type PublishedFile } from './published-file.ts';
import type { Site } from './site.ts';
import { districtSpellings, exceptionsTo, readingsIn } from './spelling.ts';

export interface QuickFindFiles {
  readonly manifest: QuickFindManifest;
  /** The files under `quick-find-data/`. */
  readonly files: readonly PublishedFile[];
}

/** The files from which quick-find knows what one can go to. */
export function quickFindFilesFrom(site: Site): QuickFindFiles {
  const named = commonNames(site);
  const documents = provincesOf(site.corpus.districts).map(({ id }) => ({
    province: id,
    documents: documentsOf(site.corpus, id),
  }));
  const namesOf = (names: Omit<ProvinceNames, 'exceptions'>) => names.documents.flatMap(namesInDocument);
  const readings = readingsIn([...namesInCommon(named), ...documents.flatMap(namesOf)]);
  const common = publishedFile('common', {
    ...{ readings, exceptions: exceptionsTo(readings, namesInCommon(named)) },
    ...named,
  } satisfies CommonNames);
  const provinces = documents.map(({ province, ...names }) => {
    const exceptions = exceptionsTo(readings, namesOf(names));
    return { province, ...publishedFile(province, { exceptions, ...names } satisfies ProvinceNames) };
  });
  const manifest: QuickFindManifest = {
    format: quickFindFormat,
    common: common.about,
    provinces: provinces.map(({ province, about }) => ({ province, ...about })),
  };
  return {
    manifest,
    files: [
      { name: quickFindManifest, body: JSON.stringify(manifest) },
      ...[common, ...provinces].map(({ file }) => file),
    ],
  };
}

type UnreadNames = Omit<CommonNames, 'readings' | 'exceptions'>;

function commonNames({ corpus, dataset }: Site): UnreadNames {
  const { districts, themes, themeGroups, units } = corpus;
  const mentioned = dataset.comparison.filter((row) => districtsMentioning(row).length > 0);
  // Only these have a page.
  const comparedThemes = new Set(mentioned.map(({ indicator }) => indicator.theme));
  const indicators = dataset.comparison.flatMap((row) => corpus.indicators.get(row.indicator.id) ?? []);
  const usedUnits = new Set(indicators.map(({ unit }) => unit));
  return {
    provinces: provincesOf(districts),
    cities: placesOf(districts.map(({ city }) => city)),
    districts: districts.map((district) => {
      const { id, name, city } = district;
      const [spelling = name.pinyin] = districtSpellings(district);
      return { id, name: { zh: name.zh, en: name.en }, spelling, city: city.code };
    }),
    indicators: indicators.map(({ id, name, aliases, theme, unit, headline }) => ({
      ...{ id, name, aliases: withoutName(aliases, name.zh), theme, unit, headline },
    })),
    themes: themes
      .filter(({ id }) => comparedThemes.has(id))
      .map(({ id, name, terms, group }) => ({ id, name, aliases: withoutName(terms, name.zh), group })),
    themeGroups: themeGroups.map(({ id, name }) => ({ id, name })),
    units: units.filter(({ id }) => usedUnits.has(id)).map(({ id, name }) => ({ id, name })),
  };
}

function withoutName(aliases: readonly string[], name: string): string[] {
  return aliases.filter((alias) => alias !== name);
}

function namesInCommon({ provinces, cities, districts, indicators, themes }: UnreadNames): string[] {
  return [
    ...[...provinces, ...cities, ...districts].map(({ name }) => name.zh),
    ...[...indicators, ...themes].flatMap(({ name, aliases }) => [name.zh, ...aliases]),
  ];
}

function provincesOf(districts: readonly District[]): PlaceNames[] {
  return placesOf(districts.map(({ province }) => province));
}

/** Places as districts name them, each once. */
function placesOf(places: readonly District['city'][]): PlaceNames[] {
  const distinct = new Map(places.map((place) => [place.code, place]));
  return [...distinct.values()].map(({ code, zh, en }) => ({ id: code, name: { zh, en } }));
}

function documentsOf(corpus: Corpus, province: string): DocumentNames[] {
  const inProvince = new Map(
    corpus.districts.filter((one) => one.province.code === province).map((one) => [one.id, one]),
  );
  const terms = new Map(corpus.termNames.map(({ zh, en }) => [zh, en]));
  return documentsInOrder(corpus).flatMap((document) => {
    const district = inProvince.get(document.meta.district);
    return district ? [documentNames(corpus, document, district, terms)] : [];
  });
}

/** Kinds of documents as one asks for them in English. */
const kindNames = { outline: 'five-year plan', 'task-breakdown': 'government work report tasks' } as const;

/** @param terms English names of terms */
function documentNames(
  corpus: Corpus,
  document: PlanDocument,
  district: District,
  terms: ReadonlyMap<string, string>,
): DocumentNames {
  const { short, title, number, kind, period, chapters_en: titles } = document.meta;
  return {
    id: document.id,
    district: district.id,
    name: { zh: short, en: `${district.name.en} ${kindNames[kind]} ${period.replace('/', '–')}` },
    aliases: [title, ...(number ? [number] : [])],
    chapters: document.chapters.map(({ slug, title: heading }) => {
      const { number: ordinal, name } = splitHeading(correctedText(heading));
      return [slug, ordinal, name, titles[slug] ?? ''];
    }),
    terms: explainedTerms(document).map(({ term, chapter, block }) => [
      chapter,
      block,
      term,
      terms.get(term) ?? '',
    ]),
    units: unitsNamedIn(corpus, document),
  };
}

/** The units of government that a task breakdown names as lead or responsible, in the order of its tasks. */
function unitsNamedIn({ tasks, governmentUnits }: Corpus, { id }: PlanDocument): DocumentNames['units'] {
  const known = new Map(
    governmentUnits.flatMap((unit) => [unit.name.zh, ...unit.aliases].map((name) => [name, unit] as const)),
  );
  const named = tasks
    .filter((task) => task.document === id)
    .flatMap(({ lead, responsible }) => [...lead, ...responsible])
    .flatMap((name) => known.get(name) ?? []);
  return [...new Set(named)].map(({ id: unit, name, aliases }) => [unit, name.zh, name.en, ...aliases]);
}

function namesInDocument({ name, aliases, chapters, terms, units }: DocumentNames): string[] {
  return [
    ...[name.zh, ...aliases],
    ...chapters.map(([, , title]) => title),
    ...terms.map(([, , term]) => term),
    ...units.flatMap(([, unit, , ...others]) => [unit, ...others]),
  ];
}

const known = new WeakMap<Site, QuickFindFiles>();

/** The files of this build’s quick-find, made once. */
export function quickFindFiles(site: Site): QuickFindFiles {
  const files = known.get(site) ?? quickFindFilesFrom(site);
  known.set(site, files);
  return files;
}
