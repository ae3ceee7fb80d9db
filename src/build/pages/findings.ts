import { markedFindings } from '#core/checks/finding-places.ts';
import { sizeOf, type FindingSize } from '#core/checks/finding-size.ts';
import type { PlanDocument } from '#core/model/document.ts';
import type { DocumentId } from '#core/model/ids.ts';
import {
  checkNames,
  isObservation,
  outcomes,
  type CheckName,
  type Finding,
  type Outcome,
} from '#core/model/finding.ts';
import type { Task } from '#core/model/task.ts';
import type { Indicator } from '#core/model/vocabulary.ts';
import { formatPeriod } from '#core/quantity/period.ts';
import { labelsOf, type DistrictLabel } from '#core/districts/label.ts';
import type { Site } from '../site.ts';
import { documentsInOrder } from './documents.ts';

/** What a finding is about, for headings and lists. */
export type FindingSubject =
  | {
      readonly kind: 'indicator';
      readonly indicator: Indicator;
      readonly scope: string | undefined;
      readonly period: string;
    }
  /** The words of the document where no indicator says it. */
  | { readonly kind: 'words'; readonly words: string }
  /** Something of the document as a whole: its contents page, its numbers, its dates. */
  | { readonly kind: 'whole'; readonly check: WholeCheck };

export type WholeCheck = Extract<CheckName, 'contents' | 'numbering' | 'schedule'>;

export interface FindingView {
  readonly finding: Finding;
  readonly subject: FindingSubject;
  /** Of all figures it rests on, the one checked first. */
  readonly indicators: readonly Indicator[];
  readonly size: FindingSize | undefined;
  readonly district: DistrictLabel;
}

/** How many findings of a document have which outcome. */
export interface DocumentFindings {
  readonly document: Pick<PlanDocument, 'id' | 'meta'>;
  readonly district: DistrictLabel;
  readonly counts: Readonly<Record<Outcome, number>>;
}

/** The choices by which findings are filtered: only what occurs. */
export interface FindingChoices {
  readonly checks: readonly CheckName[];
  readonly outcomes: readonly Outcome[];
  readonly indicators: readonly Indicator[];
  readonly districts: readonly DistrictLabel[];
}

export interface FindingGroup {
  readonly outcome: Outcome;
  readonly findings: readonly FindingView[];
  /** Findings of the outcome beyond those listed. */
  readonly more: number;
}

export interface FindingsPage {
  readonly documents: readonly DocumentFindings[];
  readonly groups: readonly FindingGroup[];
  readonly choices: FindingChoices;
}

/** In this order findings are shown: what does not agree first. */
const shownOrder: readonly Outcome[] = ['differs', 'unclear', 'holds'];

/** So many findings of an outcome the page of all lists, whatever the collection holds; a document’s page lists all. */
const listedAtMost = 300;

interface FindingIndex {
  /** By every document whose words a finding rests on. */
  readonly documents: ReadonlyMap<DocumentId, readonly Finding[]>;
  readonly indicators: ReadonlyMap<Indicator['id'], readonly Finding[]>;
}

const indexes = new WeakMap<readonly Finding[], FindingIndex>();

/** Findings by document and indicator, indexed once a build: thousands of pages ask for theirs. */
function indexOf({ findings }: Pick<Site, 'findings'>): FindingIndex {
  const known = indexes.get(findings);
  if (known) return known;
  const documents = new Map<DocumentId, Finding[]>();
  const indicators = new Map<Indicator['id'], Finding[]>();
  const add = <K>(map: Map<K, Finding[]>, keys: Iterable<K>, finding: Finding) => {
    for (const key of new Set(keys)) {
      const own = map.get(key);
      if (own) own.push(finding);
      else map.set(key, [finding]);
    }
  };
  for (const finding of findings) {
    add(
      documents,
      finding.operands.map(({ document }) => document),
      finding,
    );
    add(
      indicators,
      finding.operands.filter(isObservation).map(({ indicator }) => indicator),
      finding,
    );
  }
  const index = { documents, indicators };
  indexes.set(findings, index);
  return index;
}

/** All findings that rest on words of a document. */
export function findingsOn(site: Pick<Site, 'findings'>, document: DocumentId): readonly Finding[] {
  return indexOf(site).documents.get(document) ?? [];
}

/** The findings of all documents, in brief. */
export function findingsPage(site: Site): FindingsPage {
  const views = viewsOf(site, site.findings);
  const labels = labelsOf(site.corpus.districts);
  return {
    documents: documentsInOrder(site.corpus).flatMap(({ id, meta }) => {
      const district = labels.get(meta.district);
      return district ? [{ document: { id, meta }, district, counts: findingCounts(site, id) }] : [];
    }),
    groups: groupsOf(views, listedAtMost),
    choices: choicesOf(views),
  };
}

