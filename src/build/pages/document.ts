import type { FidelityReport } from '#core/fidelity/compare.ts';
import type { PlanDocument } from '#core/model/document.ts';
import type { ManifestEntry } from '#core/model/manifest.ts';
import { manifestEntry } from '../manifest.ts';
import type { Site } from '../site.ts';
import { sectionViews, type SectionView } from './chapter.ts';
import {
  charactersOfDocument,
  contentsOf,
  sectionEntries,
  type ChapterEntry,
  type SectionEntry,
} from './contents.ts';
import { labelOf, type DistrictLabel } from '#core/districts/label.ts';
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
  /** How the text compares with the source, character by character. */
  readonly fidelity: FidelityReport | undefined;
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
export function documentPage({ corpus, fidelity, findings }: Site, document: PlanDocument): DocumentPage {
  const { id, meta, front } = document;
  return {
    document: { id, meta },
    district: labelOf(corpus, meta.district),
    manifest: manifestEntry(meta.source.file),
    characters: charactersOfDocument(corpus, document),
    fidelity: fidelity.find((report) => report.document === id),
    contents: contentsOf(document),
    front: sectionViews({ corpus, findings }, document, front),
    frontSections: sectionEntries(front),
    tasks: corpus.tasks.filter((task) => task.document === id).length,
    omissions: omissionGroups(meta.omissions),
    corrections: correctionNotes(document),
    lost: lostNotes(document),
  };
}
