import type { Corpus } from '#core/model/corpus.ts';
import type { PlanDocument } from '#core/model/document.ts';
import { manifestEntry, type ManifestEntry } from '../manifest.ts';
import { sectionViews, type SectionView } from './chapter.ts';
import { charactersOf, contentsOf, sectionEntries, type ChapterEntry, type SectionEntry } from './contents.ts';
import { districtLabel, type DistrictLabel } from './district-label.ts';
import {
  correctionNotes,
  lostNotes,
  omissionGroups,
  type CorrectionNote,
  type LostNote,
  type OmissionGroup,
} from './document-notes.ts';

/** Everything the page of a document shows. */
export interface DocumentPage {
  readonly document: Pick<PlanDocument, 'id' | 'meta'>;
  readonly district: DistrictLabel;
  readonly manifest: ManifestEntry;
  readonly characters: number;
  readonly contents: readonly ChapterEntry[];
  /** Cover, covering notice and preface. */
  readonly front: readonly SectionView[];
  /** The titled sections of the front, such as a preface. */
  readonly frontSections: readonly SectionEntry[];
  /** Number of tasks; 0 for a plan. */
  readonly tasks: number;
  readonly omissions: readonly OmissionGroup[];
  readonly corrections: readonly CorrectionNote[];
  readonly lost: readonly LostNote[];
}

/** The page of one document. */
export function documentPage(corpus: Corpus, document: PlanDocument): DocumentPage {
  const { id, meta, front } = document;
  return {
    document: { id, meta },
    district: districtLabel(corpus, meta.district),
    manifest: manifestEntry(meta.source.file),
    characters: charactersOfDocument(corpus, document),
    contents: contentsOf(document),
    front: sectionViews(corpus, front),
    frontSections: sectionEntries(front),
    tasks: corpus.tasks.filter((task) => task.document === id).length,
    omissions: omissionGroups(meta.omissions),
    corrections: correctionNotes(document),
    lost: lostNotes(document),
  };
}

/** Characters of a document as printed, white space left out; of a breakdown with its tasks. */
export function charactersOfDocument({ tasks }: Pick<Corpus, 'tasks'>, document: PlanDocument): number {
  const chapters = [document.front, ...document.chapters].reduce((sum, chapter) => sum + charactersOf(chapter), 0);
  const own = tasks.filter((task) => task.document === document.id);
  return own.length === 0 ? chapters : charactersOf(document.front) + taskCharacters(document, own);
}