/** How many findings of a document have which outcome. */
export function findingCounts(site: Pick<Site, 'findings'>, id: DocumentId): Record<Outcome, number> {
  return countsOf(findingsOn(site, id).filter(({ document }) => document === id));
}

export interface DocumentFindingsPage extends DocumentFindings {
  readonly groups: readonly FindingGroup[];
  readonly choices: FindingChoices;
}

/** The findings of one document, with all they rest on. */
export function documentFindingsPage(site: Site, document: PlanDocument): DocumentFindingsPage {
  const own = findingsOn(site, document.id).filter((finding) => finding.document === document.id);
  const views = viewsOf(site, own);
  const district = labelsOf(site.corpus.districts).get(document.meta.district);
  if (!district) throw new Error(`No district of ${document.id}`);
  return {
    document: { id: document.id, meta: document.meta },
    district,
    counts: countsOf(own),
    groups: groupsOf(views, Infinity),
    choices: choicesOf(views),
  };
}

/** The findings that rest on a task’s words and do not hold. */
export function findingsOfTask(
  site: Pick<Site, 'findings'>,
  { document, id }: Pick<Task, 'document' | 'id'>,
): Finding[] {
  return markedFindings(findingsOn(site, document)).filter(({ operands }) =>
    operands.some((operand) => operand.document === document && operand.chapter === id),
  );
}

/** The findings in which figures of an indicator take part, those that do not agree first. */
export function findingsOfIndicator(site: Site, indicator: Pick<Indicator, 'id'>): FindingView[] {
  return findingsOfIndicators(site, [indicator]);
}

/** The findings in which figures of any of some indicators take part, those that do not agree first. */
export function findingsOfIndicators(site: Site, among: readonly Pick<Indicator, 'id'>[]): FindingView[] {
  const { indicators } = indexOf(site);
  const own = new Set(among.flatMap(({ id }) => indicators.get(id) ?? []));
  return viewsOf(site, [...own]).toSorted((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ finding }: FindingView): number {
  return shownOrder.indexOf(finding.outcome);
}

function viewsOf({ corpus }: Site, findings: readonly Finding[]): FindingView[] {
  const labels = labelsOf(corpus.districts);
  return findings.flatMap((finding) => {
    const district = labels.get(finding.district);
    const subject = subjectOf(finding, corpus.indicators);
    const own = indicatorsIn(finding, corpus.indicators);
    return district ? [{ finding, subject, indicators: own, size: sizeOf(finding), district }] : [];
  });
}

function indicatorsIn({ operands }: Finding, indicators: Site['corpus']['indicators']): Indicator[] {
  const ids = new Set(operands.filter(isObservation).map(({ indicator }) => indicator));
  return [...ids].flatMap((id) => indicators.get(id) ?? []);
}

function isOfWhole(check: CheckName): check is WholeCheck {
  return check === 'contents' || check === 'numbering' || check === 'schedule';
}

function subjectOf({ check, operands }: Finding, indicators: Site['corpus']['indicators']): FindingSubject {
  const [first] = operands;
  if (first.block === '' && isOfWhole(check)) return { kind: 'whole', check };
  const indicator = isObservation(first) ? indicators.get(first.indicator) : undefined;
  if (!indicator || !isObservation(first)) return { kind: 'words', words: first.words };
  // Figures that announce a number together are of all their scopes.
  const announcing = check === 'count' ? operands.filter(isObservation) : [first];
  const scopes = new Set(announcing.flatMap(({ scope }) => scope ?? []));
  const scope = scopes.size > 0 ? [...scopes].join('、') : undefined;
  return { kind: 'indicator', indicator, scope, period: formatPeriod(first.period) };
}

function countsOf(findings: readonly Finding[]): Record<Outcome, number> {
  const counts = { holds: 0, differs: 0, unclear: 0 };
  for (const { outcome } of findings) counts[outcome] += 1;
  return counts;
}

function groupsOf(views: readonly FindingView[], most: number): FindingGroup[] {
  return shownOrder.flatMap((outcome) => {
    const own = views.filter(({ finding }) => finding.outcome === outcome);
    const findings = own.slice(0, most);
    return own.length > 0 ? [{ outcome, findings, more: own.length - findings.length }] : [];
  });
}

function choicesOf(views: readonly FindingView[]): FindingChoices {
  const checks = new Set(views.map(({ finding }) => finding.check));
  const found = new Set(views.map(({ finding }) => finding.outcome));
  const indicators = new Map(
    views.flatMap(({ indicators: own }) => own.map((indicator) => [indicator.id, indicator])),
  );
  const districts = new Map(views.map(({ district }) => [district.id, district]));
  return {
    checks: checkNames.filter((name) => checks.has(name)),
    outcomes: outcomes
      .filter((outcome) => found.has(outcome))
      .toSorted((a, b) => shownOrder.indexOf(a) - shownOrder.indexOf(b)),
    indicators: [...indicators.values()].toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
    districts: [...districts.values()],
  };
}
