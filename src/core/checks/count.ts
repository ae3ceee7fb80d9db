import { isFigurePlace, type DeclaredCount } from '../model/declared-checks.ts';
import type { Operand, Passage } from '../model/finding.ts';
import type { DocumentId } from '../model/ids.ts';
import type { PlanDocument } from '../model/document.ts';
import { foldWords } from '../quantity/fold.ts';
import { formatNumber } from '../quantity/format.ts';
import { numberAtStart } from '../quantity/numerals.ts';
import { countComparisons, countingRules, type CountComparison } from '../tasks/claimed-counts.ts';
import { clauseAround } from '../text/clause.ts';
import { atMostUnclear, type Check, type CheckInput, type Result } from './check.ts';
import { figureIn } from './declared-term.ts';
import { linesByPlace, passageIn, type Lines } from './passages.ts';

/**
 * Numbers a text announces against what it lists: the listed things, read and declared one by one, are counted; a list
 * that breaks off (等) may be shorter. For a task breakdown, the numbers of tasks and milestones that its tables
 * announce against those they print: milestones by every rule of `tasks/claimed-counts.ts`, in its order; as no table
 * says how it counts, a number between these countings is unclear.
 */
export const count: Check = {
  name: 'count',
  run: (input) => [
    ...input.corpus.declared.flatMap(({ document, counts }) => {
      const lines = linesByPlace(input.corpus, document);
      return counts.flatMap((declared) => declaredResult(declared, input, document, lines));
    }),
    ...countComparisons(input.corpus.documents, input.corpus.tasks).flatMap((compared) =>
      tableResults(input.corpus.documents, compared),
    ),
  ],
};

/** The number that words begin with: 4 for 四乡（镇）. */
export function announcedNumber(words: string): number | undefined {
  return numberAtStart(foldWords(words))?.value;
}

/** What announces a number: a marked figure, or words of a block. */
interface Announced {
  readonly number: number;
  readonly operand: Operand;
}

function declaredResult(
  { id, says, plus, names, open, alike, again, ...place }: DeclaredCount,
  { observations, corpus }: CheckInput,
  document: DocumentId,
  lines: Lines,
): Result[] {
  const announce = (said: string, block: string): Announced[] => {
    const figure = isFigurePlace(said) && observations.find((one) => one.id === `${document}/${said}`);
    if (figure) {
      return figure.quantity.kind === 'number' ? [{ number: figure.quantity.value, operand: figure }] : [];
    }
    const number = announcedNumber(said);
    const passage = passageIn(corpus, document, lines, { in: block, says: said });
    if (!passage || number === undefined) return [];
    return [{ number, operand: figureIn(observations, passage) ?? passage }];
  };
  const announced = [says, ...plus].flatMap((said) => announce(said, place.in));
  const [first, ...more] = announced;
  if (!first || more.length < plus.length) return [];
  const numbers = announced.map(({ number }) => number);
  const stated = numbers.reduce((all, number) => all + number, 0);
  const listed = names.length;
  const holds = open ? listed <= stated : listed === stated;
  const places = place.at.flatMap((at) => {
    const name = names.find((one) => lines.get(at)?.text.includes(one));
    const passage = name && passageIn(corpus, document, lines, { in: at, says: name });
    return passage ? [passage] : [];
  });
  const others = [...more, ...again.flatMap((block) => announce(says, block))];
  const sum = more.length > 0 ? `${numbers.map(formatNumber).join(' + ')} = ${formatNumber(stated)}；` : '';
  const result: Result = {
    name: id,
    outcome: holds ? 'holds' : 'differs',
    stated,
    computed: listed,
    unit: undefined,
    arithmetic: `${sum}${names.join('、')}${open ? '……' : ''} = ${listed}`,
    operands: [first.operand, ...others.map(({ operand }) => operand), ...places],
    reasons: alike ? ['parts', 'counting', 'source-defect'] : ['coverage', 'parts', 'counting'],
  };
  return [alike ? result : atMostUnclear(result)];
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
      arithmetic: countingRules.map((rule) => `${rule} ${formatNumber(milestones[rule])}`).join(' / '),
      countings: milestones,
      operands: [said(`${claim.milestones}个`)],
      reasons: ['counting'],
    },
  ];
}
