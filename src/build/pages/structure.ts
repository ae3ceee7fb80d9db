import type { Target } from '#core/address.ts';
import type { Drawing } from '#core/charts/drawing.ts';
import { treemapDrawing, type SizedPart } from '#core/charts/treemap.ts';
import { charactersIn, linesByDocument } from '#core/exports/plain-text.ts';
import { partsOf, type PlanDocument } from '#core/model/document.ts';
import { correctedText } from '#core/model/inline-text.ts';
import type { Line } from '#core/text/plain.ts';
import { readabilityOf, type Readability } from '#core/words/readability.ts';
import type { Site } from '../site.ts';
import { documentsInOrder } from './documents.ts';
import { headingLine, splitHeading } from './heading.ts';
import { namedDocument, type NamedDocument } from './reuse.ts';

/** A chapter or a section with its length; the tasks of a breakdown stand in its printed tables. */
export interface MeasuredPart {
  /** Undefined for what stands before the first chapter. */
  readonly name: string | undefined;
  readonly target: Target;
  /** With everything inside it. */
  readonly characters: number;
  readonly sections: readonly MeasuredPart[];
}

export interface StructurePage {
  readonly document: NamedDocument;
  readonly facts: Readability;
  readonly parts: readonly MeasuredPart[];
  /** Undefined for a document without chapters. */
  readonly treemap: Drawing | undefined;
}

/** Length, structure and readability of every document. */
export function structurePages({ corpus, dataset }: Site): StructurePage[] {
  const lines = linesByDocument(corpus);
  const observations = Map.groupBy(dataset.observations, ({ document }) => document);
  return documentsInOrder(corpus).map((document) => {
    const own = lines.get(document.id) ?? [];
    const named = namedDocument(corpus, document);
    return {
      document: named,
      facts: readabilityOf(own, observations.get(document.id) ?? []),
      ...structureOf(document, own, named.district.mark),
    };
  });
}

/**
 * The chapters and sections of a document with their lengths, as a list and drawn.
 * @param mark of the district
 */
export function structureOf(
  document: PlanDocument,
  lines: readonly Line[],
  mark: number | undefined,
): Pick<StructurePage, 'parts' | 'treemap'> {
  if (document.chapters.length === 0) return { parts: [], treemap: undefined };
  const parts = measuredParts(document, lines);
  return { parts, treemap: treemapDrawing(parts.map(sizedPart), mark) };
}

function measuredParts(document: PlanDocument, lines: readonly Line[]): MeasuredPart[] {
  const byChapter = Map.groupBy(lines, ({ chapter }) => chapter);
  return partsOf(document).map(({ slug, title, sections }): MeasuredPart => {
    const own = byChapter.get(slug) ?? [];
    const bySection = Map.groupBy(own, ({ section }) => section);
    return {
      name: title.length === 0 ? undefined : headingLine(splitHeading(correctedText(title))),
      target: { to: 'block', document: document.id, chapter: slug },
      characters: lengthOf(own),
      sections: sections
        .filter((section) => section.title.length > 0)
        .map((section) => ({
          name: headingLine(splitHeading(correctedText(section.title))),
          target: { to: 'block', document: document.id, chapter: slug, block: section.id },
          characters: lengthOf(bySection.get(section.id) ?? []),
          sections: [],
        })),
    };
  });
}

function sizedPart({ name = '', characters, sections }: MeasuredPart): SizedPart {
  const inside = sections.reduce((sum, section) => sum + section.characters, 0);
  return { name, characters: characters - inside, parts: sections.map(sizedPart) };
}

function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + charactersIn(text), 0);
}
