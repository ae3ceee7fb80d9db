import { queryOf, type CompareState } from './state.ts';

/** The query of an embed: a choice, and the id of the one of its charts that the frame shows. */
export function embedQuery(choice: Partial<CompareState>, chart: string): string {
  return `${queryOf(choice)}&only=${chart}`;
}

/** The chart that an embed is to show; undefined where the query names none. */
export function chartInQuery(query: string): string | undefined {
  return new URLSearchParams(query).get('only')?.slice(0, 120) || undefined;
}
