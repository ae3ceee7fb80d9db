import type { Inline } from '../model/document.ts';
import { correctedText, printedText, type FigureInline } from '../model/inline-text.ts';
import { clauseAround } from '../text/clause.ts';
import { originOf, type BlockOrigin, type FigureSite, type Quoted } from './figure-site.ts';

/** What a running text is part of. */
interface TextPlace {
  readonly block: string;
  /** Corrected text that stands before it, such as the row’s other cells. */
  readonly context: string;
  readonly passage: string;
  /** The row it is a cell of; running text is quoted by its own sentences. */
  readonly row: Quoted | undefined;
}

/** Figures marked in running text. */
export function sitesOfText(origin: BlockOrigin, inlines: readonly Inline[], place: TextPlace): FigureSite[] {
  const printed = printedText(inlines);
  const corrected = correctedText(inlines);
  return figuresIn(inlines, { printed: 0, corrected: 0 }).map(({ figure, start, end }) => {
    const words = printed.slice(start.printed, end.printed);
    // Spaces at the ends of a label are no part of the figure.
    const lead = words.length - words.trimStart().length;
    const { quote, offset } = place.row
      ? { ...place.row, offset: place.row.offset + start.printed }
      : clauseAround(printed, start.printed, end.printed);
    return {
      ...originOf(origin),
      block: place.block,
      figure: figure.id,
      at: figure.at,
      words: words.trim(),
      corrected: corrected.slice(start.corrected, end.corrected).trim(),
      attributes: figure.attributes,
      misread: figure.misread,
      sharedAt: {},
      before: place.context + corrected.slice(0, start.corrected),
      passage: place.passage,
      quote,
      offset: offset + lead,
      tableLabel: undefined,
      tableUnit: undefined,
      column: undefined,
    };
  });
}

/** A point in a text, as it is printed and as it is corrected. */
interface Offsets {
  readonly printed: number;
  readonly corrected: number;
}

interface PlacedFigure {
  readonly figure: FigureInline;
  readonly start: Offsets;
  readonly end: Offsets;
}

function figuresIn(inlines: readonly Inline[], offsets: Offsets): PlacedFigure[] {
  let end = offsets;
  return inlines.flatMap((inline): PlacedFigure[] => {
    const start = end;
    end = {
      printed: start.printed + printedText([inline]).length,
      corrected: start.corrected + correctedText([inline]).length,
    };
    if (inline.kind === 'text') return [];
    return inline.kind === 'figure' ? [{ figure: inline, start, end }] : figuresIn(inline.children, start);
  });
}
