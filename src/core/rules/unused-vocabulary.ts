import type { Locate } from '../corpus/locate.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Observation } from '../model/observation.ts';
import { nearestName } from '../names.ts';

/** Indicators that nothing names, and notes on wordings that no figure has. */
export function unusedVocabulary(
  { indicators, tasks }: Corpus,
  observations: readonly Observation[],
  locate: Locate,
): Diagnostic[] {
  const all = [...indicators.values()];
  const labels = Map.groupBy(observations, ({ indicator }) => indicator);
  const stated = new Set([...labels.keys(), ...tasks.flatMap(({ indicators: served }) => served)]);
  // An indicator may say what another one is not.
  const named = new Set([
    ...stated,
    ...all
      .filter(({ id }) => stated.has(id))
      .flatMap(({ related }) => related.map(({ indicator }) => indicator)),
  ]);
  return all.flatMap(({ id, coverage }): Diagnostic[] => {
    const file = `content/indicators/${id}.md`;
    if (!named.has(id)) {
      const found = `“${id}”, which no figure, task or other indicator names`;
      const expected = 'an indicator that is used';
      const hint = 'Delete it, or mark its figures.';
      return [{ place: locate(file, ['name']), rule: 'unused-indicator', found, expected, hint }];
    }
    const own = [...new Set((labels.get(id) ?? []).map(({ label }) => label))];
    return coverage.flatMap(({ label }, index): Diagnostic[] => {
      if (own.includes(label)) return [];
      const place = locate(file, ['coverage', index, 'label']);
      const found = `a note on “${label}”, which is the label of no figure`;
      const hint = nearestName(label, own);
      return [{ place, rule: 'unused-wording', found, expected: 'a wording that a figure has', hint }];
    });
  });
}
