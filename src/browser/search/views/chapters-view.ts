import { addressOf, type Target } from '#core/address.ts';
import { chapterCounts, type ChapterCount } from '#core/search/chapter-counts.ts';
import type { DocumentCount } from '#core/search/store.ts';
import { perTenThousand } from '#core/text/frequency.ts';
import { searchViewWords as words } from '../../../i18n/zh/search-views.ts';
import { element } from '../../elements.ts';
import { base } from '../index-address.ts';
import { locale } from '../messages.ts';
import { titleOf } from '../document-title.ts';
import { markOf, type View, type ViewContext } from './context.ts';
import { evaluated } from './evaluated.ts';
import { laidOut } from './laid-out.ts';
import { inPortions } from './portions.ts';
import { percent, svg } from './svg.ts';
import { documentsWithout, quoted } from './without.ts';

const { chapters: own, number, rate } = words;

/** A chapter shorter than this has a rate that one occurrence more or less would change beyond comparing. */
const shortChapter = 1000;

interface DocumentChapters {
  readonly about: DocumentCount;
  readonly chapters: readonly ChapterCount[];
}

/** How often the words stand in each chapter. */
export function chaptersView(context: ViewContext): View {
  const place = element('section', { class: 'view', 'data-view': 'chapters' });
  return {
    element: place,
    ask: async (state) => {
      const search = await evaluated(state);
      const holding = search.counts.filter(({ occurrences }) => occurrences > 0);
      const all: DocumentChapters[] = [];
      const table = tableOf();
      const more = await inPortions(holding, async (documents) => {
        const next = await laidOut(documents, search);
        all.push(
          ...next.map(({ about, layout, places }) => ({ about, chapters: chapterCounts(layout, places) })),
        );
        drawInto(table, all, context);
      });
      return () => {
        const summary = own.summary(quoted(search), search.occurrences, holding.length);
        place.replaceChildren(
          element('h2', {}, own.title),
          element('p', {}, summary),
          ...(holding.length > 0
            ? [
                element(
                  'div',
                  { class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': own.caption },
                  table,
                ),
              ]
            : []),
          ...more,
          ...documentsWithout(search, context),
          ...(hasShort(all) ? [element('p', { class: 'small' }, own.small)] : []),
        );
        return summary;
      };
    },
  };
}

/** Whether a rate is shown that is not to be compared. */
function hasShort(documents: readonly DocumentChapters[]): boolean {
  return documents.some(({ chapters }) =>
    chapters.some(({ occurrences, characters }) => occurrences > 0 && characters < shortChapter),
  );
}

function tableOf(): HTMLTableElement {
  const head = (text: string) => element('th', { scope: 'col', class: 'number' }, text);
  return element(
    'table',
    { class: 'yearbook chapter-counts' },
    element('caption', { class: 'visually-hidden' }, own.caption),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('th', { scope: 'col' }, own.chapter),
        head(own.occurrences),
        element('td'),
        head(own.paragraphs),
        head(own.frequency),
        head(own.characters),
      ),
    ),
  );
}

/** Draws the documents shown so far: one more may have the longest bar of all. */
function drawInto(
  table: HTMLTableElement,
  documents: readonly DocumentChapters[],
  context: ViewContext,
): void {
  const most = Math.max(
    ...documents.flatMap(({ chapters }) => chapters.map(({ occurrences }) => occurrences)),
  );
  for (const body of [...table.tBodies]) body.remove();
  table.append(...documents.map((one) => bodyOf(one, most, context)));
}

function bodyOf({ about, chapters }: DocumentChapters, most: number, context: ViewContext): HTMLElement {
  const { document, occurrences, paragraphs, characters } = about;
  return element(
    'tbody',
    { ...markOf(context, document), 'data-occurrences': String(occurrences) },
    element(
      'tr',
      { class: 'group' },
      element('th', { scope: 'rowgroup' }, ...context.nameOf(document)),
      ...numbers({ occurrences, paragraphs, characters, frequency: perTenThousand(occurrences, characters) }),
    ),
    ...chapters
      .filter((chapter) => chapter.occurrences > 0)
      .map((chapter) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, titleLink(chapter, document, context)),
          ...numbers(chapter, most),
        ),
      ),
    ...rowOfOthers(chapters, document, context),
  );
}

/** The chapters without an occurrence, in one row. */
function rowOfOthers(
  chapters: readonly ChapterCount[],
  document: string,
  context: ViewContext,
): HTMLElement[] {
  const others = chapters.filter(({ occurrences }) => occurrences === 0);
  if (others.length === 0) return [];
  const links = others.flatMap((chapter, index) => [
    ...(index > 0 ? ['、'] : []),
    titleLink(chapter, document, context),
  ]);
  return [
    element('tr', { class: 'none' }, element('td', { colspan: '6' }, own.none(others.length), ...links)),
  ];
}

type Counted = Pick<ChapterCount, 'occurrences' | 'paragraphs' | 'characters' | 'frequency'>;

function numbers({ occurrences, paragraphs, characters, frequency }: Counted, most?: number): HTMLElement[] {
  const cell = (text: string, name = '') => element('td', { class: `number ${name}`.trim() }, text);
  const bar = (share: number) =>
    svg(
      'svg',
      { class: 'bar', height: 10, 'aria-hidden': 'true' },
      svg('rect', { width: percent(share), height: 10 }),
    );
  return [
    cell(number(occurrences), 'occurrences'),
    element('td', { class: 'bar-cell' }, ...(most === undefined ? [] : [bar(occurrences / most)])),
    cell(number(paragraphs)),
    cell(rate(frequency), characters < shortChapter ? 'uncertain' : ''),
    cell(number(characters)),
  ];
}

function titleLink({ title, begins }: ChapterCount, document: string, context: ViewContext): Node {
  const name = title === '' ? words.front : title;
  if (!begins) return new Text(name);
  const href = addressOf(targetOf(begins, document), { base, locale });
  return element('a', { href, 'aria-label': `${titleOf(context, document)} ${name}` }, name);
}

/** The page on which a chapter begins; a category of tasks begins with its first task. */
function targetOf({ page, chapter }: NonNullable<ChapterCount['begins']>, document: string): Target {
  if (page === 'chapter') return { to: 'block', document, chapter };
  return { to: 'task-list', document, task: page === 'task' ? chapter : undefined };
}
