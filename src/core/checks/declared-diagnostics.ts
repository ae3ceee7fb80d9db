import type { Locate } from '../corpus/locate.ts';
import type { Corpus } from '../model/corpus.ts';
import { isFigurePlace, type DeclaredChecks, type DeclaredOperand } from '../model/declared-checks.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Finding } from '../model/finding.ts';
import type { Observation } from '../model/observation.ts';
import { nearestName } from '../names.ts';
import { parseQuantity } from '../quantity/parse.ts';
import { unitTable } from '../quantity/units.ts';
import type { YamlPath } from '../yaml/places.ts';
import { announcedNumber } from './count.ts';
import { linesByPlace } from './passages.ts';

/** What is wrong with declared checks: documents, figures, words and findings that are not there. */
export function declaredDiagnostics(
  corpus: Pick<Corpus, 'documents' | 'tasks' | 'units' | 'declared'>,
  observations: readonly Observation[],
  findings: readonly Finding[],
  locate: Locate,
): Diagnostic[] {
  const figures = new Set(observations.map(({ id }) => id));
  const found = findings.map(({ id }) => id);
  return corpus.declared.flatMap((declared) => {
    const { document, notes } = declared;
    const file = `content/checks/${document}.yaml`;
    const complaint = (path: YamlPath, mistake: Mistake): Diagnostic => ({
      place: locate(file, path),
      rule: 'declared-check',
      ...mistake,
    });
    if (!corpus.documents.some(({ id }) => id === document)) {
      const documents = corpus.documents.map(({ id }) => id);
      const hint = nearestName(document, documents);
      return [complaint([], { found: `checks of “${document}”`, expected: 'a known document', hint })];
    }
    return [
      ...wordMistakes(declared, corpus, figures).map(({ path, ...mistake }) => complaint(path, mistake)),
      ...notes.flatMap(({ finding }, index) =>
        found.includes(finding)
          ? []
          : complaint(['notes', index, 'finding'], {
              found: `“${finding}”`,
              expected: 'the id of a finding of this document',
              hint: nearestName(finding, found),
            }),
      ),
    ];
  });
}

type Mistake = Pick<Diagnostic, 'found' | 'expected' | 'hint'>;
type PlacedMistake = Mistake & { readonly path: YamlPath };

function wordMistakes(
  { document, sums, pairs, apart, bases, counts }: DeclaredChecks,
  corpus: Pick<Corpus, 'documents' | 'tasks' | 'units'>,
  figures: ReadonlySet<string>,
): PlacedMistake[] {
  const lines = linesByPlace(corpus, document);
  const units = unitTable(corpus.units);
  const textOf = (place: string) => lines.get(place)?.text ?? '';
  const words = (path: YamlPath, places: readonly string[], text: string): PlacedMistake[] =>
    places.some((place) => textOf(place).includes(text))
      ? []
      : [{ path, found: `“${text}”`, expected: `words that stand in ${places.join(' or ')}` }];
  const figure = (path: YamlPath, declared: string): PlacedMistake[] => {
    const hint = nearestName(`${document}/${declared}`, [...figures])?.replaceAll(`${document}/`, '');
    return figures.has(`${document}/${declared}`)
      ? []
      : [{ path, found: `“${declared}”`, expected: 'a marked figure of the document', hint }];
  };
  const operand = (path: YamlPath, declared: DeclaredOperand): PlacedMistake[] => {
    if (typeof declared === 'string') return figure(path, declared);
    const readable = parseQuantity(declared.says, units)?.kind === 'number';
    return [
      ...words(path, [declared.in], declared.says),
      ...(readable
        ? []
        : [{ path, found: `“${declared.says}”`, expected: 'a number with its unit of measure' }]),
    ];
  };
  return [
    ...sums.flatMap(({ total, parts }, index) => [
      ...operand(['sums', index, 'total'], total),
      ...parts.flatMap((part, order) => operand(['sums', index, 'parts', order], part)),
    ]),
    ...pairs.flatMap(({ one, other }, index) => [
      ...operand(['pairs', index, 'one'], one),
      ...operand(['pairs', index, 'other'], other),
    ]),
    ...apart.flatMap((one, index) => figure(['apart', index, 'figure'], one.figure)),
    ...bases.flatMap(({ target, base }, index) => [
      ...operand(['bases', index, 'target'], target),
      ...operand(['bases', index, 'base'], base),
    ]),
    ...counts.flatMap(({ in: place, says, plus, at, again, names }, index) => [
      ...again.flatMap((block, order) =>
        [says, ...names].flatMap((text) => words(['counts', index, 'again', order], [block], text)),
      ),
      ...[says, ...plus].flatMap((announcing, order) => {
        const path = order === 0 ? ['counts', index, 'says'] : ['counts', index, 'plus', order - 1];
        if (isFigurePlace(announcing)) return figure(path, announcing);
        return [
          ...words(path, [place], announcing),
          ...(announcedNumber(announcing) === undefined
            ? [{ path, found: `“${announcing}”`, expected: 'words that begin with a number' }]
            : []),
        ];
      }),
      ...names.flatMap((name, order) => words(['counts', index, 'names', order], [place, ...at], name)),
    ]),
  ];
}
