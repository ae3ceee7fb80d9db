import type { Chapter, PlanDocument } from '../model/document.ts';
import type { Passage } from '../model/finding.ts';
import { printedText } from '../model/inline-text.ts';
import type { Task } from '../model/task.ts';
import { titleBlock } from '../model/task-id.ts';
import { chineseInteger } from '../quantity/numerals.ts';
import type { Check, Result } from './check.ts';

/**
 * The numbers that a document prints before its chapters, sections and tasks: each is the one before it plus one, or one
 * where a new chapter (a category, a table) begins. A number twice, or one left out, differs; the section that a table
 * prints at each of its tasks may be one section in two wordings, and its number twice is unclear. Headings without a
 * number are passed over. What follows in order is told once, by number.
 */
export const numbering: Check = {
  name: 'numbering',
  run: ({ corpus }) =>
    corpus.documents.flatMap((document) => resultsFor(document, seriesOf(document, corpus.tasks))),
};

/** A printed number with its heading. */
interface Numbered {
  readonly number: number;
  readonly heading: string;
  readonly chapter: string;
  readonly block: string;
  /** Whether counting may begin anew here. */
  readonly opens: boolean;
  /** Whether the document prints the heading over and over, so that another wording need not be another heading. */
  readonly recurs?: boolean;
}

/** The number before a heading: 3 for 第三章, （三）, （3）, 三、 or 3.; undefined where it has none. */
export function numberBefore(heading: string): number | undefined {
  const form = /^(?:第(.+?)[章节]|[（(](.+?)[）)]|([一二三四五六七八九十百]+)、|(\d+)[.．])/;
  const digits = form
    .exec(heading.trim())
    ?.slice(1)
    .find((group) => group !== undefined);
  if (digits === undefined) return undefined;
  return /^\d+$/.test(digits) ? Number(digits) : chineseInteger(digits);
}

function seriesOf(document: PlanDocument, tasks: readonly Task[]): Numbered[][] {
  const own = tasks.filter((task) => task.document === document.id);
  const { chapters } = document;
  return [
    chapters.flatMap((chapter) => numbered(headingText(chapter.title), chapter.slug, '', false)),
    chapters.flatMap(sectionsOf),
    ...document.meta.tables.map(({ part }) => {
      const ofTable = own.filter((task) => task.part === part);
      return ofTable.flatMap(({ id, title }) => numbered(title, id, titleBlock, false));
    }),
    sectionsOfTasks(own),
  ];
}

function sectionsOf({ slug, sections }: Chapter): Numbered[] {
  return sections.flatMap(({ id, title }, index) => numbered(headingText(title), slug, id, index <= 1));
}

function sectionsOfTasks(tasks: readonly Task[]): Numbered[] {
  return tasks.flatMap(({ id, category, section = '' }, index) => {
    const before = tasks[index - 1];
    const opens = before === undefined || before.category !== category;
    if (!opens && before.section === section) return [];
    return numbered(section, id, titleBlock, opens).map((one) => ({ ...one, recurs: true }));
  });
}

function numbered(heading: string, chapter: string, block: string, opens: boolean): Numbered[] {
  const number = numberBefore(heading);
  return number === undefined ? [] : [{ number, heading, chapter, block, opens }];
}

function headingText(title: Chapter['title']): string {
  return printedText(title).trim();
}

function resultsFor(document: PlanDocument, series: readonly (readonly Numbered[])[]): Result[] {
  const broken = series.flatMap((own) =>
    own.flatMap((one, index) => {
      const before = own[index - 1];
      const follows = one.number === (before?.number ?? 0) + 1 || (one.opens && one.number === 1);
      return follows || !before ? [] : [{ before, one }];
    }),
  );
  const all = series.flat().length;
  const [first] = series.flat();
  if (!first) return [];
  return [
    ...broken.map(({ before, one }): Result => ({
      ...{ name: `${one.chapter}-${one.block}`, unit: undefined },
      outcome: one.recurs && one.number === before.number ? 'unclear' : 'differs',
      ...{ stated: one.number, computed: before.number + 1 },
      arithmetic: `${before.heading} → ${one.heading}`,
      operands: [passageOf(document, one), passageOf(document, before)],
      reasons: ['source-defect'],
    })),
    {
      ...{ name: 'headings', outcome: 'holds', unit: undefined },
      ...{ stated: all - broken.length, computed: all - broken.length },
      arithmetic: String(all - broken.length),
      operands: [passageOf(document, { ...first, block: '' })],
      reasons: [],
    },
  ];
}

function passageOf({ id, meta }: PlanDocument, { heading, chapter, block }: Numbered): Passage {
  return {
    ...{ district: meta.district, document: id, chapter, block },
    ...{ words: heading, quote: heading, offset: 0 },
  };
}
