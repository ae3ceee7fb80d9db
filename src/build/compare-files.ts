import { createHash } from 'node:crypto';
import {
  packRow,
  partsOfDistricts,
  type ComparePart,
  type DocumentEntry,
  type PackedRow,
} from '#core/compare/pack.ts';
import { partFile } from '#core/compare/part-file.ts';
import type { CompareVocabulary } from '#core/compare/vocabulary.ts';
import { comparedPlans } from '#core/dataset/compared-plans.ts';
import { commonYears, districtsMentioning, isUsual, rowFor } from '#core/dataset/overview.ts';
import { blocksIn, partsOf, type PlanDocument } from '#core/model/document.ts';
import { printedText } from '#core/model/inline-text.ts';
import type { DistrictId } from '#core/model/ids.ts';
import type { District } from '#core/model/vocabulary.ts';
import { newestDate, publicationFrom } from './publication.ts';
import type { Site } from './site.ts';
import { districtSpellings, spellingsOf } from './spelling.ts';

/** A file of the comparison: its name under `compare-data/` and its text. */
interface CompareFile {
  readonly name: string;
  readonly body: string;
}

export interface CompareFiles {
  /** The name of the file of names, which names the version of the others. */
  readonly vocabulary: string;
  readonly files: readonly CompareFile[];
}

/** The files from which the browser builds a comparison: names, and figures by theme and part of the districts. */
export function compareFilesFrom(site: Site): CompareFiles {
  const { corpus } = site;
  const planned = plannedIn(site);
  const partOf = partsOfDistricts(planned);
  const byPart = [...Map.groupBy(planned, ({ id }) => partOf.get(id) ?? 0)];
  const bodies = corpus.themes.flatMap(({ id: theme }) =>
    byPart.map(([part, districts]) => ({
      theme,
      part,
      body: JSON.stringify(partFrom(site, theme, districts) satisfies ComparePart),
    })),
  );
  const version = digest(bodies.map(({ body }) => body).join('\n'));
  const vocabulary = JSON.stringify(vocabularyFrom(site, planned, partOf, version));
  const name = `vocabulary.${digest(vocabulary)}.json`;
  return {
    vocabulary: name,
    files: [
      { name, body: vocabulary },
      ...bodies.map(({ theme, part, body }) => ({ name: partFile(theme, part, version), body })),
    ],
  };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

function plannedIn({ corpus }: Site): District[] {
  const planned = new Set(comparedPlans(corpus.documents).map(({ meta }) => meta.district));
  return corpus.districts.filter(({ id }) => planned.has(id));
}

function partFrom({ corpus, dataset }: Site, theme: string, districts: readonly District[]): ComparePart {
  const planOf = new Map(comparedPlans(corpus.documents).map(({ id, meta }) => [meta.district, id]));
  const rows = dataset.comparison
    .filter(({ indicator }) => indicator.theme === theme)
    .map((row) => packRow(rowFor(row, districts), dataset.observations, planOf))
    .filter((row): row is PackedRow => row !== undefined);
  const ids = new Set<string>(districts.map(({ id }) => id));
  const documents = comparedPlans(corpus.documents).filter(({ meta }) => ids.has(meta.district));
  return { documents: documents.map(documentEntry), rows };
}

function documentEntry(document: PlanDocument): DocumentEntry {
  const { district, title, short, number, issuer, issuer_basis, issued, issued_basis } = document.meta;
  const chapters = partsOf(document)
    .filter((chapter) => chapter.title.length > 0)
    .map((chapter) => [chapter.slug, printedText(chapter.title)] as const);
  return {
    ...{ id: document.id, district, title, short, number, issuer, issuer_basis, issued, issued_basis },
    chapters: Object.fromEntries(chapters),
    tableNotes: Object.fromEntries(tableNotesOf(document)),
  };
}

/** The block of the first note of each table that has any. */
function tableNotesOf(document: PlanDocument): (readonly [table: string, note: string])[] {
  return partsOf(document).flatMap((chapter) =>
    blocksIn(chapter).flatMap((block) => {
      const note = block.kind === 'table' ? block.notes[0] : undefined;
      return note ? [[`${chapter.slug} ${block.id}`, note.id] as const] : [];
    }),
  );
}

function vocabularyFrom(
  { corpus, dataset }: Site,
  districts: readonly District[],
  partOf: ReadonlyMap<DistrictId, number>,
  version: string,
): CompareVocabulary {
  const { version: release, released } = publicationFrom(process.env, process.cwd());
  return {
    version,
    data: { version: release, released, newest: newestDate(corpus) },
    years: commonYears(corpus),
    districts: districts.map((district) => {
      const { id, name, short, mark, city } = district;
      return {
        id,
        name: { zh: name.zh, en: name.en },
        spellings: districtSpellings(district),
        short,
        mark,
        city: city.zh,
        part: partOf.get(id) ?? 0,
      };
    }),
    indicators: dataset.comparison.flatMap((row) => {
      const indicator = corpus.indicators.get(row.indicator.id);
      if (!indicator) return [];
      const { id, name, theme, unit, direction, order, headline, aliases } = indicator;
      const others = aliases.filter((alias) => alias !== name.zh);
      // What no plan mentions cannot be compared.
      if (districtsMentioning(row).length === 0) return [];
      return [
        {
          id,
          name,
          theme,
          unit,
          direction,
          order,
          headline,
          spellings: spellingsOf([name.zh, ...others]),
          aliases: others,
          usual: isUsual(row),
        },
      ];
    }),
    themes: corpus.themes.map(({ id, name }) => ({ id, name, spellings: spellingsOf([name.zh]) })),
  };
}

const known = new WeakMap<Site, CompareFiles>();

/** The files of this build’s comparison, made once. */
export function compareFiles(site: Site): CompareFiles {
  const files = known.get(site) ?? compareFilesFrom(site);
  known.set(site, files);
  return files;
}
