import { accessDay } from '#core/citation/access-day.ts';
import { concordanceTable, type ConcordanceLine } from '#core/search/concordance-table.ts';
import { countTable } from '#core/search/count-table.ts';
import { searchCsv, searchJson, type SearchRecord, type SearchTable } from '#core/search/search-table.ts';
import { sortable } from '#core/search/limits.ts';
import { sortedByContext } from '#core/search/sort.ts';
import type { SearchState } from '#core/search/state.ts';
import type { Hit } from '#core/search/store.ts';
import { searchViewWords } from '../../../i18n/zh/search-views.ts';
import { DownloadError } from '../../download.ts';
import { datedFileName } from '../../file-name.ts';
import { saveFile } from '../../save-file.ts';
import { store } from '../client.ts';
import { titleOf } from '../document-title.ts';
import { comparedAddress, conditionsOf, documentAddress, wholeAddress, type ViewContext } from './context.ts';
import { evaluated, type Evaluated } from './evaluated.ts';
import { markedPathOfHit, pathOfHit } from './hit-address.ts';

const { take: own } = searchViewWords;

/** Occurrences that one file holds: what a spreadsheet opens at ease, and a phone can hold. */
const mostLines = 20_000;
/** Occurrences whose text is fetched at once. */
const batch = 2000;

/** A file that the page offers. */
export interface TakenFile {
  readonly table: 'concordance' | 'counts';
  readonly form: 'csv' | 'json';
}

const mediaTypes = { csv: 'text/csv;charset=utf-8', json: 'application/json' } as const;

/**
 * Makes a file of a search and saves it.
 * @param terms further terms that are counted
 * @param say tells the reader how far it is, and what became of it
 */
export async function saveSearch(
  { table: kind, form }: TakenFile,
  state: SearchState,
  terms: readonly string[],
  context: ViewContext,
  say: (text: string) => void,
): Promise<void> {
  try {
    const search = await evaluated(state);
    if (kind === 'concordance' && search.occurrences > mostLines) {
      say(own.tooMany(search.occurrences, mostLines));
      return;
    }
    const table =
      kind === 'concordance'
        ? await concordanceOf(search, state, context, say)
        : await countsOf(search, terms, state, context);
    const text =
      form === 'csv' ? searchCsv(table) : searchJson(recordOf(search, terms, state, context), table);
    const name = `${datedFileName(`${search.words}-${own.file[kind]}`)}.${form}`;
    saveFile(name, new Blob([text], { type: mediaTypes[form] }));
    say(own.saved(name, table.rows.length));
  } catch (error) {
    say(error instanceof DownloadError ? own.failed : own.broken);
  }
}

async function concordanceOf(
  search: Evaluated,
  state: SearchState,
  context: ViewContext,
  say: (text: string) => void,
): Promise<SearchTable> {
  const found = await search.foundIn(search.counts.map(({ document }) => document));
  const located = found.flatMap(({ document, places }) => places.map((place) => ({ document, place })));
  const lines: ConcordanceLine[] = [];
  for (let from = 0; from < located.length; from += batch) {
    if (from > 0) say(own.fetching(from, located.length));
    const part = located.slice(from, from + batch);
    const hits: readonly (Hit | undefined)[] = await store.hits(part);
    lines.push(
      ...part.flatMap((one, index) => {
        const hit = hits[index];
        return hit ? [{ located: one, hit }] : [];
      }),
    );
  }
  const districts = new Map(search.counts.map(({ document, district }) => [document, district]));
  // As many as the page puts in order stand in the order of the page.
  const { order } = state;
  const ordered = order === 'place' || lines.length > sortable ? lines : sortedByContext(lines, order);
  return concordanceTable(ordered, {
    query: search.words,
    conditions: conditionsOf(context, state),
    titleOf: (document) => titleOf(context, document),
    districtOf: (document) => districts.get(document) ?? '',
    addressOf: (hit) => new URL(pathOfHit(hit), location.href).href,
    markedAddressOf: (hit) => new URL(markedPathOfHit(hit), location.href).href,
  });
}

async function countsOf(
  search: Evaluated,
  terms: readonly string[],
  state: SearchState,
  context: ViewContext,
): Promise<SearchTable> {
  const others = await Promise.all(terms.map((words) => evaluated({ ...state, words })));
  return countTable([search, ...others], {
    conditions: conditionsOf(context, state),
    titleOf: (document) => titleOf(context, document),
    addressOf: (words, document) => documentAddress({ ...state, words }, document),
  });
}

function recordOf(
  search: Evaluated,
  terms: readonly string[],
  state: SearchState,
  context: ViewContext,
): SearchRecord {
  const { version, released } = context.data;
  return {
    query: search.words,
    searched: search.searched,
    conditions: conditionsOf(context, state),
    documents: search.counts.map(({ document }) => document),
    version,
    released: released ?? null,
    accessed: accessDay(new Date()),
    ...(terms.length > 0 && { against: terms }),
    url: terms.length > 0 ? comparedAddress(context, state) : wholeAddress(context, state),
  };
}
