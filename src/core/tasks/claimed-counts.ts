import type { PlanDocument, TaskTable } from '../model/document.ts';
import type { DocumentId } from '../model/ids.ts';
import type { Task } from '../model/task.ts';

/** The ways in which a reader could count the milestones of a printed table. */
export const countingRules = ['listed', 'smallest', 'first-level', 'dated'] as const;
export type CountingRule = (typeof countingRules)[number];
export type MilestoneCounts = Readonly<Record<CountingRule, number>>;

/**
 * The milestones of tasks by every rule of counting:
 * - `listed`: every line of the lists that is numbered or stands alone, both levels; a line without a number that only
 *   heads others (a street, 新建口袋公园3个) is none. These are the rows of the table of milestones.
 * - `smallest`: of these, the lines that have no others below them: ①②③ count, the （1） that holds them does not.
 * - `first-level`: of these, the lines that are no ①②③: the （1） that holds them counts, they do not.
 * - `dated`: those that name a month, day or year, however often; 按月 and 每季度 name none.
 */
export function milestoneCounts(tasks: readonly Task[]): MilestoneCounts {
  const milestones = tasks.flatMap((task) => task.milestones);
  const holding = new Set(
    tasks.flatMap(({ document, id, items }) =>
      items
        .filter(({ depth }, index) => (items[index + 1]?.depth ?? 0) > depth)
        .map((item) => `${document} ${id} ${item.id}`),
    ),
  );
  const smallest = tasks.flatMap((task) =>
    task.milestones.filter(({ id }) => !holding.has(`${task.document} ${task.id} ${id}`)),
  );
  return {
    listed: milestones.length,
    smallest: smallest.length,
    'first-level': milestones.filter(({ text }) => !/^[①-⑳]/.test(text)).length,
    dated: milestones.filter(({ due }) => due !== undefined).length,
  };
}

/** What a printed table claims to hold: 共保留工作任务122项、形成阶段性指标404个. */
export interface ClaimedCounts {
  readonly tasks: number;
  readonly milestones: number;
}

/** The claim in the introductory line of a table; undefined where it makes none. */
export function claimedCounts({ note = '' }: Pick<TaskTable, 'note'>): ClaimedCounts | undefined {
  const [, tasks, milestones] = /工作任务(\d+)项.*?指标(\d+)个/.exec(note) ?? [];
  return tasks === undefined ? undefined : { tasks: Number(tasks), milestones: Number(milestones) };
}

/** A claim of a printed table beside what it lists. */
export interface CountComparison {
  readonly document: DocumentId;
  readonly part: TaskTable['part'];
  readonly claim: ClaimedCounts;
  /** The line that claims, verbatim; its block is `<part>-note`. */
  readonly quote: string;
  readonly tasks: number;
  readonly milestones: MilestoneCounts;
  /** The rules by which the milestones come to the claimed number; none where it is reached by no rule. */
  readonly agreeing: readonly CountingRule[];
}

/** The claims of all breakdowns, table by table. */
export function countComparisons(
  documents: readonly PlanDocument[],
  tasks: readonly Task[],
): CountComparison[] {
  return documents.flatMap(({ id, meta }) =>
    meta.tables.flatMap((table): CountComparison[] => {
      const claim = claimedCounts(table);
      if (!claim || table.note === undefined) return [];
      const own = tasks.filter((task) => task.document === id && task.part === table.part);
      const milestones = milestoneCounts(own);
      const agreeing = countingRules.filter((rule) => milestones[rule] === claim.milestones);
      return [
        { document: id, part: table.part, claim, quote: table.note, tasks: own.length, milestones, agreeing },
      ];
    }),
  );
}
