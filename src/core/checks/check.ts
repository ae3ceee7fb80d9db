import type { Corpus } from '../model/corpus.ts';
import type { DocumentId } from '../model/ids.ts';
import type { CheckName, Finding, Outcome, Reason } from '../model/finding.ts';
import { isObservation } from '../model/finding.ts';
import type { Observation } from '../model/observation.ts';
import { endYear, formatPeriod } from '../quantity/period.ts';
import { overlap, type Bounds } from './interval.ts';

/** What checks look at. */
export interface CheckInput {
  readonly observations: readonly Observation[];
  readonly corpus: Pick<Corpus, 'documents' | 'indicators' | 'tasks' | 'units' | 'relations' | 'declared'>;
  /** The entries of printed contents pages, by document; the content leaves these pages out. */
  readonly contents: ReadonlyMap<DocumentId, readonly string[]>;
}

/** What a check says of one figure; what is common to all findings is added to it. */
export interface Result extends Pick<
  Finding,
  'outcome' | 'stated' | 'computed' | 'unit' | 'arithmetic' | 'reasons' | 'operands'
> {
  /** What names the finding among those of its check and document; by its first operand unless given. */
  readonly name?: string;
  readonly countings?: Finding['countings'];
  readonly comparison?: Finding['comparison'];
  readonly premise?: Finding['premise'];
  /** Stated minus computed unless given. */
  readonly difference?: number | undefined;
}

/** A check of figures, declared by its name and what it finds. */
export interface Check {
  readonly name: CheckName;
  readonly run: (input: CheckInput) => Result[];
}

/** The figures that speak of one thing: of one indicator in one document, of the whole district or of one scope. */
export function subjectsOf(observations: readonly Observation[]): [Observation, ...Observation[]][] {
  const groups = Map.groupBy(observations, ({ document, indicator, scope = '' }) =>
    [document, indicator, scope].join(' '),
  );
  return [...groups.values()] as [Observation, ...Observation[]][];
}

/** Whether two values agree: in what is printed, or in what the words leave possible. */
export function outcomeOf(one: Bounds, other: Bounds): Outcome {
  if (overlap(one.printed, other.printed)) return 'holds';
  return overlap(one.possible, other.possible) ? 'unclear' : 'differs';
}

/** The best of several readings: that figures can be read to agree is what counts. */
export function bestOf(results: readonly Result[]): Result[] {
  const best = (['holds', 'unclear', 'differs'] as const)
    .map((wanted) => results.find(({ outcome }) => outcome === wanted))
    .find((result) => result !== undefined);
  return best ? [best] : [];
}

/** A result that cannot be more than unclear: what is compared need not be the same thing. */
export function atMostUnclear<R extends Pick<Result, 'outcome'>>(result: R): R {
  return result.outcome === 'differs' ? { ...result, outcome: 'unclear' } : result;
}

/** A result that can only be unclear: what is compared stands for something the document does not give. */
export function asUnclear<R extends Pick<Result, 'outcome'>>(result: R): R {
  return { ...result, outcome: 'unclear' };
}

/** Levels of single years, with a number. */
export function yearlyLevels(observations: readonly Observation[]): Observation[] {
  return observations.filter(
    ({ measure, canonical, period }) => measure === 'level' && canonical && isYear(period),
  );
}

/** Whether a period is one whole year. */
export function isYear({ start, end }: Observation['period']): boolean {
  return start === end && /^\d{4}$/.test(end);
}

/** Those in the same block as a figure, or all where there is none. */
export function nearTo<T extends Observation>(
  observations: readonly T[],
  { document, chapter, block }: Observation,
): readonly T[] {
  const same = observations.filter(
    (one) =>
      one.document === document &&
      one.chapter === chapter &&
      (one.block === block || sameTable(one.block, block)),
  );
  return same.length > 0 ? same : observations;
}

/** Rows of a table and its notes speak of the same figures; the tables of a chapter are numbered. */
function sameTable(one: string, other: string): boolean {
  const table = /^(.*table-[^-]+)-/;
  const own = table.exec(one)?.[1];
  return own !== undefined && own === table.exec(other)?.[1];
}

/** The latest results before a year. */
export function latestBefore(levels: readonly Observation[], year: number): Observation[] {
  const before = levels.filter(({ role, period }) => role !== 'target' && endYear(period) < year);
  const latest = Math.max(...before.map(({ period }) => endYear(period)));
  return before.filter(({ period }) => endYear(period) === latest);
}

/** Whether a figure is the first of its subject that says the same: what a document repeats is checked once. */
export function isFirstOfItsKind(figure: Observation, index: number, all: readonly Observation[]): boolean {
  const key = ({ measure, role, period, canonical }: Observation) =>
    [measure, role, endYear(period), canonical?.value, canonical?.upper].join();
  return all.findIndex((other) => key(other) === key(figure)) === index;
}

/**
 * Whether two wordings of one indicator differ and the indicator notes that one of them may cover something else. One
 * sentence that gives both speaks of one thing: 165亿元，比55亿元增长1.5倍，可比年均递增24.5%.
 */
export function differInCoverage(
  one: Observation,
  other: Observation,
  { indicators }: CheckInput['corpus'],
): boolean {
  if (one.indicator !== other.indicator || one.label === other.label || inOneSentence(one, other))
    return false;
  const coverage = indicators.get(one.indicator)?.coverage ?? [];
  return [one, other].some(({ label }) => coverage.some((wording) => wording.label === label));
}

function inOneSentence(one: Observation, other: Observation): boolean {
  return (
    one.document === other.document &&
    one.chapter === other.chapter &&
    one.block === other.block &&
    one.quote === other.quote
  );
}

/** A result that is unclear at most where the wordings of its figures may cover different things. */
export function withinCoverage(result: Result, corpus: CheckInput['corpus']): Result {
  const [first, ...others] = result.operands.filter(isObservation);
  const isDoubtful = first && others.some((other) => differInCoverage(first, other, corpus));
  return isDoubtful ? atMostUnclear(result) : result;
}

/** Reasons that lie in the figures themselves. */
export function reasonsIn(operands: readonly Observation[]): Reason[] {
  const has = (test: (observation: Observation) => boolean) => operands.some(test);
  const labelsOf = Map.groupBy(operands, ({ indicator }) => indicator).values();
  const found: [Reason, boolean][] = [
    ['coverage', [...labelsOf].some((own) => new Set(own.map(({ label }) => label)).size > 1)],
    ['estimate', has(({ role }) => role === 'estimate')],
    ['rounding', has(({ quantity }) => quantity.qualifier === 'about')],
    ['bounds', has(({ quantity }) => openQualifiers.has(quantity.qualifier))],
    ['unclear-measure', has(({ alternativeMeasure }) => alternativeMeasure !== undefined)],
  ];
  return found.filter(([, holds]) => holds).map(([reason]) => reason);
}

const openQualifiers: ReadonlySet<string> = new Set(['at-least', 'more-than', 'at-most', 'less-than']);

/** Whether figures are in money: their levels are in prices of their year. */
export function isMoney({ canonical }: Observation): boolean {
  return canonical?.unit.endsWith('元') ?? false;
}

/** What names a finding among those of its check in a document. */
export function nameOf({ name, operands: [first] }: Pick<Result, 'name' | 'operands'>): string {
  if (name !== undefined || !isObservation(first)) return name ?? `${first.chapter}-${first.block}`;
  return `${first.indicator}.${formatPeriod(first.period).replace('/', '-')}`;
}
