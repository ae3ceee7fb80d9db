import type { PlanDocument } from '../model/document.ts';
import type { Milestone, Task } from '../model/task.ts';
import { dueOf } from '../tasks/due.ts';
import type { Check, CheckInput, Result } from './check.ts';
import { linesByPlace, passageIn, type Lines } from './passages.ts';

/**
 * The dates of a yearly breakdown: what a milestone names as its time against the deadline of its task, last day against
 * last day; and what is to be held in the year against the year in its own name. A milestone after the deadline differs;
 * an event of a past year is unclear, as one may be made up for. What keeps to the deadline is told once, by number.
 */
export const schedule: Check = {
  name: 'schedule',
  run: ({ corpus }) =>
    corpus.documents
      .filter(({ meta }) => meta.kind === 'task-breakdown')
      .flatMap((document) => resultsFor(document, corpus)),
};

/** An event to be held that bears a year in its name: 举办“2022年退役军人专场招聘会”. */
const datedEvent = /(?:举办|召开|举行)[“《]?(?<named>20\d{2})年[^，。；]*/;

function resultsFor(document: PlanDocument, corpus: CheckInput['corpus']): Result[] {
  const lines = linesByPlace(corpus, document.id);
  const own = corpus.tasks.filter((task) => task.document === document.id);
  const dated = own.flatMap((task) =>
    task.milestones.flatMap((milestone) => {
      const last = milestone.when?.dates.at(-1)?.last;
      const limit = deadlineOf(task, Number(document.meta.period));
      return last !== undefined && limit !== undefined ? [{ task, milestone, last, limit }] : [];
    }),
  );
  const late = dated.filter(({ last, limit }) => last > limit);
  const at = (task: Task, milestone: Milestone, words: string) =>
    passageIn(corpus, document.id, lines, { in: `${task.id}/${milestone.id}`, says: words });
  return [
    ...late.flatMap(({ task, milestone, last, limit }): Result[] => {
      const passage = at(task, milestone, milestone.when?.words ?? '');
      if (!passage) return [];
      return [
        {
          ...{ name: `${task.id}-${milestone.id}`, outcome: 'differs', arithmetic: `${last} > ${limit}` },
          ...{ stated: undefined, computed: undefined, unit: undefined },
          operands: [passage],
          reasons: ['after-deadline', 'source-defect'],
        },
      ];
    }),
    ...own.flatMap((task) =>
      task.milestones.flatMap((milestone) => pastEvent(task, milestone, document, lines, corpus)),
    ),
    ...keptResult(document, dated.length - late.length),
  ];
}

function pastEvent(
  task: Task,
  milestone: Milestone,
  { id, meta }: PlanDocument,
  lines: Lines,
  corpus: CheckInput['corpus'],
): Result[] {
  const found = datedEvent.exec(milestone.text);
  const named = found?.groups?.named;
  if (!found || named === undefined || named >= meta.period) return [];
  const passage = passageIn(corpus, id, lines, { in: `${task.id}/${milestone.id}`, says: found[0] });
  if (!passage) return [];
  return [
    {
      ...{
        name: `${task.id}-${milestone.id}-year`,
        outcome: 'unclear',
        arithmetic: `${named} < ${meta.period}`,
      },
      ...{ stated: undefined, computed: undefined, unit: undefined },
      operands: [passage],
      reasons: ['source-defect'],
    },
  ];
}

function deadlineOf({ deadline }: Task, year: number): string | undefined {
  return deadline === undefined ? undefined : dueOf(deadline, year)?.dates.at(-1)?.last;
}

function keptResult({ id, meta }: PlanDocument, kept: number): Result[] {
  if (kept === 0) return [];
  const { title } = meta;
  return [
    {
      ...{ name: 'deadlines', outcome: 'holds', arithmetic: String(kept) },
      ...{ stated: kept, computed: kept, unit: undefined },
      operands: [
        {
          ...{ district: meta.district, document: id, chapter: 'index', block: '' },
          ...{ words: title, quote: title, offset: 0 },
        },
      ],
      reasons: [],
    },
  ];
}
