import type { Target } from '#core/address.ts';
import type { Corpus } from '#core/model/corpus.ts';
import type { Chapter, PlanDocument, Section } from '#core/model/document.ts';
import type { Theme } from '#core/model/vocabulary.ts';
import { tasksServing, type ServingTasks } from '#core/tasks/served-passages.ts';
import { explainedTerms, usesInSection } from '#core/text/term-uses.ts';
import { wordStatistics } from '../word-statistics.ts';
import { anchorOfShared } from './reuse.ts';
import { chapterTitle, contentsOf, type ChapterEntry } from './contents.ts';
import { labelOf, type DistrictLabel } from '#core/districts/label.ts';
import { splitHeading, type HeadingText } from './heading.ts';

/** Where what a block shares is compared, and with which districts. */
export interface ReusedBlock {
  readonly target: Target;
  readonly districts: readonly DistrictLabel[];
}

/** A section as a page shows it: its themes by name, and the terms in it that are explained elsewhere. */
export interface SectionView {
  readonly section: Section;
  readonly themes: readonly Theme[];
  /** Paragraphs that use a term which another passage explains, by id. */
  readonly uses: ReturnType<typeof usesInSection>;
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
  readonly contents: readonly ChapterEntry[];
  readonly previous: ChapterEntry | undefined;
  readonly next: ChapterEntry | undefined;
}

/** The page of one chapter. */
export function chapterPage(corpus: Corpus, document: PlanDocument, chapter: Chapter): ChapterPage {
  const contents = contentsOf(document);
  const index = contents.findIndex(({ slug }) => slug === chapter.slug);
  const title = chapterTitle(chapter);
  return {
    document: { id: document.id, meta: document.meta },
    district: labelOf(corpus, document.meta.district),
    slug: chapter.slug,
    title,
    heading: splitHeading(title),
    sections: sectionViews(corpus, document, chapter),
    serving: serving(corpus, document, chapter.slug),
    contents,
    previous: contents[index - 1],
    next: contents[index + 1],
  };
}

/** The sections of a chapter, or of a document’s front, that hold anything. */
export function sectionViews(
  corpus: Corpus,
  document: PlanDocument,
  { slug, sections }: Chapter,
): SectionView[] {
  const terms = explainedTerms(document);
  const reused = reusedBlocks(corpus, document, slug);
  return sections
    .filter(({ blocks, title }) => blocks.length > 0 || title.length > 0)
    .map((section) => ({
      section,
      themes: section.themes.flatMap((id) => corpus.themes.find((theme) => theme.id === id) ?? []),
      uses: usesInSection(section, slug, terms),
      reused,
      serving: serving(corpus, document, slug, section.id),
    }));
}

function reusedBlocks(
  corpus: Corpus,
  { id }: PlanDocument,
  chapter: string,
): ReadonlyMap<string, ReusedBlock> {
  const passages = wordStatistics(corpus).reuse.get(id)?.passages ?? [];
  const own = passages.filter(({ here }) => here.line.chapter === chapter);
  return new Map(
    [...Map.groupBy(own, ({ here }) => here.line.block)].map(([block, reuses]) => {
      const others = corpus.documents.filter((other) =>
        reuses.some(({ there }) => there.document === other.id),
      );
      const districts = corpus.districts.filter((one) => others.some(({ meta }) => meta.district === one.id));
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
