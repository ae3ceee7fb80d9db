import { findingsByPlace } from '#core/checks/finding-places.ts';
import type { Finding } from '#core/model/finding.ts';
import type { Target } from '#core/address.ts';
import type { Corpus } from '#core/model/corpus.ts';
import { openedBlocks, type Chapter, type PlanDocument, type Section } from '#core/model/document.ts';
import type { Theme } from '#core/model/vocabulary.ts';
import { tasksServing, type ServingTasks } from '#core/tasks/served-passages.ts';
import { explainedTerms, usesInSection } from '#core/text/term-uses.ts';
import { termFiles } from '../term-files.ts';
import { wordStatistics } from '../word-statistics.ts';
import { anchorOfShared } from './reuse.ts';
import { chapterTitle, contentsOf, type ChapterEntry } from './contents.ts';
import { labelOf, type DistrictLabel } from '#core/districts/label.ts';
import { findingsOn } from './findings.ts';
import { splitHeading, type HeadingText } from './heading.ts';
import type { Site } from '../site.ts';
import { themeElsewhere } from './theme-elsewhere.ts';

/** Where what a block shares is compared, and with which districts. */
export interface ReusedBlock {
  readonly target: Target;
  readonly districts: readonly DistrictLabel[];
}

/** A section as a page shows it: its themes by name, and the terms in it that are explained elsewhere. */
export interface SectionView {
  readonly section: Section;
  /** With the place where other districts speak of it. */
  readonly themes: readonly { readonly theme: Theme; readonly elsewhere: Target }[];
  /** Paragraphs that use a term which another passage explains, by id. */
  readonly uses: ReturnType<typeof usesInSection>;
  /** What was found of the words of a block that does not agree, by the block’s id. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** Blocks of which something stands in other documents, too. */
  readonly reused: ReadonlyMap<string, ReusedBlock>;
  /** Tasks that serve it. */
  readonly serving: readonly ServingTasks[];
}

/** Everything the page of a chapter shows. */
export interface ChapterPage {
  readonly document: Pick<PlanDocument, 'id' | 'meta'>;
  readonly district: DistrictLabel;
  readonly slug: string;
  /** The chapter’s title as printed. */
  readonly title: string;
  readonly heading: HeadingText;
  readonly sections: readonly SectionView[];
  /** Tasks that serve the chapter as a whole. */
  readonly serving: readonly ServingTasks[];
  /** The file with the notes on its terms, where the chapter uses one that is explained elsewhere. */
  readonly termFile: string | undefined;
  readonly contents: readonly ChapterEntry[];
  readonly previous: ChapterEntry | undefined;
  readonly next: ChapterEntry | undefined;
}

/** The page of one chapter. */
export function chapterPage(
  { corpus, findings }: Pick<Site, 'corpus' | 'findings'>,
  document: PlanDocument,
  chapter: Chapter,
): ChapterPage {
  const contents = contentsOf(document);
  const index = contents.findIndex(({ slug }) => slug === chapter.slug);
  const title = chapterTitle(chapter);
  const sections = sectionViews({ corpus, findings }, document, chapter);
  const usesTerms = sections.some(({ uses }) => uses.size > 0);
  return {
    document: { id: document.id, meta: document.meta },
    district: labelOf(corpus, document.meta.district),
    slug: chapter.slug,
    title,
    heading: splitHeading(title),
    sections,
    termFile: usesTerms ? termFiles({ corpus }).get(document.id)?.name : undefined,
    serving: serving(corpus, document, chapter.slug),
    contents,
    previous: contents[index - 1],
    next: contents[index + 1],
  };
}

/** The sections of a chapter, or of a document’s front, that hold anything. */
export function sectionViews(
  { corpus, findings }: Pick<Site, 'findings'> & { readonly corpus: Corpus },
  document: PlanDocument,
  { slug, sections }: Chapter,
): SectionView[] {
  const terms = explainedTerms(document);
  const places = findingsByPlace(findingsOn({ findings }, document.id), document.id);
  const reused = reusedBlocks(corpus, document, slug);
  return sections
    .filter(({ blocks, title }) => blocks.length > 0 || title.length > 0)
    .map((section) => ({
      section,
      themes: section.themes.flatMap((id) => {
        const theme = corpus.themes.find((one) => one.id === id);
        const place = { document: document.id, chapter: slug, section: section.id };
        return theme ? [{ theme, elsewhere: themeElsewhere({ corpus }, theme, place) }] : [];
      }),
      uses: usesInSection(section, slug, terms),
      reused,
      serving: serving(corpus, document, slug, section.id),
      findings: findingsIn(section, slug, places),
    }));
}

/** The blocks of a chapter of which something stands in other documents, too, by id. */
export function reusedBlocks(
  corpus: Corpus,
  { id }: PlanDocument,
  chapter: string,
): ReadonlyMap<string, ReusedBlock> {
  const passages = wordStatistics(corpus).reuse.get(id)?.passages ?? [];
  const own = passages.filter(({ here }) => here.line.chapter === chapter);
  if (own.length === 0) return new Map();
  const districtOf = new Map(corpus.documents.map((document) => [document.id, document.meta.district]));
  return new Map(
    [...Map.groupBy(own, ({ here }) => here.line.block)].map(([block, reuses]) => {
      const others = new Set(reuses.map(({ there }) => districtOf.get(there.document)));
      const districts = corpus.districts.filter((one) => others.has(one.id));
      const passage = anchorOfShared({ chapter, block });
      return [
        block,
        {
          target: { to: 'document-reuse', document: id, passage },
          districts: districts.map((district) => labelOf(corpus, district.id)),
        },
      ] as const;
    }),
  );
}

function serving(
  { documents, tasks }: Pick<Corpus, 'documents' | 'tasks'>,
  { id }: PlanDocument,
  chapter: string,
  section?: string,
): ServingTasks[] {
  return tasksServing(documents, tasks, id, { chapter, section });
}

/** The findings of a section by block; those of a table’s rows and notes stand with the table. */
function findingsIn(
  { blocks }: Section,
  slug: string,
  places: ReadonlyMap<string, readonly Finding[]>,
): ReadonlyMap<string, readonly Finding[]> {
  const at = (id: string) => places.get(`${slug}/${id}`) ?? [];
  return new Map(
    openedBlocks(blocks).flatMap((block): [string, readonly Finding[]][] => {
      const parts = block.kind === 'table' ? [block, block.head, ...block.rows, ...block.notes] : [block];
      const found = new Set(parts.flatMap(({ id }) => at(id)));
      return found.size > 0 ? [[block.id, [...found]]] : [];
    }),
  );
}
