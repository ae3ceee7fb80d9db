import type { DocumentId } from '../model/ids.ts';
import { isObservation, type Finding, type FindingNote, type Reason } from '../model/finding.ts';
import { withoutBinaryNoise } from '../quantity/precision.ts';
import { nameOf, type Check, type CheckInput, type Result } from './check.ts';
import { conflict } from './conflict.ts';
import { contents } from './contents.ts';
import { count } from './count.ts';
import { direction } from './direction.ts';
import { growth } from './growth.ts';
import { implied } from './implied.ts';
import { multiple } from './multiple.ts';
import { numbering } from './numbering.ts';
import { pace } from './pace.ts';
import { path } from './path.ts';
import { relation } from './relation.ts';
import { schedule } from './schedule.ts';
import { shares } from './shares.ts';
import { structure } from './structure.ts';
import { sum } from './sum.ts';
import { total } from './total.ts';

/** All checks, in the order in which they are explained. */
export const checks: readonly Check[] = [
  conflict,
  growth,
  pace,
  multiple,
  total,
  direction,
  path,
  implied,
  sum,
  shares,
  structure,
  relation,
  count,
  contents,
  schedule,
  numbering,
];

/**
 * Everything that checks find in a corpus, by documents and checks. A finding is named by its document, its check, and
 * indicator and period or a declared name; where two would share a name, the later one adds its first figure’s place.
 */
export function findingsOf(input: CheckInput, all: readonly Check[] = checks): Finding[] {
  const names = new Set<string>();
  const notes = Map.groupBy(
    input.corpus.declared.flatMap(({ notes: own }) => own),
    ({ finding }) => finding,
  );
  const found = districtInputs(input).flatMap((own) =>
    all.flatMap(({ name: check, run }) =>
      run(own).map((result): Finding => {
        const id = freeName(names, check, result);
        names.add(id);
        return findingFrom(id, check, result, notes.get(id) ?? [], input.corpus.indicators);
      }),
    ),
  );
  const order = new Map<DocumentId, number>(input.corpus.documents.map(({ id }, index) => [id, index]));
  const placeOf = ({ document }: Finding) => order.get(document) ?? order.size;
  return found.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/**
 * What may lie behind an outcome. Wordings that may cover different things make it unclear at most, so they explain
 * nothing that differs; nor do constant prices where growth, too, is in those of its year. What nothing else explains
 * may be a slip.
 */
function reasonsFor(
  { outcome, reasons, operands: [first] }: Result,
  indicators: CheckInput['corpus']['indicators'],
): Reason[] {
  if (outcome === 'holds') return [];
  const prices = isObservation(first) ? indicators.get(first.indicator)?.prices : undefined;
  const idle = new Set<Reason>([
    ...(outcome === 'differs' ? (['coverage'] as const) : []),
    ...(prices === 'current' ? (['constant-prices'] as const) : []),
  ]);
  const own = new Set(reasons.filter((reason) => !idle.has(reason)));
  return own.size > 0 ? [...own] : ['source-defect'];
}

/** What concerns one district at a time: no check looks beyond, so that its work grows with the districts alone. */
function districtInputs({ observations, corpus, contents }: CheckInput): CheckInput[] {
  const figures = Map.groupBy(observations, ({ district }) => district);
  const documents = Map.groupBy(corpus.documents, ({ meta }) => meta.district);
  const tasks = Map.groupBy(corpus.tasks, ({ document }) => document);
  const declared = Map.groupBy(corpus.declared, ({ document }) => document);
  return [...documents].map(([district, own]) => ({
    observations: figures.get(district) ?? [],
    corpus: {
      ...corpus,
      documents: own,
      tasks: own.flatMap(({ id }) => tasks.get(id) ?? []),
      declared: own.flatMap(({ id }) => declared.get(id) ?? []),
    },
    contents,
  }));
}

/** Checks over several indicators that are about the one of their first figure. */
const ownSubject: ReadonlySet<Check['name']> = new Set(['direction', 'structure', 'relation', 'pace']);

function freeName(taken: ReadonlySet<string>, check: Check['name'], result: Result): string {
  const [first] = result.operands;
  const name = [first.document, check, nameOf(result)].join('.');
  if (!taken.has(name)) return name;
  const placed = `${name}.${first.chapter}-${'figure' in first ? first.figure : first.block}`;
  const numbers = Array.from({ length: taken.size }, (_, index) => `${placed}-${index + 2}`);
  return [placed, ...numbers].find((free) => !taken.has(free)) ?? placed;
}

function findingFrom(
  id: string,
  check: Check['name'],
  result: Result,
  notes: readonly FindingNote[],
  indicators: CheckInput['corpus']['indicators'],
): Finding {
  const { outcome, stated, computed, unit, arithmetic, operands } = result;
  const [first] = operands;
  const named = new Set(operands.filter(isObservation).map(({ indicator }) => indicator));
  const own = isObservation(first) ? first.indicator : undefined;
  return {
    id,
    check,
    district: first.district,
    document: first.document,
    indicator: named.size === 1 || ownSubject.has(check) ? own : undefined,
    outcome,
    stated,
    computed,
    difference:
      'difference' in result
        ? result.difference
        : stated === undefined || computed === undefined
          ? undefined
          : withoutBinaryNoise(stated - computed),
    unit,
    arithmetic,
    comparison: result.comparison,
    premise: result.premise,
    countings: result.countings,
    operands,
    reasons: reasonsFor(result, indicators),
    notes: notes.map(({ text, author, date }) => ({ text, author, date })),
  };
}
