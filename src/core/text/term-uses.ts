import {
  openedBlocks,
  partsOf,
  type Block,
  type Inline,
  type PlanDocument,
  type Section,
} from '../model/document.ts';

/** A term and the passage of its document that explains it. */
export interface ExplainedTerm {
  readonly term: string;
  readonly document: string;
  readonly chapter: string;
  readonly block: string;
}

/** A piece of a text that names a term which another passage explains. */
export interface TermUse {
  readonly kind: 'use';
  readonly text: string;
  readonly explained: ExplainedTerm;
}

/** Terms of fewer characters are also parts of other words (一城 in 统一城乡): they count only in quotation marks. */
const plainLength = 4;

/** The terms a document explains, longest first; a term explained twice leads to its first explanation. */
export function explainedTerms(document: PlanDocument): ExplainedTerm[] {
  const terms = new Map<string, ExplainedTerm>();
  for (const { slug, sections } of partsOf(document)) {
    for (const block of openedBlocks(sections.flatMap(({ blocks }) => blocks))) {
      for (const { id, inlines } of passagesOf(block)) {
        for (const inline of inlines) {
          if (inline.kind !== 'term' || terms.has(inline.term)) continue;
          terms.set(inline.term, { term: inline.term, document: document.id, chapter: slug, block: id });
        }
      }
    }
  }
  return [...terms.values()].toSorted((a, b) => b.term.length - a.term.length);
}

/**
 * The paragraphs of a section that use an explained term, with the first use of each term in the section parted from
 * the text around it.
 * @returns by block id; paragraphs without uses are left out
 */
export function usesInSection(
  { blocks }: Pick<Section, 'blocks'>,
  chapter: string,
  terms: readonly ExplainedTerm[],
): ReadonlyMap<string, readonly (Inline | TermUse)[]> {
  let open = terms;
  const uses = new Map<string, readonly (Inline | TermUse)[]>();
  for (const block of openedBlocks(blocks)) {
    if (block.kind !== 'paragraph' && block.kind !== 'item') continue;
    const elsewhere = ({ chapter: other, block: id }: ExplainedTerm) => other !== chapter || id !== block.id;
    const inlines = block.inlines.flatMap((inline): (Inline | TermUse)[] => {
      if (inline.kind !== 'text') return [inline];
      const parts = parted(inline, open.filter(elsewhere));
      const used = new Set(parts.map((part) => (part.kind === 'use' ? part.explained : undefined)));
      open = open.filter((term) => !used.has(term));
      return parts;
    });
    if (inlines.some(({ kind }) => kind === 'use')) uses.set(block.id, inlines);
  }
  return uses;
}

/** The passages of a block by their addresses: of a table its rows. */
function passagesOf(block: Block): { readonly id: string; readonly inlines: readonly Inline[] }[] {
  if (block.kind === 'paragraph' || block.kind === 'item') return [block];
  if (block.kind !== 'table') return [];
  return [block.head, ...block.rows].map(({ id, cells }) => ({
    id,
    inlines: cells.flatMap((cell) => cell?.inlines ?? []),
  }));
}

type Text = Extract<Inline, { kind: 'text' }>;

/** A text parted at the first use of each term; where two begin at one place, the earlier of the list has it. */
function parted(inline: Text, terms: readonly ExplainedTerm[]): (Text | TermUse)[] {
  const places = terms
    .map((explained) => ({ explained, start: placeOf(explained.term, inline.text) }))
    .filter(({ start }) => start >= 0)
    .toSorted((a, b) => a.start - b.start);
  const [first] = places;
  if (!first) return [inline];
  const { explained, start } = first;
  const end = start + explained.term.length;
  const after = parted(
    { ...inline, text: inline.text.slice(end) },
    terms.filter((term) => term !== explained),
  );
  const use: TermUse = { kind: 'use', text: explained.term, explained };
  return [{ ...inline, text: inline.text.slice(0, start) }, use, ...after].filter(({ text }) => text !== '');
}

function placeOf(term: string, text: string): number {
  if (term.length >= plainLength) return text.indexOf(term);
  const quoted = text.indexOf(`“${term}”`);
  return quoted < 0 ? quoted : quoted + 1;
}
