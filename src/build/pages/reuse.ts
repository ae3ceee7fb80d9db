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

/** Which share of a document’s letters and digits stands in another one, too. */
export interface DocumentShare {
  readonly document: NamedDocument;
  readonly share: number;
}

/** A row of the matrix: which share of a document’s letters and digits stands in others, too. */
export interface ReuseRow {
  readonly document: NamedDocument;
  /** In the order of the columns; undefined for the document itself. */
  readonly shares: readonly (number | undefined)[];
  /** The documents with most of its text. */
  readonly nearest: readonly DocumentShare[];
  readonly any: number;
  readonly passages: number;
}

export interface ReuseMatrix {
  /** Undefined where there are more documents than a table can have columns. */
  readonly columns: readonly NamedDocument[] | undefined;
  readonly rows: readonly ReuseRow[];
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
  /** Those that are most like it. */
  readonly likenesses: readonly Likeness[];
  /** How many more were found. */
  readonly more: number;
  /** Whether there may be others that were not compared. */
  readonly cut: boolean;
}

export interface ReusePage {
  readonly document: NamedDocument;
  readonly share: number;
  /** The longest, in the order of the text. */
  readonly texts: readonly SharedText[];
  /** How many there are in all. */
  readonly all: number;
}

/** What pages show; the public data have all. */
const mostColumns = 12;
const mostNearest = 5;
const mostTexts = 300;
const mostLikenesses = 8;

/** The matrix of all documents. */
export function reuseMatrix({ corpus }: Site): ReuseMatrix {
  const { reuse } = wordStatistics(corpus);
  const named = namedDocuments(corpus);
  const columns = named.size > mostColumns ? undefined : [...named.values()];
  const rows = [...named.values()].flatMap((document): ReuseRow[] => {
    const own = reuse.get(document.id);
    if (!own) return [];
    const shareOf = (characters: number) => (own.characters === 0 ? 0 : characters / own.characters);
    return [
      {
        document,
        shares: (columns ?? []).map(({ id }) =>
          id === document.id ? undefined : shareOf(own.sharedWith.get(id) ?? 0),
        ),
        nearest: nearestTo(own).flatMap((id): DocumentShare[] => {
          const other = named.get(id);
          return other ? [{ document: other, share: shareOf(own.sharedWith.get(id) ?? 0) }] : [];
        }),
        any: shareOf(own.shared),
        passages: overlapping(own.passages).length,
      },
    ];
  });
  return { columns, rows };
}

/** The documents with most of a document’s text. */
export function nearestTo({ sharedWith }: Pick<DocumentReuse, 'sharedWith'>): DocumentId[] {
  return [...sharedWith]
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, mostNearest)
    .map(([id]) => id);
}

/** For each document its passages that stand in others, too. */
export function reusePages({ corpus }: Site): ReusePage[] {
  const { reuse } = wordStatistics(corpus);
  const named = namedDocuments(corpus);
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  return [...named.values()].flatMap((document): ReusePage[] => {
    const own = reuse.get(document.id);
    if (!own) return [];
    const texts = overlapping(own.passages);
    return [
      {
        document,
        share: own.characters === 0 ? 0 : own.shared / own.characters,
        texts: longest(texts).flatMap((one) => sharedText(one, own, named, documents)),
        all: texts.length,
      },
    ];
  });
}

function namedDocuments(corpus: Corpus): Map<DocumentId, NamedDocument> {
  return new Map(documentsInOrder(corpus).map((document) => [document.id, namedDocument(corpus, document)]));
}

/** A document with its district, to be named beside others. */
export function namedDocument(corpus: Corpus, { id, meta }: PlanDocument): NamedDocument {
  return { id, meta, district: labelOf(corpus, meta.district) };
}

/**
 * The anchor of a block on the page of what its document shares: chapters are known by their numbers, tasks by theirs.
 * It is short, as it stands in every mark of a chapter.
 */
export function anchorOfShared({ chapter, block }: Pick<Passage['line'], 'chapter' | 'block'>): string {
  return `c${/^\d+/.exec(chapter)?.[0] ?? chapter}-${block}`;
}

/** The longest passages, in the order of the text. */
function longest(texts: readonly Overlap[]): Overlap[] {
  const lengthOf = ({ span: { start, end } }: Overlap) => end - start;
  const chosen = new Set(texts.toSorted((a, b) => lengthOf(b) - lengthOf(a)).slice(0, mostTexts));
  return texts.filter((text) => chosen.has(text));
}

type ById<Value> = ReadonlyMap<DocumentId, Value>;

function sharedText(
  { reuses, span, first: { here } }: Overlap,
  { cut }: DocumentReuse,
  named: ById<NamedDocument>,
  documents: ById<PlanDocument>,
): SharedText[] {
  const document = documents.get(here.document);
  if (!document) return [];
  const likenesses = likenessesOf(reuses, span, named, documents);
  const shown = mostAlike(likenesses);
  return [
    {
      anchor: anchorOfShared(here.line),
      target: targetOfLine(document, here.line),
      text: withSigns(here.line.text, span),
      likenesses: shown.map(({ likeness }) => likeness),
      more: likenesses.length - shown.length,
      cut: cut.has(here.line),
    },
  ];
}

interface ScoredLikeness {
  readonly likeness: Likeness;
  readonly score: number;
}

/** Those with the best scores, in their order. */
function mostAlike(likenesses: readonly ScoredLikeness[]): ScoredLikeness[] {
  const chosen = new Set(likenesses.toSorted((a, b) => b.score - a.score).slice(0, mostLikenesses));
  return likenesses.filter((one) => chosen.has(one));
}

/** Likenesses in the order of the text here; of one document only those that no longer one of it takes in. */
function likenessesOf(
  reuses: readonly Reuse[],
  whole: Span,
  named: ById<NamedDocument>,
  documents: ById<PlanDocument>,
): ScoredLikeness[] {
  const notTakenIn = reuses.filter((one) => !reuses.some((other) => takesIn(other, one)));
  const alike = Map.groupBy(notTakenIn, ({ there, differences }) =>
    JSON.stringify([there.document, differences]),
  );
  return [...alike.values()].flatMap((same): ScoredLikeness[] => {
    const [one] = same;
    const other = one && documents.get(one.there.document);
    const name = one && named.get(one.there.document);
    if (!one || !other || !name) return [];
    const isWhole = one.here.span.start === whole.start && one.here.span.end === whole.end;
    const isSame = isWhole && one.differences.every(({ kind }) => kind === 'same');
    const likeness: Likeness = {
      document: name,
      targets: same.map(({ there }) => targetOfLine(other, there.line)),
      differences: isSame ? undefined : one.differences,
    };
    return [{ likeness, score: one.score }];
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
