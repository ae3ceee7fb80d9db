import { canonicalDue, type DueChoice } from './due-choice.ts';

/** What tasks can be chosen by, besides time and words; each is a parameter of the address. */
export const facets = ['unit', 'lead', 'responsible', 'leader', 'category', 'theme', 'indicator'] as const;
export type Facet = (typeof facets)[number];

/** What tasks can be put together by. The first, which depends on what is asked, is the default. */
export const groupings = [
  'usual',
  'category',
  'month',
  'quarter',
  'lead',
  'responsible',
  'leader',
  'theme',
  'indicator',
  'none',
] as const;
export type Grouping = (typeof groupings)[number];

/** What tasks are in fact put together by; `part` is what the unit asked for has to do with them. */
export type ShownGrouping = Exclude<Grouping, 'usual'> | 'part';

/** As printed, unless a unit is asked for: what it leads then stands before what it supports. */
export function groupingOf({ group, chosen }: Pick<TaskState, 'group' | 'chosen'>): ShownGrouping {
  if (group !== 'usual') return group;
  return chosen.unit === undefined ? 'category' : 'part';
}

/** In which order tasks of a group stand; the first is the default. */
export const taskOrders = ['printed', 'due', 'deadline'] as const;
export type TaskOrder = (typeof taskOrders)[number];

/** What a reader asks of the tasks of a breakdown: the query part of the page’s address. */
export interface TaskState {
  readonly due: DueChoice | undefined;
  /** The value chosen of each facet; `unit` is a unit in either part. */
  readonly chosen: Readonly<Partial<Record<Facet, string>>>;
  readonly words: string;
  readonly group: Grouping;
  readonly order: TaskOrder;
}

/** Everything, as printed. */
export const wholeState: TaskState = {
  due: undefined,
  chosen: {},
  words: '',
  group: 'usual',
  order: 'printed',
};

/** A value that can be chosen, and the names by which an address may call it as well. */
export interface Choice {
  readonly value: string;
  readonly names: readonly string[];
}

/** What the tasks of a document can be chosen by. */
export interface Known {
  /** The year of the breakdown, for times that name none. */
  readonly year: number;
  readonly choices: Readonly<Record<Facet | 'due', readonly Choice[]>>;
}

/** Something of an address that could not be used. */
export interface StateProblem {
  readonly kind: 'unknown-value' | 'unknown-name' | 'one-only' | 'too-long';
  readonly parameter: string;
  /** What stood there, shortened. */
  readonly value: string;
}

/** The most characters of free text. */
export const longestWords = 60;

/**
 * Reads the query of an address: any string is taken, what cannot be used is left out and named. Units may be called
 * by their names and times as people write them (`unit=住建局`, `due=q3`).
 */
export function stateFromQuery(
  query: string,
  known: Known,
): { readonly state: TaskState; readonly problems: readonly StateProblem[] } {
  const parameters = new URLSearchParams(query);
  const problems: StateProblem[] = [];
  const one = (parameter: string) => oneOf(parameters, parameter, problems);
  const among = (parameter: Facet | 'due', typed: string | undefined) =>
    valueAmong(known.choices[parameter], parameter, typed, problems);
  const typed = one('due')?.toLowerCase();
  const due = among('due', typed === undefined ? undefined : canonicalDue(typed, known.year));
  const chosen = facets.flatMap((facet) => {
    const value = among(facet, one(facet));
    return value === undefined ? [] : [[facet, value] as const];
  });
  const listed = <T extends string>(parameter: string, values: readonly [T, ...T[]]): T =>
    valueAmong(values.map(asChoice), parameter, one(parameter), problems) ?? values[0];
  return {
    state: {
      due,
      chosen: Object.fromEntries(chosen),
      words: wordsFrom(parameters.get('words') ?? '', problems),
      group: listed('group', groupings),
      order: listed('sort', taskOrders),
    },
    problems: [...problems, ...unknownNames(parameters)],
  };
}

/** Names of parameters, those of a state and `q`, the words with which a search has led here. */
const stateNames: readonly string[] = ['due', ...facets, 'words', 'group', 'sort'];
const otherNames: readonly string[] = ['q'];

function unknownNames(parameters: URLSearchParams): StateProblem[] {
  return [...new Set(parameters.keys())]
    .filter((name) => !stateNames.includes(name) && !otherNames.includes(name))
    .map((name) => ({
      kind: 'unknown-name',
      parameter: shortened(name),
      value: shortened(parameters.get(name) ?? ''),
    }));
}

/** Whether a query holds nothing but what makes a state: only then may its one form stand for it. */
export function isStateOnly(query: string): boolean {
  return [...new URLSearchParams(query).keys()].every((name) => stateNames.includes(name));
}

function asChoice<T extends string>(value: T): Choice & { readonly value: T } {
  return { value, names: [] };
}

/** The one value of a parameter; undefined where it is not there or empty. */
function oneOf(parameters: URLSearchParams, parameter: string, problems: StateProblem[]): string | undefined {
  const [first, ...others] = parameters
    .getAll(parameter)
    .map((value) => value.trim())
    .filter((value) => value !== '');
  if (others.length > 0) problems.push({ kind: 'one-only', parameter, value: shortened(others.join(' ')) });
  return first;
}

function valueAmong<T extends string>(
  choices: readonly (Choice & { readonly value: T })[],
  parameter: string,
  typed: string | undefined,
  problems: StateProblem[],
): T | undefined {
  if (typed === undefined) return undefined;
  const found = choices.find(({ value, names }) => value === typed || names.includes(typed));
  if (!found) problems.push({ kind: 'unknown-value', parameter, value: shortened(typed) });
  return found?.value;
}

function wordsFrom(typed: string, problems: StateProblem[]): string {
  const words = typed.toWellFormed().replace(/\s+/g, ' ').trim();
  const characters = [...words];
  if (characters.length <= longestWords) return words;
  problems.push({ kind: 'too-long', parameter: 'words', value: shortened(words) });
  return characters.slice(0, longestWords).join('').trim();
}

function shortened(value: string): string {
  const characters = [...value.toWellFormed()];
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : characters.join('');
}

/** The query for a state, with what differs from the whole only: `?due=2023-q3&unit=zhujian-ju`; empty for the whole. */
export function queryOf(asked: Partial<TaskState>): string {
  const { due, chosen, words, group, order } = { ...wholeState, ...asked };
  const entries: [string, string][] = [
    ['due', due ?? ''],
    ...facets.map((facet): [string, string] => [facet, chosen[facet] ?? '']),
    ['words', words],
    ['group', group === wholeState.group ? '' : group],
    ['sort', order === wholeState.order ? '' : order],
  ];
  const given = entries.filter(([, value]) => value !== '');
  return given.length === 0
    ? ''
    : `?${given.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
}
