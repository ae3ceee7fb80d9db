import type { Ambition } from '#core/dataset/ambition.ts';
import { comparedPlans } from '#core/dataset/compared-plans.ts';
import type { DistrictLabel } from '#core/districts/label.ts';
import type { Corpus } from '#core/model/corpus.ts';
import type { Chapter, PlanDocument, Section } from '#core/model/document.ts';
import type { IndicatorId, ThemeId } from '#core/model/ids.ts';
import { correctedText } from '#core/model/inline-text.ts';
import type { IndicatorHead, Theme } from '#core/model/vocabulary.ts';
import { charactersOfShard, packParts, partsOfDocument } from '#core/search/pack.ts';
import { placesIn, scannedDocument } from '#core/search/places.ts';
import { parseQuery, termsOf } from '#core/search/query.ts';
import { keyOf, placesOf } from '#core/text/fold.ts';
import { perTenThousand } from '#core/text/frequency.ts';
import { linesOfChapter } from '#core/text/plain.ts';
import type { Site } from '../site.ts';
import { ambitionsIn } from './ambitions.ts';
import { plannedDistricts } from './districts-shown.ts';
import { splitHeading, type HeadingText } from './heading.ts';

/** What the doors of the home page show: a matter to read about, an indicator to compare, words to look up. */
const subjects = {
  theme: 'elderly-care' as ThemeId,
  indicator: 'public-revenue' as IndicatorId,
  words: '营商环境',
} as const;

/** Three ways into the collection, each with an example of its own; undefined where the content has none. */
export interface Doors {
  readonly read: { readonly theme: Theme; readonly places: readonly ReadingPlace[] } | undefined;
  /** Those who set the target highest first; `silent` are the districts with nothing to compare. */
  readonly compare:
    | {
        readonly indicator: IndicatorHead;
        readonly ambitions: readonly { readonly district: DistrictLabel; readonly ambition: Ambition }[];
        readonly silent: readonly DistrictLabel[];
      }
    | undefined;
  readonly search: { readonly words: string; readonly counts: readonly WordCount[] };
}

/** The section of a plan in which the terms of a theme stand closest together. */
export interface ReadingPlace {
  readonly district: DistrictLabel;
  readonly document: PlanDocument['id'];
  readonly chapter: Chapter['slug'];
  readonly section: Section['id'];
  readonly heading: HeadingText;
}

/** How often words stand in a document. */
export interface WordCount {
  readonly district: DistrictLabel;
  readonly document: PlanDocument;
  readonly occurrences: number;
  readonly characters: number;
}

/** The doors of the home page, for the districts that it shows. */
export function doors({ corpus, dataset }: Site): Doors {
  const { districts } = plannedDistricts(corpus);
  const theme = corpus.themes.find(({ id }) => id === subjects.theme);
  const row = ambitionsIn(dataset).find(({ indicator }) => indicator.id === subjects.indicator);
  const labels = new Map(districts.map((district) => [district.id, district]));
  const ambitions = row?.ambitions.flatMap((ambition) => {
    const district = labels.get(ambition.district);
    return district ? [{ district, ambition }] : [];
  });
  const comparing = new Set(ambitions?.map(({ district }) => district.id));
  return {
    read: theme && {
      theme,
      places: districts.flatMap((district) => readingPlace(corpus, district, theme) ?? []),
    },
    compare: row &&
      ambitions && {
        indicator: row.indicator,
        ambitions,
        silent: districts.filter(({ id }) => !comparing.has(id)),
      },
    search: { words: subjects.words, counts: districts.flatMap((district) => wordCounts(corpus, district)) },
  };
}

function readingPlace(corpus: Corpus, district: DistrictLabel, theme: Theme): ReadingPlace | undefined {
  const plan = comparedPlans(corpus.documents).find(({ meta }) => meta.district === district.id);
  const keys = theme.terms.map(keyOf);
  const places = plan?.chapters.flatMap((chapter) => {
    const lines = linesOfChapter(chapter);
    return chapter.sections
      .filter(({ themes }) => themes.includes(theme.id))
      .map((section) => {
        const own = lines.filter((line) => line.section === section.id);
        const text = own.map((line) => keyOf(line.text)).join('\n');
        const uses = keys.flatMap((key) => placesOf(key, text)).length;
        return {
          place: {
            district,
            document: plan.id,
            chapter: chapter.slug,
            section: section.id,
            heading: splitHeading(correctedText(section.title)),
          },
          density: perTenThousand(uses, text.length),
        };
      });
  });
  return places?.toSorted((a, b) => b.density - a.density)[0]?.place;
}

function wordCounts(corpus: Corpus, district: DistrictLabel): WordCount[] {
  const keys = termsOf(parseQuery(subjects.words)).flatMap((term) => term.keys);
  return corpus.documents
    .filter(({ meta }) => meta.district === district.id)
    .toSorted((a, b) => a.meta.issued.localeCompare(b.meta.issued))
    .map((document) => {
      const tasks = corpus.tasks.filter((task) => task.document === document.id);
      const parts = partsOfDocument(document, tasks);
      const characters = charactersOfShard(packParts(parts));
      const about = { document: document.id, district: district.id, characters };
      return {
        district,
        document,
        characters,
        occurrences: keys.flatMap((key) => placesIn(scannedDocument(about, parts), key)).length,
      };
    });
}
