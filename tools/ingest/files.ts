import { Document, isScalar, isSeq, Scalar, visit } from 'yaml';
import type { Draft, DraftTask } from './draft.ts';
import { escapeItem, markdownFromChapter } from './markdown.ts';

/** A draft as the files of `content/`: path from its root, and text. */
export function filesFromDraft(draft: Draft): ReadonlyMap<string, string> {
  const folder = `documents/${draft.id}`;
  const files = new Map<string, string>();
  files.set(`${folder}/index.md`, `${frontMatterOf(draft)}\n${markdownFromChapter(draft.front)}`);
  draft.chapters.forEach((chapter, index) => {
    files.set(`${folder}/${String(index + 1).padStart(2, '0')}-chapter.md`, markdownFromChapter(chapter));
  });
  const ids = taskIds(draft.tasks);
  for (const task of draft.tasks) files.set(`tasks/${draft.id}/${ids.get(task)}.md`, markdownFromTask(task));
  return files;
}

/** `001` … for the tasks; the second table counts on from the next round hundred. */
function taskIds(tasks: readonly DraftTask[]): ReadonlyMap<DraftTask, string> {
  const highest = Math.max(0, ...tasks.filter(({ part }) => part === 'tasks').map(({ number }) => number));
  const offset = 100 * Math.ceil((highest + 1) / 100);
  return new Map(
    tasks.map((task) => [task, String(task.number + (task.part === 'tasks' ? 0 : offset)).padStart(3, '0')]),
  );
}

function frontMatterOf({ meta }: Draft): string {
  const { district, kind, title, short, number, issuer, issued, period, file, omissions, tables } = meta;
  return yamlBlock({
    ...{ district, kind, title, short, number, issuer, issued: quoted(issued), period: quoted(period) },
    source: { file },
    tables: tables.length > 0 ? tables : undefined,
    omissions: omissions.length > 0 ? omissions : undefined,
  });
}

/** Themes are for a person to choose: the file says so until one is named. */
function markdownFromTask(task: DraftTask): string {
  const { part, number, title, category, section, deadline, lead, responsible, leaders, inherited } = task;
  const list = (names: readonly string[]) => (names.length > 0 ? names : undefined);
  const front = yamlBlock({
    ...{ part, number, title: escapeItem(title), category, section, deadline },
    ...{
      lead: list(lead),
      responsible: list(responsible),
      leaders: list(leaders),
      inherited: list(inherited),
    },
    themes: [],
  });
  const items = task.milestones.map(({ depth, text }) => `${'  '.repeat(depth - 1)}- ${escapeItem(text)}\n`);
  return front + items.join('');
}

function quoted(text: string | undefined): Scalar | undefined {
  if (text === undefined || text.includes('/')) return text === undefined ? undefined : new Scalar(text);
  const scalar = new Scalar(text);
  scalar.type = Scalar.QUOTE_SINGLE;
  return scalar;
}

function yamlBlock(values: Readonly<Record<string, unknown>>): string {
  const document = new Document(values, { sortMapEntries: false });
  visit(document, {
    Seq: (_key, sequence) => {
      // Lists of names read best on one line.
      if (isSeq(sequence) && sequence.items.every(isScalar)) sequence.flow = true;
    },
  });
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false, singleQuote: true })}---\n`;
}
