import { labelOf, type DistrictLabel } from '#core/districts/label.ts';
import { targetOfLine } from '#core/exports/line-target.ts';
import type { Target } from '#core/address.ts';
import type { Corpus } from '#core/model/corpus.ts';
import type { PlanDocument } from '#core/model/document.ts';
import type { DocumentId } from '#core/model/ids.ts';
import type { Difference, DocumentReuse, Passage, Reuse } from '#core/reuse/document-reuse.ts';
import type { Span } from '#core/text/fold.ts';
import type { Site } from '../site.ts';
import { wordStatistics } from '../word-statistics.ts';
import { documentsInOrder } from './documents.ts';

/** A document as it is named beside others: the district, and what kind of text it is. */
export interface NamedDocument {
  readonly id: DocumentId;
  readonly meta: PlanDocument['meta'];
  readonly district: DistrictLabel;
}

/** A row of the matrix: which share of a document’s letters and digits stands in others, too. */
export interface ReuseRow {
  readonly document: NamedDocument;
  /** In the order of the rows; undefined for the document itself. */
  readonly shares: readonly (number | undefined)[];
  readonly any: number;
  readonly passages: number;
}

/** The like of a passage in another document, which may have it in several places. */
export interface Likeness {
  readonly document: NamedDocument;
  readonly targets: readonly Target[];
  /** Undefined where it is the same letter by letter. */
  readonly differences: readonly Difference[] | undefined;
}

/** A passage with all its likenesses: those whose places here overlap are shown together. */
export interface SharedText {
  /** Of its block; several passages of a block follow each other. */
  readonly anchor: string;
  readonly target: Target;
  readonly text: string;
  readonly likenesses: readonly Likeness[];
}

export interface ReusePage {
  readonly document: NamedDocument;
  readonly share: number;
  readonly texts: readonly SharedText[];
}

/** The matrix of all documents. */
export function reuseMatrix({ corpus }: Site): ReuseRow[] {
  const { reuse } = wordStatistics(corpus);
  const documents = documentsInOrder(corpus);
  return documents.flatMap((document): ReuseRow[] => {
    const own = reuse.get(document.id);
    if (!own) return [];
    const shareOf = (characters: number) => (own.characters === 0 ? 0 : characters / own.characters);
    return [
      {
        document: namedDocument(corpus, document),
        shares: documents.map(({ id }) =>
          id === document.id ? undefined : shareOf(own.sharedWith.get(id) ?? 0),
        ),
        any: shareOf(own.shared),
        passages: sharedTexts(corpus, document, own).length,
      },
    ];
  });
}

/** For each document its passages that stand in others, too. */
export function reusePages({ corpus }: Site): ReusePage[] {
  const { reuse } = wordStatistics(corpus);
  return documentsInOrder(corpus).flatMap((document): ReusePage[] => {
    const own = reuse.get(document.id);
    if (!own) return [];
    return [
      {
        document: namedDocument(corpus, document),
        share: own.characters === 0 ? 0 : own.shared / own.characters,
        texts: sharedTexts(corpus, document, own),
      },
    ];
  });
}

/** A document with its district, to be named beside others. */
export function namedDocument(corpus: Corpus, { id, meta }: PlanDocument): NamedDocument {
  return { id, meta, district: labelOf(corpus, meta.district) };
}

/** The anchor of a block on the page of what its document shares. */
export function anchorOfShared({ chapter, block }: Pick<Passage['line'], 'chapter' | 'block'>): string {
  return `in-${chapter}-${block}`;
}

function sharedTexts(corpus: Corpus, document: PlanDocument, { passages }: DocumentReuse): SharedText[] {
  return overlapping(passages).map(({ reuses, span, first }) => ({
    anchor: anchorOfShared(first.here.line),
    target: targetOfLine(document, first.here.line),
    text: withSigns(first.here.line.text, span),
    likenesses: likenessesOf(corpus, reuses, span),
  }));
}

/** Likenesses in the order of the text here; of one document only those that no longer one of it takes in. */
function likenessesOf(corpus: Corpus, reuses: readonly Reuse[], whole: Span): Likeness[] {
  const longest = reuses.filter((one) => !reuses.some((other) => takesIn(other, one)));
  const alike = Map.groupBy(longest, ({ there, differences }) =>
    JSON.stringify([there.document, differences]),
  );
  return [...alike.values()].flatMap((same): Likeness[] => {
    const [one] = same;
    const other = corpus.documents.find(({ id }) => id === one?.there.document);
    if (!one || !other) return [];
    const isWhole = one.here.span.start === whole.start && one.here.span.end === whole.end;
    const isSame = isWhole && one.differences.every(({ kind }) => kind === 'same');
    return [
      {
        document: namedDocument(corpus, other),
        targets: same.map(({ there }) => targetOfLine(other, there.line)),
        differences: isSame ? undefined : one.differences,
      },
    ];
  });
}

function takesIn(one: Reuse, other: Reuse): boolean {
  const [{ start, end }, inner] = [one.here.span, other.here.span];
  return (
    one.there.document === other.there.document &&
    start <= inner.start &&
    end >= inner.end &&
    end - start > inner.end - inner.start
  );
}

/** A passage with the marks of quotation that belong to its first and last words. */
function withSigns(text: string, { start, end }: Span): string {
  const opening = /[“《（]*$/u.exec(text.slice(0, start))?.[0] ?? '';
  const closing = /^[”》）]*/u.exec(text.slice(end))?.[0] ?? '';
  return opening + text.slice(start, end) + closing;
}

interface Overlap {
  readonly first: Reuse;
  readonly reuses: readonly Reuse[];
  readonly span: Span;
}

/** Gathers passages that overlap here; they are given in the order of the text. */
function overlapping(passages: readonly Reuse[]): Overlap[] {
  const gathered: Overlap[] = [];
  for (const one of passages) {
    const last = gathered.at(-1);
    const { line, span } = one.here;
    if (last?.first.here.line === line && span.start < last.span.end) {
      const whole = { start: last.span.start, end: Math.max(last.span.end, span.end) };
      gathered.splice(-1, 1, { ...last, reuses: [...last.reuses, one], span: whole });
    } else gathered.push({ first: one, reuses: [one], span });
  }
  return gathered;
}
