import type { z } from 'zod';
import { parseFrontMatter } from '../markdown/front-matter.ts';
import type { Corpus } from '../model/corpus.ts';
import { governmentUnitSchema } from '../model/task.ts';
import { codingRoundSchema } from '../model/theme-coding.ts';
import {
  districtSchema,
  indicatorSchema,
  properNameSchema,
  termNameSchema,
  themeGroupSchema,
  themeSchema,
  unitSchema,
} from '../model/vocabulary.ts';
import { parseYaml, parseYamlList, type ParsedYaml } from '../yaml/parse.ts';
import { kindOfList } from './content-path.ts';
import type { ContentFile, Reading } from './reading.ts';

/** Everything documents refer to, in its order of presentation. */
export function readVocabulary(
  reading: Reading,
): Omit<Corpus, 'documents' | 'tasks' | 'relations' | 'declared'> {
  const yaml = <T>(kind: 'district' | 'theme', schema: z.ZodType<T>) =>
    readNamed(reading, kind, ({ text, path }, id) => parseYaml(text, schema, path, 1, { id }));
  const indicators = readNamed(reading, 'indicator', ({ text, path }, id) =>
    parseFrontMatter(text, indicatorSchema, path, { id }, 'definition'),
  );
  return {
    districts: yaml('district', districtSchema).toSorted((a, b) => a.code.localeCompare(b.code)),
    themes: yaml('theme', themeSchema).toSorted((a, b) => a.order - b.order),
    codingRounds: readList(reading, 'theme-codings', codingRoundSchema),
    themeGroups: readList(reading, 'theme-groups', themeGroupSchema),
    units: readList(reading, 'units', unitSchema),
    governmentUnits: readList(reading, 'units-of-government', governmentUnitSchema),
    properNames: readList(reading, 'proper-names', properNameSchema),
    termNames: readList(reading, 'terms', termNameSchema),
    indicators: new Map(
      indicators
        .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
        .map((indicator) => [indicator.id, indicator]),
    ),
  };
}

/** The files of a kind that are named by their id. */
function readNamed<T>(
  reading: Reading,
  kind: 'district' | 'indicator' | 'theme',
  parse: (file: ContentFile, id: string) => ParsedYaml<T>,
): T[] {
  return reading.of(kind).flatMap((file) => {
    const { path, is } = file;
    const value = reading.take(
      path,
      reading.read(path, () => parse(file, is.id)),
    );
    if (value !== undefined) return [value];
    reading.broken.add(kind, [is.id]);
    return [];
  });
}

function readList<T>(reading: Reading, list: keyof typeof kindOfList, schema: z.ZodType<T>): readonly T[] {
  const kind = kindOfList[list];
  const path = `content/${list}.yaml`;
  const file = reading.of('list').find(({ is }) => is.list === list);
  if (!file && !reading.broken.any(kind)) reading.complain(path, 'missing-file', 'no file', 'a vocabulary');
  const parsed = file && reading.read(path, () => parseYamlList(file.text, schema, path));
  const values = reading.take(path, parsed && { ...parsed, value: parsed.values });
  if (parsed) reading.broken.add(kind, parsed.broken);
  if (!values) reading.broken.addAll(kind);
  return values ?? [];
}
