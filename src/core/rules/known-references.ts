import type { Diagnostic } from '../model/diagnostic.ts';
import { nearestName } from '../names.ts';
import type { Rule } from './rule.ts';

/** Districts, indicators, units and theme groups that are named exist. */
export const knownReferences: Rule = (corpus, locate) => {
  const { districts, documents, governmentUnits, indicators, tasks, themeGroups, themes, units } = corpus;
  const complaints: Diagnostic[] = [];
  const check = (file: string, what: string, id: string, names: readonly string[]) => {
    if (names.includes(id)) return;
    complaints.push({
      place: locate(file, id),
      rule: 'dangling-reference',
      found: `${what} “${id}”`,
      expected: `a known ${what}`,
      hint: nearestName(id, names),
    });
  };
  const districtIds: string[] = districts.map(({ id }) => id);
  const indicatorIds: string[] = [...indicators.keys()];
  const groupIds = themeGroups.map(({ id }) => id);
  const unitNames = units.flatMap(({ id, aliases }) => [id, ...aliases]);
  const bodies = governmentUnits.flatMap(({ name, aliases }) => [name, ...aliases]);
  for (const { front, meta } of documents) check(front.file, 'district', meta.district, districtIds);
  for (const { id, related, unit } of indicators.values()) {
    const file = `content/indicators/${id}.md`;
    check(file, 'unit of measure', unit, unitNames);
    for (const { indicator } of related) check(file, 'indicator', indicator, indicatorIds);
  }
  for (const { id, group } of themes) check(`content/themes/${id}.yaml`, 'theme group', group, groupIds);
  for (const { file, indicator, lead, responsible } of tasks) {
    if (indicator) check(file, 'indicator', indicator, indicatorIds);
    for (const body of [...lead, ...responsible]) check(file, 'unit of government', body, bodies);
  }
  return complaints;
};
