import type { Target } from '#core/address.ts';
import { targetOfLine } from '#core/exports/line-target.ts';
import { linesByDocument } from '#core/exports/plain-text.ts';
import { blocksIn, partsOf } from '#core/model/document.ts';
import { addressOfState, type Filterable } from '#core/search/state.ts';
import { glossaryOf } from '#core/words/glossary.ts';
import type { Site } from '../site.ts';
import { documentsInOrder } from './documents.ts';
import { namedDocument, type NamedDocument } from './reuse.ts';

/** A term, its explanations side by side, and where else the words stand. */
export interface ExplainedEntry {
  readonly term: string;
  readonly explanations: readonly {
    readonly document: NamedDocument;
    readonly target: Target;
    readonly text: string;
  }[];
  /** Documents that use the term without explaining it, with the query part of its concordance. */
  readonly uses: readonly {
    readonly document: NamedDocument;
    readonly occurrences: number;
    readonly query: string;
  }[];
  /** How many further documents explain it, and use it. */
  readonly more: { readonly explanations: number; readonly uses: number };
}

/** What the page shows of a term; the public data have all explanations. */
const mostExplanations = 8;
const mostUses = 8;

/** The boxes of a document that have a title. */
export interface DocumentBoxes {
  readonly document: NamedDocument;
  readonly boxes: readonly { readonly title: string; readonly target: Target }[];
}

export interface GlossaryPage {
  /** By pinyin. */
  readonly entries: readonly ExplainedEntry[];
  readonly boxes: readonly DocumentBoxes[];
}

const byPinyin = new Intl.Collator('zh-Hans-CN-u-co-pinyin').compare;

export function glossaryPage({ corpus }: Site): GlossaryPage {
  const documents = documentsInOrder(corpus);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const named = new Map(documents.map((document) => [document.id, namedDocument(corpus, document)]));
  const filterable = documents.map(({ id, meta }): Filterable => ({
    document: id,
    district: meta.district,
    kind: meta.kind,
  }));
  const entries = glossaryOf(documents, linesByDocument(corpus)).map(
    ({ term, explanations, uses }): ExplainedEntry => {
      const explaining = new Set(explanations.map(({ document }) => document));
      const further = uses.filter(({ document }) => !explaining.has(document));
      return {
        term,
        explanations: explanations.slice(0, mostExplanations).flatMap(({ document: id, line }) => {
          const [document, name] = [byId.get(id), named.get(id)];
          return document && name
            ? [{ document: name, target: targetOfLine(document, line), text: line.text }]
            : [];
        }),
        uses: mostFrequent(further).flatMap(({ document: id, occurrences }) => {
          const document = named.get(id);
          const query = addressOfState({ words: term, documents: [id] }, filterable);
          return document ? [{ document, occurrences, query }] : [];
        }),
        more: {
          explanations: Math.max(0, explanations.length - mostExplanations),
          uses: Math.max(0, further.length - mostUses),
        },
      };
    },
  );
  const boxes = documents.flatMap((document): DocumentBoxes[] => {
    const own = partsOf(document).flatMap((chapter) =>
      blocksIn(chapter).flatMap((block) =>
        block.kind === 'box' && block.title
          ? [
              {
                title: [block.label, block.title].filter(Boolean).join(' '),
                target: {
                  to: 'block',
                  document: document.id,
                  chapter: chapter.slug,
                  block: block.id,
                } as const,
              },
            ]
          : [],
      ),
    );
    return own.length === 0 ? [] : [{ document: namedDocument(corpus, document), boxes: own }];
  });
  return { entries: entries.toSorted((a, b) => byPinyin(a.term, b.term)), boxes };
}

/** The documents that use a term most, in their order. */
function mostFrequent<Use extends { readonly occurrences: number }>(uses: readonly Use[]): Use[] {
  const chosen = new Set(uses.toSorted((a, b) => b.occurrences - a.occurrences).slice(0, mostUses));
  return uses.filter((use) => chosen.has(use));
}
