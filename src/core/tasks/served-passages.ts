import type { PlanDocument } from '../model/document.ts';
import type { DocumentId } from '../model/ids.ts';
import type { Task } from '../model/task.ts';
import { parsePeriod, yearsIn } from '../quantity/period.ts';

/** A chapter of a plan, or a section of it. */
export interface Passage {
  readonly chapter: string;
  /** `s2`; undefined for the whole chapter. */
  readonly section: string | undefined;
}

/** `04-innovation#s2` as the chapter and section it names. */
export function passageFrom(name: string): Passage {
  const [chapter = '', section] = name.split('#');
  return { chapter, section };
}

/** The plan that the tasks of a breakdown serve: the outline of their district whose years hold that of the breakdown. */
export function planServedBy(
  documents: readonly PlanDocument[],
  breakdown: Pick<PlanDocument, 'meta'>,
): PlanDocument | undefined {
  const year = Number(breakdown.meta.period.slice(0, 4));
  return documents.find(({ meta }) => {
    const period = parsePeriod(meta.period);
    const isSame = meta.kind === 'outline' && meta.district === breakdown.meta.district;
    return isSame && period !== undefined && yearsIn(period).includes(year);
  });
}

/** Every name by which a task may say what of a plan it serves: its chapters and their titled sections. */
export function passageNames({ chapters }: PlanDocument): string[] {
  return chapters.flatMap(({ slug, sections }) => [
    slug,
    ...sections.filter(({ title }) => title.length > 0).map(({ id }) => `${slug}#${id}`),
  ]);
}

/** The tasks of one breakdown that serve a passage. */
export interface ServingTasks {
  readonly document: DocumentId;
  /** The year of the breakdown. */
  readonly year: string;
  readonly tasks: readonly Task[];
}

/**
 * The tasks that serve a passage of a plan, breakdown by breakdown. Those that name a section stand at the section,
 * those that name the chapter at the chapter.
 */
export function tasksServing(
  documents: readonly PlanDocument[],
  tasks: readonly Task[],
  plan: DocumentId,
  { chapter, section }: Passage,
): ServingTasks[] {
  const name = section === undefined ? chapter : `${chapter}#${section}`;
  return documents
    .filter(({ meta }) => meta.kind === 'task-breakdown')
    .filter((breakdown) => planServedBy(documents, breakdown)?.id === plan)
    .map(({ id, meta }) => ({
      document: id,
      year: meta.period,
      tasks: tasks.filter((task) => task.document === id && task.serves.includes(name)),
    }))
    .filter(({ tasks: serving }) => serving.length > 0);
}
