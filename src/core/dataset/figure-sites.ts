import { partsOf, type Block, type PlanDocument } from '../model/document.ts';
import { correctedText } from '../model/inline-text.ts';
import { sitesOfTable } from './figure-cells.ts';
import { passageOf, type BlockOrigin, type FigureSite, type Origin } from './figure-site.ts';
import { sitesOfText } from './figure-text.ts';

/** All marked figures of a document and all figure cells of its indicator tables, in source order. */
export function figureSites(document: PlanDocument): FigureSite[] {
  return partsOf(document).flatMap((chapter) =>
    chapter.sections.flatMap(({ blocks, title }) => {
      const titles = [correctedText(chapter.title), correctedText(title)];
      return sitesOfBlocks({ document, chapter }, blocks, titles);
    }),
  );
}

function sitesOfBlocks(origin: Origin, blocks: readonly Block[], titles: readonly string[]): FigureSite[] {
  let heading = '';
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') heading = correctedText(block.inlines);
    return sitesOfBlock({ ...origin, headings: [...titles, heading] }, block);
  });
}

function sitesOfBlock(origin: BlockOrigin, block: Block): FigureSite[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'item':
      return sitesOfParagraph(origin, block);
    case 'table':
      return [
        ...sitesOfTable(origin, block),
        ...block.notes.flatMap((note) => sitesOfParagraph(origin, note)),
      ];
    case 'box':
      return sitesOfBlocks(origin, block.blocks, [
        ...origin.headings,
        `${block.label ?? ''} ${block.title ?? ''}`,
      ]);
    case 'lost':
      return [];
  }
}

function sitesOfParagraph(
  origin: BlockOrigin,
  { id, inlines }: Extract<Block, { kind: 'paragraph' | 'heading' | 'item' }>,
): FigureSite[] {
  const passage = passageOf(origin, correctedText(inlines));
  return sitesOfText(origin, inlines, { block: id, context: '', passage, row: undefined });
}
