import type { DeclaredCount } from '../model/declared-checks.ts';
import type { Passage } from '../model/finding.ts';
import type { DocumentId } from '../model/ids.ts';
import type { PlanDocument } from '../model/document.ts';
import { foldWords } from '../quantity/fold.ts';
import { formatNumber } from '../quantity/format.ts';
import { numberAtStart } from '../quantity/numerals.ts';
import { countComparisons, type CountComparison } from '../tasks/claimed-counts.ts';
import { clauseAround } from '../text/clause.ts';
import type { Check, CheckInput, Result } from './check.ts';
import { linesByPlace, passageIn, type Lines } from './passages.ts';

/**
 * Numbers a text announces against what it lists: the listed things, read and declared one by one, are counted; a list
 * that breaks off (等) may be shorter. For a task breakdown, the numbers of tasks and milestones that its tables
 * announce against those they print: milestones by every rule of `tasks/claimed-counts.ts`, in its order; as no table
 * says how it counts, a number between these countings is unclear.
 */
export const count: Check = {
  name: 'count',
  run: ({ corpus }) => [
    ...corpus.declared.flatMap(({ document, counts }) => {
      const lines = linesByPlace(corpus, document);
      return counts.flatMap((declared) => declaredResult(declared, corpus, document, lines));
    }),
    ...countComparisons(corpus.documents, corpus.tasks).flatMap((compared) =>
      tableResults(corpus.documents, compared),
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

function tableResults(
  documents: readonly PlanDocument[],
  { document, part, claim, quote, tasks, milestones, agreeing }: CountComparison,
): Result[] {
  const meta = documents.find(({ id }) => id === document)?.meta;
  if (!meta) return [];
  const said = (words: string): Passage => ({
    ...{ district: meta.district, document, chapter: part, block: `${part}-note`, words },
    ...clauseAround(quote, quote.indexOf(words), quote.indexOf(words) + words.length),
  });
  const countings = Object.values(milestones);
  const isBetween = Math.min(...countings) <= claim.milestones && claim.milestones <= Math.max(...countings);
  const holds = agreeing.length > 0;
  return [
    {
      name: `${part}-tasks`,
      outcome: tasks === claim.tasks ? 'holds' : 'differs',
      stated: claim.tasks,
      computed: tasks,
      unit: undefined,
      arithmetic: formatNumber(tasks),
      operands: [said(`${claim.tasks}项`)],
      reasons: ['counting', 'source-defect'],
    },
    {
      name: `${part}-milestones`,
      outcome: holds ? 'holds' : isBetween ? 'unclear' : 'differs',
      stated: claim.milestones,
      computed: holds ? claim.milestones : milestones.listed,
      unit: undefined,
      arithmetic: countings.map(formatNumber).join(' / '),
      operands: [said(`${claim.milestones}个`)],
      reasons: ['counting'],
    },
  ];
}
