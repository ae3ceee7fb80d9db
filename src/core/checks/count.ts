import type { DeclaredCount } from '../model/declared-checks.ts';
import type { Passage } from '../model/finding.ts';
import type { DocumentId } from '../model/ids.ts';
import type { PlanDocument, TaskTable } from '../model/document.ts';
import type { Task } from '../model/task.ts';
import { foldWords } from '../quantity/fold.ts';
import { formatNumber } from '../quantity/format.ts';
import { numberAtStart } from '../quantity/numerals.ts';
import { clauseAround } from '../text/clause.ts';
import type { Check, CheckInput, Result } from './check.ts';
import { linesByPlace, passageIn, type Lines } from './passages.ts';

/**
 * Numbers a text announces against what it lists: the listed things, read and declared one by one, are counted; a list
 * that breaks off (等) may be shorter. For a task breakdown, the numbers of tasks and milestones that its tables
 * announce against those they print; as none says how milestones are counted, it is unclear where the number lies
 * between the countings.
 */
export const count: Check = {
  name: 'count',
  run: ({ corpus }) => [
    ...corpus.declared.flatMap(({ document, counts }) => {
      const lines = linesByPlace(corpus, document);
      return counts.flatMap((declared) => declaredResult(declared, corpus, document, lines));
    }),
    ...corpus.documents.flatMap((document) =>
      document.meta.tables.flatMap((table) =>
        tableResults(
          document,
          table,
          corpus.tasks.filter((task) => task.document === document.id),
        ),
      ),
    ),
  ],
};

/** The number that words begin with: 4 for 四乡（镇）. */
export function announcedNumber(words: string): number | undefined {
  return numberAtStart(foldWords(words))?.value;
}

function declaredResult(
  { id, says, plus, names, open, ...place }: DeclaredCount,
  corpus: CheckInput['corpus'],
  document: DocumentId,
  lines: Lines,
): Result[] {
  const announced = [says, ...plus].map(announcedNumber);
  const passages = [says, ...plus].map((words) =>
    passageIn(corpus, document, lines, { in: place.in, says: words }),
  );
  const [said, ...more] = passages.flatMap((passage) => passage ?? []);
  if (!said || more.length < plus.length || announced.includes(undefined)) return [];
  const stated = announced.reduce<number>((all, one) => all + (one ?? 0), 0);
  const listed = names.length;
  const holds = open ? listed <= stated : listed === stated;
  const others = place.at.flatMap((at) => {
    const name = names.find((one) => lines.get(at)?.text.includes(one));
    const passage = name && passageIn(corpus, document, lines, { in: at, says: name });
    return passage ? [passage] : [];
  });
  return [
    {
      name: id,
      outcome: holds ? 'holds' : 'differs',
      stated,
      computed: listed,
      unit: undefined,
      arithmetic: `${names.join('、')}${open ? '……' : ''} = ${listed}`,
      operands: [said, ...more, ...others],
      reasons: holds ? [] : ['parts', 'counting', 'source-defect'],
    },
  ];
}

function tableResults({ id, meta }: PlanDocument, { part, note }: TaskTable, all: readonly Task[]): Result[] {
  const tasks = all.filter((task) => task.part === part);
  const announced = (form: RegExp) => {
    const found = note === undefined ? null : form.exec(note);
    if (!found || note === undefined) return undefined;
    const words = found[0];
    const clause = clauseAround(note, found.index, found.index + words.length);
    const block = `${part}-note`;
    const said: Passage = { district: meta.district, document: id, chapter: part, block, words, ...clause };
    return { said, stated: Number(found[1]) };
  };
  const counted = (name: string, form: RegExp, countings: readonly number[]): Result[] => {
    const found = announced(form);
    if (!found) return [];
    const { said, stated } = found;
    const nearest = countings.toSorted((a, b) => Math.abs(a - stated) - Math.abs(b - stated))[0] ?? NaN;
    const isBetween = Math.min(...countings) <= stated && stated <= Math.max(...countings);
    const holds = nearest === stated;
    return [
      {
        name: `${part}-${name}`,
        outcome: holds ? 'holds' : isBetween ? 'unclear' : 'differs',
        stated,
        computed: nearest,
        unit: undefined,
        arithmetic: countings.map(formatNumber).join(' / '),
        operands: [said],
        reasons: holds ? [] : ['counting'],
      },
    ];
  };
  const lines = tasks.flatMap(({ items }) => items);
  return [
    ...counted('tasks', /任务(\d+)项/, [tasks.length]),
    ...counted('milestones', /指标(\d+)个/, [
      tasks.reduce((all_, { milestones }) => all_ + milestones.length, 0),
      lines.filter(({ depth }) => depth === 1).length,
      lines.length,
    ]),
  ];
}
