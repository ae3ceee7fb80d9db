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
}

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
  const named = new Map(documents.map((document) => [document.id, namedDocument(corpus, document)]));
  const filterable = documents.map(({ id, meta }): Filterable => ({
    document: id,
    district: meta.district,
    kind: meta.kind,
  }));
  const entries = glossaryOf(documents, linesByDocument(corpus)).map(
    ({ term, explanations, uses }): ExplainedEntry => ({
      term,
      explanations: explanations.flatMap(({ document: id, line }) => {
        const [document, name] = [documents.find((one) => one.id === id), named.get(id)];
        return document && name
          ? [{ document: name, target: targetOfLine(document, line), text: line.text }]
          : [];
      }),
      uses: uses
        .filter(({ document: id }) => explanations.every(({ document }) => document !== id))
        .flatMap(({ document: id, occurrences }) => {
          const document = named.get(id);
          const query = addressOfState({ words: term, documents: [id] }, filterable);
          return document ? [{ document, occurrences, query }] : [];
        }),
    }),
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
