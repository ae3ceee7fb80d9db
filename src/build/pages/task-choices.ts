import { monthOf, quarterOf } from '#core/tasks/due-choice.ts';
import { timesOf } from '#core/tasks/month-counts.ts';
import { valuesOf } from '#core/tasks/selection.ts';
import type { TaskRow } from '#core/tasks/task-row.ts';
import type { Choice, Facet } from '#core/tasks/task-state.ts';
import type { Corpus } from '#core/model/corpus.ts';
import type { TaskCategory } from './tasks.ts';
import { headingLine } from './heading.ts';

/** A value that tasks can be chosen by, as a list offers it. */
export interface OfferedChoice extends Choice {
  readonly label: string;
  /** Number of tasks that have it. */
  readonly tasks: number;
}

/** Times that can be asked for; their names are words of the interface. */
export interface DueChoices {
  /** Ends of months up to which something is due. */
  readonly until: readonly string[];
  readonly quarters: readonly string[];
  readonly months: readonly string[];
  /** `repeated`, `undated`. */
  readonly others: readonly string[];
}

export interface TaskChoices {
  readonly due: DueChoices;
  readonly facets: Readonly<Record<Facet, readonly OfferedChoice[]>>;
}

/** What the tasks of a breakdown can be chosen by: only what some task has. */
export function taskChoices(
  rows: readonly TaskRow[],
  { governmentUnits, themes, indicators }: Corpus,
  categories: readonly TaskCategory[],
  year: number,
): TaskChoices {
  const offered = (facet: Facet, all: readonly Omit<OfferedChoice, 'tasks'>[]): OfferedChoice[] =>
    all
      .map((choice) => ({
        ...choice,
        tasks: rows.filter((row) => valuesOf(row, facet).includes(choice.value)).length,
      }))
      .filter(({ tasks }) => tasks > 0);
  const units = governmentUnits.map(({ id, name, aliases }) => ({
    ...{ value: id, label: name.zh, names: [name.zh, ...aliases] },
  }));
  const leaders = [...new Set(rows.flatMap((row) => row.leaders))];
  return {
    due: dueChoices(rows, year),
    facets: {
      unit: offered('unit', units),
      lead: offered('lead', units),
      responsible: offered('responsible', units),
      leader: offered(
        'leader',
        leaders.map((name) => ({ value: name, label: name, names: [] })),
      ),
      category: offered(
        'category',
        // A category that the source interrupts is still one.
        [...new Map(categories.map(({ title, heading }) => [title, heading])).values()].map(
          (heading, index) => ({ value: String(index + 1), label: headingLine(heading), names: [] }),
        ),
      ),
      theme: offered(
        'theme',
        themes.map(({ id, name }) => ({ value: id, label: name.zh, names: [name.zh] })),
      ),
      indicator: offered(
        'indicator',
        [...indicators.values()].map(({ id, name }) => ({ value: id, label: name.zh, names: [name.zh] })),
      ),
    },
  };
}

function dueChoices(rows: readonly TaskRow[], year: number): DueChoices {
  const steps = rows.flatMap((row) => row.steps);
  const times = timesOf(steps, year);
  const months = times.filter((time) => monthOf(time) === time && /^\d/.test(time));
  return {
    until: months.filter((month) => month.startsWith(String(year))).map((month) => `until-${month}`),
    quarters: [...new Set(months.map(quarterOf))],
    months,
    others: [
      ...(steps.some(({ repeats }) => repeats) ? ['repeated'] : []),
      ...(times.includes('undated') ? ['undated'] : []),
    ],
  };
}
