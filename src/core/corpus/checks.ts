import type { Corpus } from '../model/corpus.ts';
import { declaredChecksSchema } from '../model/declared-checks.ts';
import { relationSchema } from '../model/relation.ts';
import { parseYaml, parseYamlList } from '../yaml/parse.ts';
import type { Reading } from './reading.ts';

/** What is checked beyond what figures show by themselves; a corpus need not declare anything. */
export function readChecks(reading: Reading): Pick<Corpus, 'relations' | 'declared'> {
  const relations = reading.of('list').flatMap(({ is, path, text }) => {
    if (is.list !== 'relations') return [];
    const parsed = reading.read(path, () => parseYamlList(text, relationSchema, path));
    return reading.take(path, parsed && { ...parsed, value: parsed.values }) ?? [];
  });
  const declared = reading.of('checks').flatMap(({ is: { document }, path, text }) => {
    const parsed = reading.read(path, () => parseYaml(text, declaredChecksSchema, path, 1, { document }));
    return reading.take(path, parsed) ?? [];
  });
  return { relations, declared };
}
